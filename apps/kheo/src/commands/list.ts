import { documentNamed } from "@kheo/application/documents"
import { Usage } from "../cli/parse.ts"
import type { Session } from "../cli/session.ts"
import { growHeapSlowly } from "../lean-memory.ts"
import { makeDocument } from "./document/make.ts"

/** `kheo list consolidated|not-scalable`: lists of the campaign's models as papers. */
export const run = (session: Session): Promise<number> => {
  const [kind = "", ...more] = session.rest
  const document = documentNamed(`${kind}-list`)
  if (document === undefined || more.length > 0) throw usage
  growHeapSlowly()
  return makeDocument(session, document)
}

const usage = new Usage({
  vi: "Cách dùng: kheo list consolidated|not-scalable --campaign NĂM -o TỆP.xlsx (hoặc .docx). Ai đã báo cáo, ai còn nợ: kheo lists.",
  en: "Usage: kheo list consolidated|not-scalable --campaign YEAR -o FILE.xlsx (or .docx). Who has reported and who owes: kheo lists.",
})
