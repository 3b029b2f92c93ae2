import { assert, describe, it } from "@effect/vitest"
import { EventStore, ProjectionStore } from "@kheo/event-store"
import { Effect, Result, Stream } from "effect"
import { markOf, nameId } from "./command-mark.ts"
import { ledger, onEmpty } from "./memory.samples.ts"
import { PlainRules } from "./plain-rules.samples.ts"
import { showBoard, showModels } from "./queries.ts"
import { catchUpIndex } from "./search/search-index.ts"
import { searchEveryCampaign } from "./search/search-every-campaign.ts"
import { catchUp, standingFacts } from "./standing-facts.ts"
import { actorOf, perform, sequences, type Step } from "./whole-register.samples.ts"
import { memoryRegister } from "./memory-register.ts"

/** More with KHEO_SEQUENCES, for a night's run. */
const runs = Number(process.env["KHEO_SEQUENCES"] ?? 100)
const many = { arbitrary: { runs, size: 40 }, timeout: 10_000 + runs * 50 }

/** Takes each step in the register and in the plain rules, and holds what came of it against what they foresee. */
const live = (steps: ReadonlyArray<Step>) =>
  Effect.gen(function* () {
    const store = yield* EventStore
    const rules = new PlainRules()
    for (const [index, step] of steps.entries()) {
      const before = (yield* store.head()).position
      const asked = perform(markOf(actorOf(step), nameId(`step ${index}`)), step.deed)
      const foreseen = rules.foresee(step.deed)
      const outcome = yield* Effect.result(asked)
      const added = (yield* store.head()).position - before
      const refusal =
        Result.isFailure(outcome) && "refusal" in outcome.failure ? outcome.failure.refusal._tag : undefined
      const came = refusal ?? (added === 0 ? "nothing" : "event")
      assert.strictEqual(came, foreseen, `step ${index}: ${JSON.stringify(step.deed)}`)
      assert.strictEqual(added, foreseen === "event" ? 1 : 0)
      if (step.twice) {
        const again = yield* Effect.result(asked)
        assert.strictEqual((yield* store.head()).position, before + added)
        assert.strictEqual(Result.isFailure(again), Result.isFailure(outcome))
        if (Result.isSuccess(again)) assert.isTrue(again.success.replayed)
      }
      if (step.cut) yield* Effect.andThen(catchUp(), catchUpIndex())
    }
    return rules
  })

const shown = Effect.gen(function* () {
  yield* catchUp()
  const projections = yield* ProjectionStore
  return {
    facts: yield* projections.facts(standingFacts, { partitions: "every" }),
    found: yield* searchEveryCampaign({ text: "an ninh" }),
  }
})

describe("any sequence of commands of several people", () => {
  it.effect.prop(
    "does what the plain rules foresee, adds nothing twice, and leaves no gap",
    [sequences],
    ([steps]) =>
      Effect.gen(function* () {
        yield* live(steps)
        const lines = yield* Stream.runCollect((yield* EventStore).read({}))
        assert.deepStrictEqual(
          lines.map(({ position }) => position),
          lines.map((_, index) => index + 1),
        )
      }).pipe(onEmpty()),
    many,
  )

  it.effect.prop(
    "reaches no state that the rules forbid, and every view counts what they count",
    [sequences],
    ([steps]) =>
      Effect.gen(function* () {
        const rules = yield* live(steps)
        if (rules.campaign === undefined) return
        const asked = { campaign: 2022, asOf: "2022-12-31" }
        const { models } = yield* showModels(asked)
        for (const { number, outcome, proposals, unit } of models) {
          const plain = [...rules.models.values()][Number(number.slice(-4)) - 1]
          assert.strictEqual(unit, plain?.unit)
          assert.sameMembers([...proposals], [...(plain?.proposals.keys() ?? [])])
          if (outcome === "withdrawn" || outcome === "notScalable") assert.deepStrictEqual(proposals, [])
        }
        assert.strictEqual(models.length, rules.models.size)
        const { totals } = yield* showBoard(asked)
        const standing = [...rules.models.values()].filter(({ withdrawn }) => !withdrawn)
        const { conferences, models: counted, proposed, reports, submitted, units } = totals
        assert.deepStrictEqual(
          { conferences, models: counted, proposed, reports, submitted, units },
          {
            conferences: rules.conferences.size,
            models: standing.length,
            proposed: standing.filter(({ proposals }) => proposals.size > 0).length,
            reports: rules.reports.size,
            submitted: standing.filter(({ outcome }) => outcome?.tag === "SubmitResults").length,
            units: rules.campaign.expected.size,
          },
        )
      }).pipe(onEmpty()),
    many,
  )

  it.effect.prop(
    "leaves read models that a rebuild leaves too",
    [sequences],
    ([steps]) =>
      Effect.gen(function* () {
        yield* live(steps)
        const lines = yield* Stream.runCollect((yield* EventStore).read({}))
        const rebuilt = yield* shown.pipe(onEmpty(memoryRegister({ ledger, lines })))
        assert.deepStrictEqual(rebuilt, yield* shown)
      }).pipe(onEmpty()),
    many,
  )
})
