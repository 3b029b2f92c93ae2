import { assert, describe, it } from "@effect/vitest"
import type { ParticipationCommand } from "@kheo/domain/participation"
import { EventStore } from "@kheo/event-store"
import { Effect, Result } from "effect"
import { at, command, eventOf, onEmpty } from "./memory.samples.ts"
import { showBoard } from "./queries.ts"
import { registerModel } from "./register-model.ts"
import { handleCampaign, handleModel, handleParticipation } from "./use-cases/index.ts"
import { loudspeaker, myAn, on, open, openYear, submit } from "./year.samples.ts"

const board = (asOf: string, knownAt?: string) => showBoard({ campaign: 2022, asOf, knownAt })
const hold = (name: string, said: ParticipationCommand) => handleParticipation(command(name), 2022, myAn, said)
const held = { _tag: "ParticipationConferenceHeld", ...on("2022-10-14") } as const

/** A conference recorded on 14/10 and corrected on the next morning to 20/10. */
const corrected = Effect.gen(function* () {
  yield* openYear
  yield* hold("held", { ...held, _tag: "HoldConference" })
  yield* at("2022-10-22T08:00:00+07:00")
  yield* hold("corrected", {
    _tag: "CorrectParticipation",
    ...on("2022-10-20"),
    corrects: eventOf("held"),
    reason: "ghi nhầm ngày",
    replacement: { ...held, ...on("2022-10-20") },
  })
})

describe("a conference of 14/10 corrected to 20/10", () => {
  const conferences = (asOf: string, knownAt?: string) =>
    Effect.map(board(asOf, knownAt), ({ totals }) => totals.conferences)

  it.effect("no longer counts on 18/10, and counts on 20/10", () =>
    Effect.gen(function* () {
      yield* corrected
      assert.strictEqual(yield* conferences("2022-10-18"), 0)
      assert.strictEqual(yield* conferences("2022-10-20"), 1)
    }).pipe(onEmpty()),
  )

  it.effect("counts on 18/10 when it is asked what was known before the correction", () =>
    Effect.gen(function* () {
      yield* corrected
      assert.strictEqual(yield* conferences("2022-10-18", "4"), 1)
      assert.strictEqual(yield* conferences("2022-10-18", "2022-10-21"), 1)
      assert.strictEqual(yield* conferences("2022-10-18", "2022-10-22T07:59:59+07:00"), 1)
      assert.strictEqual(yield* conferences("2022-10-18", "2022-10-22"), 0)
      assert.strictEqual(yield* conferences("2022-10-18", "3"), 0)
    }).pipe(onEmpty()),
  )

  it.effect("never was once it is retracted, unless it is asked what was known", () =>
    Effect.gen(function* () {
      yield* corrected
      const retraction = { ...on("2022-10-21"), retracts: eventOf("held"), reason: "hội nghị của xã khác" }
      yield* hold("retracted", { _tag: "RetractParticipation", ...retraction })
      assert.strictEqual(yield* conferences("2022-10-31"), 0)
      assert.strictEqual(yield* conferences("2022-10-31", "5"), 1)
    }).pipe(onEmpty()),
  )
})

describe("the board", () => {
  it.effect("tells counts, names, deadline and the head that it rests on", () =>
    Effect.gen(function* () {
      yield* openYear
      const model = yield* registerModel(command("register"), loudspeaker)
      yield* handleModel(command("submit"), model.id, submit("2022-10-18"))
      const { position, root } = yield* (yield* EventStore).head()
      const shown = yield* showBoard({ campaign: 2022 })
      const numbers = { units: 2, models: 1, individuals: 0, conferences: 0, reports: 0, late: 0, submitted: 1 }
      const totals = { ...numbers, notScalable: 0, proposed: 0 }
      assert.deepStrictEqual<object>(shown, {
        campaign: 2022,
        asOf: "2022-10-21",
        knownAt: null,
        deadline: "2022-10-21",
        position,
        root,
        blocks: [{ block: "Khối xã", ...totals }],
        totals,
        reported: [],
        missing: ["Xã Mỹ An", "Xã Mỹ Lạc"],
      })
    }).pipe(onEmpty()),
  )

  it.effect("of an earlier state of knowledge names the head of that time", () =>
    Effect.gen(function* () {
      yield* corrected
      const then = yield* (yield* EventStore).head(4)
      const { knownAt, position, root } = yield* board("2022-10-18", "2022-10-21")
      assert.deepStrictEqual([knownAt, position, root], ["2022-10-21", 4, then.root])
    }).pipe(onEmpty()),
  )

  it.effect("is asked of today in Vietnam when no day is given", () =>
    Effect.gen(function* () {
      yield* openYear
      yield* at("2022-10-21T17:00:00Z")
      assert.strictEqual((yield* showBoard({ campaign: 2022 })).asOf, "2022-10-22")
    }).pipe(onEmpty()),
  )

  it.effect("of a campaign that was never opened, or not yet known, is not found", () =>
    Effect.gen(function* () {
      yield* openYear
      for (const [query, what] of [
        [{ campaign: 2023 }, "campaign"],
        [{ campaign: 2022, knownAt: "2" }, "campaign-then"],
      ] as const) {
        const outcome = yield* Effect.result(showBoard(query))
        assert(Result.isFailure(outcome) && outcome.failure._tag === "NotFound")
        assert.strictEqual(outcome.failure.what, what)
      }
    }).pipe(onEmpty()),
  )

  it.effect("before the campaign's first day is empty and has no deadline", () =>
    Effect.gen(function* () {
      yield* openYear
      const { deadline, missing, totals } = yield* board("2021-12-31")
      assert.deepStrictEqual([deadline, missing, totals.units], [null, [], 0])
    }).pipe(onEmpty()),
  )

  it.effect("counts late by the deadline in force on the day asked about", () =>
    Effect.gen(function* () {
      yield* openYear
      const extension = { ...on("2022-10-20"), deadline: "2022-10-25" }
      yield* handleCampaign(command("extend"), 2022, { _tag: "ExtendDeadline", ...extension })
      assert.strictEqual((yield* board("2022-10-19")).deadline, open.deadline)
      assert.strictEqual((yield* board("2022-10-20")).deadline, "2022-10-25")
    }).pipe(onEmpty()),
  )
})
