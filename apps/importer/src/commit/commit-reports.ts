import { handleParticipation, load } from "@kheo/application"
import type { Standing } from "@kheo/domain/history"
import { streamName } from "@kheo/domain/movement"
import { Participation, type ParticipationFact, report, type ParticipationCommand } from "@kheo/domain/participation"
import type { UnitId } from "@kheo/domain/unit"
import { formatLocalDate } from "@kheo/vietnamese"
import { Effect } from "effect"
import { arrival } from "./arrival-words.ts"
import type { Batch } from "./batch.ts"
import type { ArrivedReport } from "./commit-results.ts"
import { stateFact, warn } from "./state-fact.ts"

type ReportFact = typeof ParticipationFact.cases.ParticipationReportReceived.Type

/** Records once per unit that its report arrived: the earliest of its annexes, one that was understood before one that was not. */
export const commitReports = Effect.fn("commitReports")(function* (
  batch: Batch,
  reports: ReadonlyArray<ArrivedReport>,
) {
  const { campaign } = batch.options
  for (const ofUnit of Map.groupBy(reports, ({ unit }) => unit.id).values()) {
    const arrived = ofUnit.toSorted(
      (left, right) =>
        Number(right.reconciled) - Number(left.reconciled) || (left.occurredAt < right.occurredAt ? -1 : 1),
    )[0]
    if (arrived === undefined) continue
    const { source, unit, ...said } = arrived
    const stream = streamName({ category: "participation", campaign, unit: unit.id })
    const loaded = yield* load(Participation, stream)
    const standing = report(loaded.state)
    const fact: ReportFact = { _tag: "ParticipationReportReceived", source, ...said }
    const next = standing === undefined ? fact : amended(batch, unit.id, standing, fact)
    if (next === undefined) {
      if (standing !== undefined) tellArrival(batch, arrived, standing.fact)
      continue
    }
    const { basis, occurredAt } = next
    const stated = yield* stateFact<ReportFact, ParticipationCommand>(batch, {
      key: `report/${campaign}/${unit.id}`,
      source,
      loaded,
      standing,
      fact: next,
      first: { ...next, _tag: "ReceiveReport" },
      correct: (corrects, reason) => ({
        _tag: "CorrectParticipation",
        occurredAt,
        basis,
        source,
        corrects,
        reason,
        replacement: next,
      }),
      send: (mark, command) => handleParticipation(mark, campaign, unit.id, command),
      tell: warnUnlessRefused,
    })
    if (stated !== "refused") tellArrival(batch, arrived, stated === "unchanged" ? standing?.fact : undefined)
  }
})

/** Of a report without any row that could be taken: what became of it, or since when the register holds another of the unit. */
const tellArrival = (
  batch: Batch,
  { reconciled, source, unit }: ArrivedReport,
  before: ReportFact | undefined,
): void => {
  if (reconciled) return
  if (before === undefined) return warn(batch, source, { code: "IMP-2304", params: { became: arrival.planned } })
  const params = { unit: unit.name, date: formatLocalDate(before.occurredAt) }
  warn(batch, source, { code: "IMP-2312", params })
}

/** A report is no row: it is told as a warning, and not again where its row was refused for the same reason. */
const warnUnlessRefused: typeof warn = (batch, source, issue) => {
  const { cell, file, sheet } = source
  if (!batch.refused.some((row) => row.file === file && row.sheet === sheet && row.cell === cell))
    warn(batch, source, issue)
}

/**
 * What a report that stands becomes when a paper of the unit is read again; undefined leaves it as it is.
 *
 * A further annex with other models does not move the day on which the unit first reported; the same annex with
 * another date does.
 */
const amended = (
  { known }: Batch,
  unit: UnitId,
  { fact: before }: Standing<ReportFact>,
  fact: ReportFact,
): ReportFact | undefined => {
  if (before.basis === "assumed" && fact.basis !== "assumed")
    return { ...fact, reconciled: fact.reconciled || before.reconciled }
  if (!before.reconciled && fact.reconciled) return { ...before, reconciled: true }
  if (before.basis === "receipt" && fact.basis === "paper") return undefined
  if (fact.basis === "assumed" || before.source === undefined || !fact.reconciled) return undefined
  const outcomes = known.models.ofUnit(unit).flatMap(({ outcomeOn }) => (outcomeOn === undefined ? [] : [outcomeOn]))
  const earliest = outcomes.toSorted()[0]
  return earliest === fact.occurredAt && earliest !== before.occurredAt ? fact : undefined
}
