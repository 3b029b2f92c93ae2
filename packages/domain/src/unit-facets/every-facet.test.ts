import { assert, it } from "@effect/vitest"
import { Arbitrary, Schema } from "effect"
import { fold, type PlacedFact } from "../movement/index.ts"
import { unit, yearsOfFacts } from "../reporting-board/any-year.samples.ts"
import { board, ReportingBoard } from "../reporting-board/index.ts"
import { life, placed } from "../reporting-board/year.samples.ts"
import { isCleared, type UnitFacets, unitFacets, unitLists } from "./index.ts"

const policies = Schema.Struct({ conferenceClears: Schema.Boolean, chaseUnregistered: Schema.Boolean })
const days = Schema.Literals(["2022-10-14", "2022-10-21", "2022-10-25"])
const [unitOf, dayOf] = [Arbitrary.schema(unit), Arbitrary.schema(days)]
const thorough = { arbitrary: { runs: 200, size: 30 } }
const facets = (facts: ReadonlyArray<PlacedFact>, asOf = "2022-10-31") => unitFacets(fold(ReportingBoard, facts), asOf)

/** The facts of every unit but those facets that a happening may change. */
const without = (facts: ReadonlyArray<PlacedFact>, own: ReadonlyArray<keyof UnitFacets>) =>
  facets(facts).map((one) => Object.fromEntries(Object.entries(one).filter(([key]) => !own.includes(key as never))))

/** A happening changes the facets that are its own, and no other of any unit. */
const touches = (
  what: string,
  own: ReadonlyArray<keyof UnitFacets>,
  happens: (unit: Parameters<typeof placed.reminder>[0], day: string) => PlacedFact,
) =>
  it.prop(
    `${what} changes ${own.join(", ")} and nothing else`,
    [yearsOfFacts, unitOf, dayOf],
    ([all, its, day]) => {
      assert.deepStrictEqual(without([...all, happens(its, day)], own), without(all, own))
    },
    thorough,
  )

touches("a conference", ["conferenceHeldOn"], placed.conference)
touches("a report", ["report", "overdue"], placed.report)
touches("a reminder", ["remindedOn"], placed.reminder)
touches("an outcome", ["outcomes"], () => life("m1").submitted)
touches("a proposal", ["awardProposed"], () => life("m1").proposed())
touches("a registration", ["registered", "outcomes", "awardProposed"], (its) => life("m9", its).registered)

it.prop(
  "outstanding, never registered and closed without registration share no unit, and name no other",
  [yearsOfFacts, Arbitrary.schema(policies)],
  ([all, policy]) => {
    const units = facets(all)
    const lists = unitLists(units, policy)
    const three = [lists.outstanding, lists.neverRegistered, lists.closedUnregistered].flat()
    assert.strictEqual(new Set(three).size, three.length)
    for (const one of units)
      assert.strictEqual(three.includes(one), !(one.registered && isCleared(one, policy)), one.name)
    for (const list of Object.values(lists))
      assert.deepStrictEqual(
        list,
        units.filter((one) => list.includes(one)),
      )
  },
  thorough,
)

it.prop(
  "who is behind has not reported, and a stricter campaign has no fewer behind",
  [yearsOfFacts, Arbitrary.schema(policies)],
  ([all, policy]) => {
    const units = facets(all)
    const { behind } = unitLists(units, policy)
    const { missing } = board(fold(ReportingBoard, all), 2022, "2022-10-31")
    for (const { name } of behind) assert.include(missing, name)
    const strictest = unitLists(units, { conferenceClears: false, chaseUnregistered: true }).behind
    for (const one of behind) assert.include(strictest, one)
  },
  thorough,
)

it.prop(
  "the state folded in two portions has the same facets as all at once",
  [yearsOfFacts, Arbitrary.schema(Schema.Literals([0, 1, 3, 7, 15]))],
  ([all, cut]) => {
    const first = fold(ReportingBoard, all.slice(0, cut))
    const rest = all.slice(cut).reduce(ReportingBoard.apply, first)
    assert.deepStrictEqual(unitFacets(rest, "2022-10-21"), facets(all, "2022-10-21"))
  },
  thorough,
)
