import type { Registration } from "@kheo/application"
import { fits } from "@kheo/domain/model"
import { Usage } from "../cli/parse.ts"
import type { Session } from "../cli/session.ts"
import { optionsOf } from "./options.ts"

/** What `kheo model register TITLE…` says, but for the campaign and the day. */
export const registrationIn = (session: Session): Omit<Registration, "campaign" | "occurredAt" | "basis"> => {
  const { need, one, refuseOthers, text } = optionsOf(session)
  const title = session.rest.slice(1).join(" ").trim()
  const period = text("period")
  if (title === "" || (period !== undefined && !fits("period", period)))
    throw new Usage({
      vi: "Cách dùng: kheo model register TÊN MÔ HÌNH --unit ĐƠN-VỊ; thời gian ghi --period 2022-02-01/2022-10-31.",
      en: "Usage: kheo model register TITLE --unit UNIT; a period is written --period 2022-02-01/2022-10-31.",
    })
  const [from = "", to] = period?.split("/") ?? []
  const said = {
    unit: need("unit"),
    title,
    person: text("person"),
    field: text("field"),
    kind: one("kind", ["model", "exemplar"]),
    level: text("level"),
    continues: text("continues"),
    period: period === undefined ? undefined : to === undefined ? { from } : { from, to },
    place: text("place"),
    periodAndPlace: text("period-and-place"),
    implementer: text("implementer"),
    implementingPerson: text("implementing-person"),
    note: text("note"),
  }
  refuseOthers()
  return said
}
