import { assert, describe, it } from "@effect/vitest"
import { successionOf, versionAt, versionsOf } from "../unit/index.ts"
import { type Descent, hierarchy, mappedTo, type Placed, predecessors, successors, unitsAt } from "./index.ts"
import { unitsAfter, worlds } from "./world.samples.ts"

const thorough = { arbitrary: { runs: 300, size: 40 } }
const days = ["2022-01-01", "2022-02-09", "2022-10-14", "2022-10-20", "2022-10-25"]
const pathsOf = (descents: ReadonlyArray<Descent>): ReadonlyArray<ReadonlyArray<Descent["link"]>> =>
  descents.flatMap(({ further, link }) =>
    further.length === 0 ? [[link]] : pathsOf(further).map((path) => [link, ...path]),
  )
const under = (units: ReadonlyArray<Placed>): ReadonlyArray<string> =>
  units.flatMap((unit) => [unit.unit, ...under(unit.under)])

describe("in any register that the deciders let come about", () => {
  it.prop(
    "no lineage goes round in time: days grow towards successors and shrink towards predecessors",
    [worlds],
    ([commands = []]) => {
      const units = unitsAfter(commands)
      for (const unit of units.keys()) {
        for (const path of pathsOf(successors(units, unit, "", "9999-12-31")))
          for (const [index, link] of path.entries())
            if (index > 0) assert.isAbove(Date.parse(link.on), Date.parse(path[index - 1]?.on ?? ""))
        for (const path of pathsOf(predecessors(units, unit, "9999-12-31")))
          for (const [index, link] of path.entries())
            if (index > 0) assert.isBelow(Date.parse(link.on), Date.parse(path[index - 1]?.on ?? ""))
      }
    },
    thorough,
  )

  it.prop(
    "every receiving unit is there on the day on which it receives",
    [worlds],
    ([commands = []]) => {
      const units = unitsAfter(commands)
      for (const [unit, facts] of units)
        for (const succession of facts.flatMap(successionOf)) {
          assert.notStrictEqual(succession.unit, unit)
          assert.isDefined(versionAt(units.get(succession.unit) ?? [], succession.on))
        }
    },
    thorough,
  )

  it.prop(
    "no two units of a superior, or of a block where no superior is told, have one name on one day",
    [worlds],
    ([commands = []]) => {
      const units = unitsAfter(commands)
      for (const day of days) {
        const names = unitsAt(units, day).map(({ block, name, parent }) =>
          [parent === null, parent ?? block, name].join("/"),
        )
        assert.strictEqual(new Set(names).size, names.length, day)
      }
    },
    thorough,
  )

  it.prop(
    "a unit maps only to units of that day, and only wholly where nothing was divided",
    [worlds],
    ([commands = []]) => {
      const units = unitsAfter(commands)
      for (const [unit, facts] of units) {
        const since = versionsOf(facts)[0]?.validFrom ?? "9999-12-31"
        for (const at of days) {
          const { into, outcome } = mappedTo(units, unit, since, at)
          for (const successor of into) assert.isDefined(versionAt(units.get(successor.unit) ?? [], at))
          const parts = successors(units, unit, since, at).filter(({ link }) => link.part !== "whole")
          if (parts.length > 0) assert.strictEqual(outcome, "needs-apportioning")
          if (outcome === "same") assert.strictEqual(into[0]?.unit, unit)
          if (outcome === "whole" || outcome === "same") assert.strictEqual(into.length, 1)
          if (outcome === "dissolved" || outcome === "not-there") assert.isUndefined(versionAt(facts, at))
        }
      }
    },
    thorough,
  )

  it.prop(
    "the hierarchy of a day holds each unit of that day once",
    [worlds],
    ([commands = []]) => {
      const units = unitsAfter(commands)
      for (const day of days) {
        const placed = hierarchy(units, day).flatMap((superior) => under(superior.units))
        assert.deepStrictEqual(
          placed.toSorted(),
          unitsAt(units, day)
            .map(({ unit }) => String(unit))
            .toSorted(),
        )
      }
    },
    thorough,
  )
})
