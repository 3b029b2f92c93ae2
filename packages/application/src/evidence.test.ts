import { assert, it } from "@effect/vitest"
import type { MovementFact } from "@kheo/domain/movement"
import { EventStore } from "@kheo/event-store"
import { Vault } from "@kheo/vault/persons"
import { Arbitrary, Effect, Schema } from "effect"
import { nameId } from "./command-mark.ts"
import { command, onEmpty, write, type Written } from "./memory.samples.ts"
import { showBoard } from "./queries.ts"
import { handleParticipation } from "./use-cases/index.ts"
import { myAn, myLac, on, openYear } from "./year.samples.ts"

it.effect("a board that claims a position has counted everything up to it, also what was written meanwhile", () =>
  Effect.gen(function* () {
    yield* openYear
    const store = yield* EventStore
    const vault = yield* Vault
    const held = handleParticipation(command("held"), 2022, myAn, { _tag: "HoldConference", ...on("2022-10-13") })
    const busy = EventStore.of({
      ...store,
      head: (at) =>
        held.pipe(
          Effect.provideService(EventStore, store),
          Effect.provideService(Vault, vault),
          Effect.orDie,
          Effect.andThen(store.head(at)),
        ),
    })
    const { position, totals } = yield* showBoard({ campaign: 2022 }).pipe(Effect.provideService(EventStore, busy))
    assert.deepStrictEqual([position, totals.conferences], [4, 1])
  }).pipe(onEmpty()),
)

const account = { replicationCounts: [] }
const facts: ReadonlyArray<(day: string) => readonly [string, MovementFact]> = [
  (day) => [`participation/2022/${myAn}`, { _tag: "ParticipationConferenceHeld", ...on(day) }],
  (day) => [
    `participation/2022/${myLac}`,
    { _tag: "ParticipationReportReceived", ...on(day), receivedAssumed: false, reconciled: true },
  ],
  (day) => ["campaign/2022", { _tag: "CampaignDeadlineExtended", ...on(day), deadline: "2022-10-25" }],
  (day) => [
    "model/m1",
    { _tag: "ModelRegistered", ...on(day), campaign: 2022, unit: myAn, title: "A", holder: "collective", number: 1 },
  ],
  (day) => ["model/m1", { _tag: "ModelSubmitted", ...on(day), ...account }],
  (day) => ["model/m1", { _tag: "ModelReportedNotScalable", ...on(day), ...account, words: "không" }],
  (day) => ["model/m1", { _tag: "ModelProposedForAward", ...on(day), form: "Giấy khen" }],
  (day) => ["model/m1", { _tag: "ModelProposalWithdrawn", ...on(day), form: "Giấy khen", reason: "thiếu" }],
]

/** Facts of distinct days, each of some kind, and an order in which they happen to be recorded. */
const recordings = Arbitrary.map(
  Arbitrary.array(
    Arbitrary.schema(
      Schema.Struct({
        kind: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: facts.length - 1 })),
        rank: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 1_000 })),
      }),
    ),
    { maxLength: 12 },
  ),
  (all) =>
    all.map(({ kind, rank }, index) => {
      const day = `2022-10-${String(index + 12).padStart(2, "0")}`
      const [stream, event] = (facts[kind] as (typeof facts)[number])(day)
      return { day, rank, written: { id: nameId(`${index}`), stream, event } satisfies Written }
    }),
)
type Recordings = typeof recordings extends Arbitrary.Arbitrary<infer A> ? A : never

const boardAfter = (all: Recordings, asOf = "2022-10-31") =>
  Effect.gen(function* () {
    yield* openYear
    yield* write(
      "all",
      all.map(({ written }) => written),
    )
    const { position: _p, root: _r, ...counted } = yield* showBoard({ campaign: 2022, asOf })
    return counted
  }).pipe(onEmpty())

it.effect.prop(
  "the board does not depend on the order in which facts of different days were recorded",
  [recordings],
  ([all]) =>
    Effect.gen(function* () {
      const shuffled = all.toSorted((one, other) => one.rank - other.rank)
      assert.deepStrictEqual(yield* boardAfter(shuffled), yield* boardAfter(all))
    }),
)

it.effect.prop("a fact of a later day changes nothing on the day asked about", [recordings], ([all]) =>
  Effect.gen(function* () {
    const asOf = "2022-10-17"
    const until = all.filter(({ day }) => day <= asOf)
    assert.deepStrictEqual(yield* boardAfter(all, asOf), yield* boardAfter(until, asOf))
  }),
)
