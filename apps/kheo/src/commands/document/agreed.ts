import type { Composed } from "@kheo/application/documents"
import { ask } from "../../cli/ask.ts"
import { tell } from "../../cli/output.ts"
import { Usage } from "../../cli/parse.ts"
import type { Session } from "../../cli/session.ts"

/** Issuing takes a number for good, so it asks; where nobody can answer, `--yes` must have been said. */
export const agreed = async (session: Session, { issuing, number = "" }: Composed): Promise<boolean> => {
  if (session.flags.has("yes")) return true
  const reminded = issuing?.reminds.length ?? 0
  if (process.stdin.isTTY !== true)
    throw new Usage({
      vi: `Ban hành sẽ lấy số ${number}. Thêm --yes nếu đồng ý.`,
      en: `Issuing takes the number ${number}. Add --yes to agree.`,
    })
  const also = {
    vi: reminded === 0 ? "" : `, ghi đã nhắc ${reminded} đơn vị`,
    en: reminded === 0 ? "" : `, records ${reminded} units as reminded`,
  }
  const question = {
    vi: `Ban hành ${number}: lấy số, giữ tệp trong sổ${also.vi}. Đồng ý? [c/K] `,
    en: `Issue ${number}: takes the number, keeps the file${also.en}. Agree? [y/N] `,
  }
  if ((await ask(question[session.language])) === true) return true
  tell(session.language === "vi" ? "Chưa ban hành, chưa lấy số." : "Not issued, no number taken.")
  return false
}
