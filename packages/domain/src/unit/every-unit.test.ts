import { assert, describe, it } from "@effect/vitest"
import { myAn } from "../campaign/campaign.samples.ts"
import { eventId, on, recorded } from "../history/past.samples.ts"
import { eventsOf, histories, live, neighbours, thorough, unit } from "../movement/every-decider.samples.ts"
import {
  addition,
  endsUnit,
  successionOf,
  type UnitFact,
  type UnitState,
  type UnitVersion,
  versionAt,
  versionsOf,
} from "./index.ts"

const days = ["2021-12-31", "2022-01-01", "2022-02-09", "2022-10-14", "2022-10-20", "2022-10-21", "2999-12-31"]
const factsOf = ({ facts }: UnitState): ReadonlyArray<UnitFact> => facts.map(({ fact }) => fact)
const endOf = (facts: ReadonlyArray<UnitFact>) => facts.find(endsUnit)?.occurredAt ?? null

/** The newest name given up to a day, by the definition. */
const nameOn = (state: UnitState, day: string): string | undefined => {
  const renamings = factsOf(state).filter((fact) => fact._tag === "UnitRenamed" && fact.occurredAt <= day)
  const last = renamings.toSorted((one, other) => one.occurredAt.localeCompare(other.occurredAt)).at(-1)
  return last?._tag === "UnitRenamed" ? last.name : addition(state)?.fact.name
}

describe("whatever is asked of a unit, in whatever order", () => {
  const every: [ReturnType<typeof histories<typeof unit.first>>] = [histories(unit)]

  it.prop(
    "it is known under one name on any day from its addition to its end, and on no other",
    every,
    ([commands]) => {
      for (const { after } of live(unit, commands)) {
        const facts = factsOf(after)
        const [from, end] = [addition(after)?.fact.occurredAt ?? "9999-12-31", endOf(facts)]
        for (const day of days) {
          const there = from <= day && (end === null || day < end)
          assert.strictEqual(versionAt(facts, day)?.name, there ? nameOn(after, day) : undefined, day)
        }
      }
    },
    thorough,
  )

  it.prop(
    "its versions follow each other without gaps, and each brings something new",
    every,
    ([commands]) => {
      const said = ({ validFrom: _, validTo: __, ...rest }: UnitVersion) => rest
      for (const { after, decided } of live(unit, commands)) {
        const versions = versionsOf(factsOf(after))
        for (const [index, version] of versions.entries()) {
          const next = versions[index + 1]
          assert.strictEqual(version.validTo, next?.validFrom ?? endOf(factsOf(after)))
          const [event] = eventsOf(decided)
          if (next?.validFrom === event?.occurredAt && event?._tag === "UnitRenamed")
            assert.notDeepEqual(next && said(next), said(version))
        }
      }
    },
    thorough,
  )

  it.prop(
    "it passes into others that are there, never into itself, and nothing follows its end",
    every,
    ([commands]) => {
      for (const { after } of live(unit, commands)) {
        const [facts, end] = [factsOf(after), endOf(factsOf(after))]
        for (const succession of facts.flatMap(successionOf)) {
          assert.notStrictEqual(succession.unit, myAn)
          assert.isDefined(versionAt(neighbours.get(succession.unit) ?? [], succession.on))
        }
        const dated = facts.filter(({ _tag }) => _tag !== "UnitAliasLearned")
        if (end !== null) assert.strictEqual(dated.filter(({ occurredAt }) => occurredAt >= end).length, 1)
      }
    },
    thorough,
  )

  it.prop(
    "no two units of a superior, or of a block where no superior is told, have one name on one day",
    every,
    ([commands]) => {
      for (const { after } of live(unit, commands))
        for (const day of days) {
          const own = versionAt(factsOf(after), day)
          for (const theirs of neighbours.values()) {
            const other = versionAt(theirs, day)
            if (own === undefined || other === undefined) continue
            const together = own.parent === null ? own.block === other.block : true
            assert.isFalse(own.name === other.name && own.parent === other.parent && together, day)
          }
        }
    },
    thorough,
  )

  it.prop(
    "a retraction restores what stood before, whatever was stated",
    every,
    ([commands]) => {
      for (const { after, before, decided } of live(unit, commands)) {
        const [event] = eventsOf(decided)
        if (event === undefined || "corrects" in event || "retracts" in event) continue
        const retracts = after.facts.at(-1)?.id ?? eventId(0)
        const gone = { _tag: "UnitRetracted", ...on("2022-10-21"), retracts, reason: "ghi nhầm" } as const
        assert.deepStrictEqual(unit.evolve(after, recorded(gone, 99)).facts, before.facts)
      }
    },
    thorough,
  )
})
