import { assert, describe, it } from "@effect/vitest"
import { Result, Schema } from "effect"
import { recorded } from "../history/past.samples.ts"
import type { Standing } from "../history/standing.ts"
import {
  document,
  candidate,
  eventsOf,
  histories,
  live,
  model,
  office,
  participation,
  type Subject,
  theCampaign,
  thorough,
  unit,
} from "./every-decider.samples.ts"

type Facts = { readonly facts: ReadonlyArray<Standing<object>> }
type Said = { readonly _tag: string; readonly source?: unknown; readonly replacement?: object }

/** What holds of every decider, whatever is asked of it in whatever order. */
const everyDecider = <S extends Facts, C extends Said, E extends Said>(subject: Subject<S, C, E>) =>
  describe(`any history of a ${subject.name}`, () => {
    const history: [ReturnType<typeof histories<C>>] = [histories(subject)]
    const codec = Schema.toCodecJson(subject.Event)

    it.prop(
      "the same command twice adds nothing the second time",
      history,
      ([commands]) => {
        for (const { after, command, decided } of live(subject, commands)) {
          const again = subject.decide(after, command)
          assert.deepStrictEqual(eventsOf(again), [])
          if (Result.isFailure(decided)) assert.deepStrictEqual(again, decided)
        }
      },
      thorough,
    )

    it.prop(
      "states, corrects or retracts exactly what was decided",
      history,
      ([commands]) => {
        for (const { after, before, decided } of live(subject, commands)) {
          const added = eventsOf(decided).map((event) => ("retracts" in event ? -1 : "corrects" in event ? 0 : 1))
          assert.strictEqual(after.facts.length - before.facts.length, added[0] ?? 0)
          assert.isAtMost(added.length, 1)
          for (const event of eventsOf(decided))
            if ("corrects" in event)
              assert.deepStrictEqual(after.facts.find(({ id }) => id === event.corrects)?.fact, event.replacement)
        }
      },
      thorough,
    )

    it.prop(
      "every event comes back from its JSON as it was",
      history,
      ([commands]) => {
        for (const event of live(subject, commands).flatMap(({ decided }) => eventsOf(decided))) {
          const text = JSON.stringify(Schema.encodeSync(codec)(event))
          const back = Schema.decodeUnknownSync(codec)(JSON.parse(text))
          assert.strictEqual(JSON.stringify(Schema.encodeSync(codec)(back)), text)
        }
      },
      thorough,
    )

    it.prop(
      "what is decided never depends on the cell that it was read from",
      history,
      ([commands]) => {
        for (const { before, command, decided } of live(subject, commands)) {
          const bare = subject.decide(before, withoutSource(command))
          assert.deepStrictEqual(
            bare,
            Result.map(decided, (events) => events.map(withoutSource)),
          )
        }
      },
      thorough,
    )

    it.prop(
      "the newest fact, retracted and stated again, stands again",
      history,
      ([commands]) => {
        const stating = commands.filter(({ _tag }) => !/^(Correct|Retract)/.test(_tag))
        const steps = live(subject, stating).filter(({ decided }) => eventsOf(decided).length > 0)
        const last = steps.at(-1)
        const fact = last?.after.facts.at(-1)
        if (last === undefined || fact === undefined) return
        const retracted = { retracts: fact.id, occurredAt: "2022-10-21", basis: "receipt", reason: "ghi nhầm" }
        const without = subject.evolve(last.after, recorded({ ...retracted, _tag: "Retracted" } as never, 98))
        const again = eventsOf(subject.decide(without, last.command))
        assert.strictEqual(again.length, 1)
        const restated = subject.evolve(without, recorded(again[0] as E, 99))
        assert.deepStrictEqual(
          restated.facts.map(({ fact }) => fact),
          last.after.facts.map(({ fact }) => fact),
        )
      },
      thorough,
    )
  })

const withoutSource = <A extends Said>({ source: _, ...said }: A): A => {
  const { replacement } = said
  return { ...said, ...(replacement === undefined ? {} : { replacement: withoutSource(replacement as Said) }) } as A
}

everyDecider(unit)
everyDecider(theCampaign)
everyDecider(participation)
everyDecider(model)
everyDecider(office)
everyDecider(document)
everyDecider(candidate)
