import type { UserId } from "@kheo/domain/office"
import type { UnitId } from "@kheo/domain/unit"
import type { Appended } from "@kheo/event-store"
import { Effect } from "effect"
import { markOf, newId } from "../command-mark.ts"
import type { Refusal } from "../refused.ts"
import { handleUnit } from "../use-cases/index.ts"
import { lineageCommand } from "./lineage-command.ts"
import type { LineageChange, LineageFile, LineageUnit } from "./lineage-file.ts"
import { stateLineageUnit } from "./state-lineage-unit.ts"

/** Something of a file that was not taken: where it stands there, and why; a key that the file does not explain has no refusal. */
export interface LineageRefused {
  readonly at: string
  readonly unit: string
  readonly refusal: Refusal | undefined
}

type Step =
  | { readonly at: string; readonly day: string; readonly said: LineageUnit }
  | { readonly at: string; readonly day: string; readonly said: LineageChange }

/** Records a documented lineage, day by day; what stands already is not written again, what is refused is told and the rest goes on. */
export const applyLineage = Effect.fn("applyLineage")(function* (actor: UserId, file: LineageFile) {
  const correlationId = newId()
  const ids = new Map<string, UnitId>()
  const refused: Array<LineageRefused> = []
  let events = 0
  const note = ({ first, last }: Appended) => (events += Math.max(0, last - first + 1))
  for (const { at, said } of stepsOf(file)) {
    const mark = { ...markOf(actor), correlationId }
    const told = (refusal: Refusal | undefined) =>
      refused.push({ at, unit: "key" in said ? said.key : said.unit, refusal })
    if ("key" in said) {
      yield* stateLineageUnit(mark, said, new Set(ids.values())).pipe(
        Effect.map(({ appended, unit }) => {
          ids.set(said.key, unit)
          note(appended)
        }),
        Effect.catchTag("Refused", ({ refusal }) => Effect.sync(() => void told(refusal))),
      )
      continue
    }
    const unit = ids.get(said.unit)
    if (unit === undefined || keysOf(said).some((key) => !ids.has(key))) {
      told(undefined)
      continue
    }
    const command = lineageCommand(said, (key) => ids.get(key) ?? unit)
    yield* handleUnit(mark, unit, command).pipe(
      Effect.map(note),
      Effect.catchTag("Refused", ({ refusal }) => Effect.sync(() => void told(refusal))),
    )
  }
  return { units: ids.size, changes: file.changes.length, events, refused }
})

/** Units and changes by their days; on one day units come first, since changes may lead into them. */
const stepsOf = ({ changes, units }: LineageFile): ReadonlyArray<Step> =>
  [
    ...units.map((said, index): Step => ({ at: `units[${index}]`, day: said.from, said })),
    ...changes.map((said, index): Step => ({ at: `changes[${index}]`, day: said.on, said })),
  ].toSorted((one, other) => Number(one.day > other.day) - Number(one.day < other.day))

const keysOf = (said: LineageChange): ReadonlyArray<string> => {
  if (said.change === "merge" || said.change === "consolidate") return [said.into]
  return said.change === "split" ? said.into.map(({ unit }) => unit) : []
}
