import { Arbitrary, Result, Schema } from "effect"
import { mamNon, myAn, myLac } from "../campaign/campaign.samples.ts"
import { recorded } from "../history/past.samples.ts"
import { UnitCommands } from "../movement/small-world.samples.ts"
import { Unit, UnitId, type UnitCommand, type Units, type UnitState } from "../unit/index.ts"

export const longAn = UnitId.make("phuong-long-an")
const today = "2022-10-25"
const all = [myAn, myLac, mamNon, longAn]

/** Commands to four units of one register, told in any order. */
export const worlds = Arbitrary.array(
  Arbitrary.all([Arbitrary.schema(Schema.Literals(all)), Arbitrary.schema(UnitCommands)]),
  { maxLength: 40 },
)

const first = all.map((unit): readonly [UnitId, UnitCommand] => [
  unit,
  { _tag: "AddUnit", occurredAt: "2022-01-01", basis: "paper", name: unit, block: "Khối xã" },
])

/** What stands of every unit after the commands, each decided among the others as they stood. */
export const unitsAfter = (commands: ReadonlyArray<readonly [UnitId, UnitCommand]>): Units => {
  const states = new Map<UnitId, UnitState>(all.map((unit) => [unit, Unit.initial]))
  let position = 0
  for (const [unit, command] of [...first, ...commands]) {
    const state = states.get(unit) ?? Unit.initial
    const others = factsOf(states)
    others.delete(unit)
    const decided = Result.getOrElse(Unit.decide(state, command, { today, unit, others }), () => [])
    states.set(
      unit,
      decided.reduce((so, event) => Unit.evolve(so, recorded(event, ++position)), state),
    )
  }
  return factsOf(states)
}

const factsOf = (states: ReadonlyMap<UnitId, UnitState>) =>
  new Map(
    [...states]
      .filter(([, { facts }]) => facts.length > 0)
      .map(([unit, { facts }]) => [unit, facts.map(({ fact }) => fact)] as const),
  )
