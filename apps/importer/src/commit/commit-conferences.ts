import { handleParticipation, load } from "@kheo/application"
import { streamName } from "@kheo/domain/movement"
import {
  conference,
  Participation,
  type ParticipationFact,
  type ParticipationCommand,
} from "@kheo/domain/participation"
import { Effect } from "effect"
import type { SheetRead } from "../reading/read-sheet.ts"
import type { Batch } from "./batch.ts"
import { claimsOf } from "./claims-of.ts"
import { gather } from "./gather.ts"
import { warnOfYear } from "./paper.ts"
import { unitOf } from "./resolve-claims.ts"
import { stateFact } from "./state-fact.ts"

/** Records the closing conferences of the conference lists; a row without a date was refused when it was read. */
export const commitConferences = Effect.fn("commitConferences")(function* (
  batch: Batch,
  sheets: ReadonlyArray<SheetRead>,
) {
  const { campaign } = batch.options
  const rows = claimsOf(batch, sheets, "conference").flatMap(({ claim, sheet }) => {
    const unit = unitOf(batch, sheet, { ...claim, day: claim.date })
    if (unit === undefined) return []
    const day = { occurredAt: claim.date, basis: "paper" as const }
    return [{ key: `conference/${campaign}/${unit.id}`, source: claim.source, content: day, held: day, unit }]
  })
  for (const { held: day, key, source, unit } of gather(batch, rows)) {
    const loaded = yield* load(Participation, streamName({ category: "participation", campaign, unit: unit.id }))
    const fact = { _tag: "ParticipationConferenceHeld" as const, ...day, source }
    const stated = yield* stateFact<
      typeof ParticipationFact.cases.ParticipationConferenceHeld.Type,
      ParticipationCommand
    >(batch, {
      key,
      source,
      loaded,
      standing: conference(loaded.state),
      fact,
      first: { _tag: "HoldConference", ...day, source },
      correct: (corrects, reason) => ({
        _tag: "CorrectParticipation",
        ...day,
        source,
        corrects,
        reason,
        replacement: fact,
      }),
      send: (mark, command) => handleParticipation(mark, campaign, unit.id, command),
    })
    if (stated === "written") warnOfYear(batch, source, day.occurredAt)
  }
})
