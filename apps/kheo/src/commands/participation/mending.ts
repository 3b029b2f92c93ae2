import type { ParticipationCommand, ParticipationFact, ParticipationState } from "@kheo/domain/participation"
import { Usage } from "../../cli/parse.ts"
import { dateOption, type Session } from "../../cli/session.ts"
import type { Day } from "../campaign/day.ts"
import { field } from "../campaign/options.ts"
import type { Said } from "./send.ts"

type Standing = ParticipationState["facts"][number]

/** Replaces the newest standing fact of a kind by what the named day changes of it, and says why. */
export const correcting = (
  session: Session,
  newest: (state: ParticipationState) => Standing | undefined,
  change: (fact: ParticipationFact, day: Day) => ParticipationFact,
): Said => {
  const reason = because(session, "correct")
  if (dateOption(session, "date") === undefined && dateOption(session, "paper-date") === undefined)
    throw new Usage({ vi: "Cần --date: ngày đúng là ngày nào?", en: "Add --date: which day is right?" })
  return (day, state): ParticipationCommand | undefined => {
    const standing = newest(state)
    if (standing === undefined) return undefined
    const replacement = change(standing.fact, day)
    return { _tag: "CorrectParticipation", ...day, corrects: standing.id, reason, replacement }
  }
}

/** Says that the newest standing fact of a kind never was. */
export const undoing = (session: Session, newest: (state: ParticipationState) => Standing | undefined): Said => {
  const reason = because(session, "undo")
  return (day, state): ParticipationCommand | undefined => {
    const standing = newest(state)
    return standing === undefined ? undefined : { _tag: "RetractParticipation", ...day, retracts: standing.id, reason }
  }
}

const because = (session: Session, verb: string): string => {
  const { reason } = field(session, "reason", "reason")
  if (reason !== undefined) return reason
  throw new Usage({
    vi: `kheo ${session.spec.name} ${verb} cần --reason.`,
    en: `kheo ${session.spec.name} ${verb} needs --reason.`,
  })
}
