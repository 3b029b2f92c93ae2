import type { FormsMade } from "../outbox/index.ts"
import type { State } from "../state/index.ts"
import { update } from "../update/index.ts"
import { ctrl, long, press, text } from "./press.samples.ts"
import { unitId } from "./samples.ts"

const [down, left] = [{ name: "down" }, { name: "left" }] as const

/** The screen of forms: as it opens, looking for a unit, wrong, under way, and with what it made. */
export const sendOutStates = (opened: State): Readonly<Record<string, State>> => {
  const offered: State = { ...opened, outbox: { folder: "/bieu-mau-2022" }, marked: [unitId("Xã Mỹ An")] }
  const forms = press(offered, text("5"))
  const unit = press(forms, down, left, left, down, text("xa"))
  const under = press(forms, ctrl("s"))
  const { order } = under.outbox
  if (order === undefined) throw new Error("no form was ordered")
  const came = (made: FormsMade) => update(under, { type: "formsMade", order, made })
  const file = { path: "/bieu-mau-2022/Phụ lục kết quả - Xã Mỹ An.xlsx", unit: "Xã Mỹ An", models: 2 }
  const files = Array.from({ length: 12 }, () => ({ path: `/${long}/${long}`, unit: long, models: 0 }))
  const full = came({ came: "written", files })
  return {
    "forms to send out": forms,
    "forms for a unit": unit,
    "forms for no unit": press(unit, ctrl("s")),
    "forms under way": update(under, { type: "formsMaking", made: 12, of: 37 }),
    "forms made": came({ came: "written", files: [file] }),
    "forms made, filled": press(full, { name: "pageDown" }, down, down, text(long)),
    "forms there already": came({ came: "taken", files: [file.path] }),
    "forms there already, filled": came({ came: "taken", files: files.map(({ path }) => path) }),
    "forms refused, filled": came({ came: "refused", words: { vi: long, en: long } }),
    "units marked": press(offered, text("2")),
  }
}
