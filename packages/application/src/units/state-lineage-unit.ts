import { streamName } from "@kheo/domain/movement"
import { addition, holdsOn, Unit, type UnitFact, UnitId, type Units, versionsOf } from "@kheo/domain/unit"
import { EventStore } from "@kheo/event-store"
import { toneKey } from "@kheo/vietnamese"
import { Effect } from "effect"
import { type CommandMark, nameId } from "../command-mark.ts"
import { load } from "../load.ts"
import { handleUnit } from "../use-cases/index.ts"
import { keptUnits } from "./kept-units.ts"
import { groundsOf } from "./lineage-command.ts"
import type { LineageUnit } from "./lineage-file.ts"

/**
 * Adds a unit of a lineage file, or finds the one that it is: by code, else by its name on that day.
 *
 * A known unit keeps its name and block; what the file knows better (kind, superior, an earlier day than an assumed one)
 * corrects its addition. `taken` are the units that the file's other keys mean.
 */
export const stateLineageUnit = Effect.fnUntraced(function* (
  mark: CommandMark,
  said: LineageUnit,
  taken: ReadonlySet<UnitId>,
) {
  const units = yield* keptUnits
  const { ledger } = yield* (yield* EventStore).head()
  const derived = UnitId.make(nameId(`${ledger}/unit/${naturalKey(said)}`))
  const unit = units.has(derived) ? derived : (knownAs(units, said, taken) ?? derived)
  const { state } = yield* load(Unit, streamName({ category: "unit", unit }))
  const standing = addition(state)
  const { basis = "paper", block, code, from: occurredAt, kind, name, parent } = said
  const described = {
    ...(kind === undefined ? {} : { kind }),
    ...(parent === undefined ? {} : { parent }),
    ...groundsOf(said),
  }
  if (standing === undefined) {
    const added = { ...described, name, block, ...(code === undefined ? {} : { code }) }
    return { unit, appended: yield* handleUnit(mark, unit, { _tag: "AddUnit", occurredAt, basis, ...added }) }
  }
  const own = standing.fact
  const better = own.basis === "assumed" && (basis !== "assumed" || occurredAt < own.occurredAt)
  const day = better ? { occurredAt, basis } : { occurredAt: own.occurredAt, basis: own.basis }
  const replacement: UnitFact = { ...own, ...described, ...day }
  const reason = `Theo tệp lịch sử đơn vị (${said.key})`
  const correct = { _tag: "CorrectUnit", ...day, corrects: standing.id, reason, replacement } as const
  return { unit, appended: yield* handleUnit(mark, unit, correct) }
})

/** The same key as a roster's new unit has: the code, else the tone key of the name and the day. */
const naturalKey = ({ code, from, name }: LineageUnit): string =>
  code === undefined ? `${toneKey(name)}/${from}` : code.toLowerCase()

const knownAs = (units: Units, said: LineageUnit, taken: ReadonlySet<UnitId>): UnitId | undefined => {
  const { code, from, name, parent } = said
  const free = [...units].filter(([unit]) => !taken.has(unit))
  const byCode = free.find(
    ([, facts]) => code !== undefined && versionsOf(facts)[0]?.code?.toLowerCase() === code.toLowerCase(),
  )
  const byName = free.filter(([, facts]) => {
    const [first] = versionsOf(facts)
    const [added] = facts
    const dayUnknown = added?._tag === "UnitAdded" && added.basis === "assumed"
    return versionsOf(facts).some(
      (version) =>
        toneKey(version.name) === toneKey(name) &&
        (version.parent === null || parent === undefined || toneKey(version.parent) === toneKey(parent)) &&
        (holdsOn(version, from) || (dayUnknown && version === first)),
    )
  })
  return byCode?.[0] ?? (byName.length === 1 ? byName[0]?.[0] : undefined)
}
