import { handleModel, load, loadOf, modelAtOnce } from "@kheo/application"
import type { Source } from "@kheo/domain/history"
import { Model, outcome, type ModelCommand } from "@kheo/domain/model"
import { streamName } from "@kheo/domain/movement"
import { toneKey } from "@kheo/vietnamese"
import { Effect } from "effect"
import { foundBy, markedModel, warnOfPerson } from "../marker/marked-model.ts"
import { stateTitle } from "../marker/state-title.ts"
import type { SheetRead } from "../reading/read-sheet.ts"
import type { Batch } from "./batch.ts"
import { claimsOf, sourceOf } from "./claims-of.ts"
import { gather } from "./gather.ts"
import { inferRegistration } from "./infer-registration.ts"
import { type KnownUnit, modelKey } from "./known.ts"
import { receipt, whenOf } from "./paper.ts"
import { personOfRow } from "./person.ts"
import { contentOf, contradiction, type OutcomeFact, type OutcomeTold, toldBy, withSilent } from "./outcome-told.ts"
import { paperUnit } from "./paper-unit.ts"
import { resolveUnit, unitThen } from "./resolve-unit.ts"
import { modelOf, unitOf } from "./resolve-claims.ts"
import { refuse, stateAtOnce } from "./state-fact.ts"

/** An annex that named a unit: when it arrived, and whether any of the unit's rows was understood. */
export type ArrivedReport = ReturnType<typeof receipt> & {
  readonly unit: KnownUnit
  readonly source: Source
  reconciled: boolean
}

/** Records what the annexes tell of each model; returns the reports that arrived by them, one per annex and unit. */
export const commitResults = Effect.fn("commitResults")(function* (batch: Batch, sheets: ReadonlyArray<SheetRead>) {
  const { campaign } = batch.options
  const reports = new Map<string, ArrivedReport>()
  const arrived = (sheet: SheetRead, unit: KnownUnit, source: Source): ArrivedReport => {
    const key = [sheet.file, sheet.sheet, unit.id].join("\0")
    const report = reports.get(key) ?? { ...receipt(batch, sheet), unit, source, reconciled: false }
    reports.set(key, report)
    return report
  }
  for (const sheet of sheets.filter(({ kind }) => kind === "results"))
    for (const { source, unit } of rowsUnderstoodOrNot(batch, sheet)) arrived(sheet, unit, source)

  const rows = claimsOf(batch, sheets, "results").flatMap(({ claim, sheet }) => {
    const unit = unitOf(batch, sheet, claim)
    if (unit === undefined) return []
    const row = { person: claim.person, title: claim.title.text }
    const holder = personOfRow(batch.known, unit, row, sheet, whenOf(batch, sheet))
    const by = foundBy(batch.known, claim, holder)
    const { person } = by
    const { occurredAt, basis } = receipt(batch, sheet)
    const key = `results/${campaign}/${modelKey(unit.id, by.title, person)}`
    if (toneKey(holder ?? "") !== toneKey(person ?? "")) warnOfPerson(batch, claim.source, { told: holder, person })
    const { source } = claim
    const told: OutcomeTold = { account: claim.account, words: claim.notScalable }
    const said = { key, source, content: contentOf(told), told, day: { occurredAt, basis }, silent: sheet.silent }
    return [{ ...said, claim, unit, person, sheet }]
  })

  const filledFrom = (row: (typeof rows)[number], other: (typeof rows)[number]) => {
    const told = withSilent(row.told, row.silent, other.told)
    return { ...row, told, content: contentOf(told) }
  }
  for (const row of gather(batch, rows, filledFrom)) {
    const { claim, day, key, person, sheet, silent, source, unit } = row
    const found = modelOf(batch.known, unit, claim.title.text, person, claim.mark)
    const inferred =
      "issue" in found ? yield* inferRegistration(batch, { claim, day, person, source, unit }) : undefined
    if ("issue" in found && inferred === undefined) {
      refuse(batch, source, found.issue)
      continue
    }
    if (inferred === "refused") continue
    const model = "model" in found ? found.model : inferred
    if (model === undefined) continue
    const stream = streamName({ category: "model", model: model.id })
    const loaded = loadOf(batch.draft, Model, stream) ?? (yield* load(Model, stream))
    const standing = outcome(loaded.state)
    const told = withSilent(row.told, silent, standing && toldBy(standing))
    const contradicts = contradiction(told)
    if (contradicts !== undefined) {
      refuse(batch, source, contradicts)
      continue
    }
    const said = { ...day, ...told.account, source }
    const { words } = told
    const fact: OutcomeFact =
      words === undefined ? { _tag: "ModelSubmitted", ...said } : { _tag: "ModelReportedNotScalable", ...said, words }
    const answer = stateAtOnce<OutcomeFact, ModelCommand>(batch, {
      key,
      person,
      source,
      silent,
      loaded,
      standing,
      fact,
      first: words === undefined ? { _tag: "SubmitResults", ...said } : { _tag: "ReportNotScalable", ...said, words },
      correct: (corrects, reason) => ({ _tag: "CorrectModel", ...day, source, corrects, reason, replacement: fact }),
      send: (mark, command) =>
        modelAtOnce(batch.draft, mark, model.id, command, batch.now, stream) ?? handleModel(mark, model.id, command),
    })
    const stated = typeof answer === "string" ? answer : yield* answer
    if (stated === "refused") continue
    const title = claim.title.text
    yield* stateTitle(batch, { mark: claim.mark, title, day, source, model, loaded })
    arrived(sheet, unit, source).reconciled = true
    for (const copy of batch.rows.copiesOf(source))
      arrived({ ...sheet, ...placeOf(copy) }, unit, copy).reconciled = true
    if (stated === "written" || model.outcomeOn === undefined)
      batch.known.models.set(model.id, { ...(batch.known.models.get(model.id) ?? model), outcomeOn: day.occurredAt })
  }
  return [...reports.values()]
})

const placeOf = ({ file, sheet }: Source) => ({ file, sheet })

/** The units that an annex's rows name, the refused rows' too: the paper arrived, whatever could be read of it. */
const rowsUnderstoodOrNot = (batch: Batch, sheet: SheetRead) => {
  const [{ known }, when] = [batch, whenOf(batch, sheet)]
  return sheet.rows.flatMap((row) => {
    const told = "claim" in row ? (row.claim.kind === "results" ? row.claim.unit : undefined) : row.unit
    const marked =
      "claim" in row && row.claim.kind === "results" ? markedModel(known, sheet, row.claim, when) : undefined
    if (marked !== undefined && "issue" in marked) return []
    const chosen =
      "claim" in row && row.claim.chosen !== undefined ? unitThen(known, row.claim.chosen, when) : undefined
    const resolved =
      chosen !== undefined ? { unit: chosen } : told === undefined ? undefined : resolveUnit(known, told, when)
    const section = "claim" in row ? ("section" in row.claim ? row.claim.section : undefined) : row.section
    const named =
      resolved === undefined
        ? paperUnit(known, sheet, section, when)?.unit
        : "unit" in resolved
          ? resolved.unit
          : undefined
    const unit = marked?.unit ?? named
    if (unit === undefined) return []
    return [{ unit, source: sourceOf(sheet, row) }]
  })
}
