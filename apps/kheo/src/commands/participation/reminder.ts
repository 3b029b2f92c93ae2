import { reminders } from "@kheo/domain/participation"
import type { Session } from "../../cli/session.ts"
import { field } from "../campaign/options.ts"
import { undoing } from "./mending.ts"
import { namedUnit, needUnit } from "./named-unit.ts"
import { type Said, send } from "./send.ts"

const kind = "ParticipationReminderIssued"

/** `kheo reminder issue UNIT`, or `--behind` for everyone who is; `kheo reminder undo UNIT` for the newest one. */
export const run = (session: Session): Promise<number> => {
  const { unit, verb } = namedUnit(session, ["issue", "undo"])
  const everyone = verb === "issue" && unit === "" && session.flags.has("behind")
  return send(session, kind, everyone ? "behind" : needUnit(session, verb, unit), saidBy(session, verb))
}

const saidBy = (session: Session, verb: string): Said => {
  if (verb === "undo") return undoing(session, (state) => reminders(state).at(-1))
  const paper = field(session, "paper", "paper")
  return (day) => ({ _tag: "RemindUnit", ...day, ...paper })
}
