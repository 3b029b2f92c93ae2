import { type CommandMark, handleParticipation, load, nameId, Refused } from "@kheo/application"
import { EventId } from "@kheo/domain/history"
import { streamName } from "@kheo/domain/movement"
import { conference, Participation, type ParticipationFact, report } from "@kheo/domain/participation"
import { collectLines, EventStore } from "@kheo/event-store"
import { Effect } from "effect"
import type { Mending } from "../state/index.ts"

const newest = { conference, report }

/**
 * Corrects or takes back a unit's conference or report, as it stands in the ledger now.
 *
 * Refused as overtaken when it is no longer the one that the screen showed; sent again after it was written, it adds nothing.
 */
export const mend = Effect.fn("mend")(function* (mark: CommandMark, ask: Mending) {
  const { campaign, fact, reason, seen, to, unit } = ask
  const stream = streamName({ category: "participation", campaign, unit })
  const { state } = yield* load(Participation, stream)
  const standing = newest[fact](state)
  if (standing === undefined) {
    const own = EventId.make(nameId(`${mark.id}/0`))
    const store = yield* EventStore
    const lines = yield* collectLines(store.read({ stream, newest: 20 }))
    if (lines.some(({ id }) => id === own)) return { first: 1, last: 0 }
    return yield* new Refused({ refusal: { _tag: "ParticipationFactNotStanding", event: seen } })
  }
  const stands = standing.fact.occurredAt
  if (stands !== seen && stands !== to?.day)
    return yield* new Refused({ refusal: { _tag: overtaken[fact], occurredAt: stands } })
  if (to === undefined)
    return yield* handleParticipation(mark, campaign, unit, {
      _tag: "RetractParticipation",
      retracts: standing.id,
      reason,
      occurredAt: stands,
      basis: "assumed",
    })
  const replacement = replacing(standing.fact, to)
  return yield* handleParticipation(mark, campaign, unit, {
    _tag: "CorrectParticipation",
    corrects: standing.id,
    reason,
    occurredAt: replacement.occurredAt,
    basis: replacement.basis,
    replacement,
  })
})

const overtaken = { conference: "ConferenceAlreadyHeld", report: "ReportAlreadyReceived" } as const

/** What is not said stays as it stands; where the fact was read belongs to the version before. */
const replacing = (
  { source: _, ...fact }: ParticipationFact,
  { day, paperDate, reconciled }: NonNullable<Mending["to"]>,
): ParticipationFact =>
  fact._tag === "ParticipationReportReceived"
    ? {
        ...fact,
        occurredAt: day,
        basis: "receipt",
        receivedAssumed: fact.receivedAssumed && day === fact.occurredAt,
        ...(paperDate === undefined ? {} : { paperDate }),
        ...(reconciled === undefined ? {} : { reconciled }),
      }
    : ({ ...fact, occurredAt: day, basis: "paper" } as ParticipationFact)
