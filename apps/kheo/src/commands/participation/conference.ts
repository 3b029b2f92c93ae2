import { conference } from "@kheo/domain/participation"
import type { Session } from "../../cli/session.ts"
import { correcting, undoing } from "./mending.ts"
import { namedUnit, needUnit } from "./named-unit.ts"
import { type Said, send } from "./send.ts"

const kind = "ParticipationConferenceHeld"

/** `kheo conference held|correct|undo UNIT`: a unit's own closing conference. */
export const run = (session: Session): Promise<number> => {
  const { unit, verb } = namedUnit(session, ["held", "correct", "undo"])
  return send(session, kind, needUnit(session, verb, unit), saidBy(session, verb))
}

const saidBy = (session: Session, verb: string): Said => {
  if (verb === "correct") return correcting(session, conference, (fact, day) => ({ ...fact, ...day }))
  if (verb === "undo") return undoing(session, conference)
  return (day) => ({ _tag: "HoldConference", ...day })
}
