import { placedFacts } from "@kheo/application"
import { campaignTag, type PlacedFact, unitPartition } from "@kheo/domain/movement"
import type { Source } from "@kheo/domain/history"
import { Effect } from "effect"
import type { Issue } from "../issue/issue.ts"
import type { SheetKind } from "../layout/kind.ts"
import type { SheetRead } from "../reading/read-sheet.ts"
import type { Batch } from "./batch.ts"
import type { Known } from "./known.ts"

/** The facts that a row of each kind of sheet states. */
const kinds: Readonly<Record<string, SheetKind>> = {
  UnitAdded: "roster",
  ModelRegistered: "registration",
  ParticipationConferenceHeld: "conference",
  ModelSubmitted: "results",
  ModelReportedNotScalable: "results",
  ModelProposedForAward: "proposal",
}

/**
 * Rows that an earlier import read from a sheet of the same file's name and that the sheet no longer holds.
 *
 * They are told and stay: a unit may send only what is new. A row that was refused may be one of them and counts as there.
 */
export const missingRows = Effect.fn("missingRows")(function* (batch: Batch, sheets: ReadonlyArray<SheetRead>) {
  const { campaign } = batch.options
  if (batch.draft.head.position === 0 || sheets.length === 0) return []
  const read = new Map(sheets.map((sheet) => [placeOf(sheet), sheet]))
  const refused = new Set(
    batch.rows.all.flatMap(({ action, row, ...at }) => (action === "reject" ? [`${placeOf(at)}\0${row}`] : [])),
  )
  const names = new Map([...batch.known.units.values()].map(({ id, name }) => [id, name]))
  const facts = yield* placedFacts({ partitions: [unitPartition, campaignTag(campaign)] })
  return facts.flatMap((placed): ReadonlyArray<Issue> => {
    const source: Source | undefined = placed.fact.source
    if (source === undefined || batch.stated.has(placed.id)) return []
    const sheet = read.get(placeOf(source))
    if (sheet === undefined || sheet.kind !== kinds[placed.fact._tag] || sheet.sha256 === source.sha256) return []
    if (refused.has(`${placeOf(source)}\0${source.row}`)) return []
    const { cell, file } = source
    const params = { what: whatOf(placed, batch.known, names) }
    return [{ file, sheet: source.sheet, cell, code: "IMP-3006", params }]
  })
})

const placeOf = ({ file, sheet }: { readonly file: string; readonly sheet: string }): string => `${file}\0${sheet}`

const whatOf = (placed: PlacedFact, { models }: Known, names: ReadonlyMap<string, string>): string => {
  if (placed.category === "model") return models.get(placed.model)?.title ?? placed.model
  return placed.category === "unit" || placed.category === "participation"
    ? (names.get(placed.unit) ?? placed.unit)
    : ""
}
