import { ask } from "../../cli/ask.ts"
import { tell } from "../../cli/output.ts"
import { Usage } from "../../cli/parse.ts"
import type { Session } from "../../cli/session.ts"
import type { ReminderSources } from "./sources.ts"

/** A letter's number as it stands on it: `51-CV/BCĐ`. */
export const labelOf = ({ number, symbol }: ReminderSources["content"]): string =>
  `${String(number).padStart(2, "0")}-${symbol}`

/** Issuing takes a number for good, so it asks; where nobody can answer, `--yes` must have been said. */
export const agreed = async (session: Session, { content }: ReminderSources): Promise<boolean> => {
  if (session.flags.has("yes")) return true
  const behind = content.units.filter((unit) => unit.behind).length
  const label = labelOf(content)
  if (process.stdin.isTTY !== true)
    throw new Usage({
      vi: `Ban hành sẽ lấy số ${label}. Thêm --yes nếu đồng ý.`,
      en: `Issuing takes the number ${label}. Add --yes to agree.`,
    })
  const question = {
    vi: `Ban hành công văn ${label}: lấy số, giữ tệp trong sổ, ghi đã nhắc ${behind} đơn vị. Đồng ý? [c/K] `,
    en: `Issue the letter ${label}: takes the number, keeps the file, records ${behind} units as reminded. Agree? [y/N] `,
  }
  if ((await ask(question[session.language])) === true) return true
  tell(session.language === "vi" ? "Chưa ban hành, chưa lấy số." : "Not issued, no number taken.")
  return false
}
