import { reminders } from "@kheo/domain/participation"
import { Usage } from "../../cli/parse.ts"
import type { Session } from "../../cli/session.ts"
import { field } from "../campaign/options.ts"
import { undoing } from "./mending.ts"
import { namedUnit, needUnit } from "./named-unit.ts"
import { remindEveryoneBehind, type Said, send } from "./send.ts"

const kind = "ParticipationReminderIssued"

/** `kheo reminder issue UNIT`, or `--behind` for everyone who is; `kheo reminder undo UNIT` for the newest one. */
export const run = (session: Session): Promise<number> => {
  const { unit, verb } = namedUnit(session, ["issue", "undo"])
  const everyone = session.flags.has("behind")
  if (everyone && (unit !== "" || verb !== "issue"))
    throw new Usage({
      vi: "--behind là nhắc mọi đơn vị còn nợ: dùng kheo reminder issue --behind, không kèm tên đơn vị.",
      en: "--behind reminds every unit that is behind: use kheo reminder issue --behind, without a unit.",
    })
  if (everyone) return remindEveryoneBehind(session, kind)
  return send(session, kind, needUnit(session, verb, unit), saidBy(session, verb))
}

const saidBy = (session: Session, verb: string): Said => {
  if (verb === "undo") return undoing(session, (state) => reminders(state).at(-1))
  const paper = field(session, "paper", "paper")
  return (day) => ({ _tag: "RemindUnit", ...day, ...paper })
}
