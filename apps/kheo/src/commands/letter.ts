import { documentNamed } from "@kheo/application/documents"
import { Usage } from "../cli/parse.ts"
import type { Session } from "../cli/session.ts"
import { makeDocument } from "./document/make.ts"

/** `kheo letter launch|reminder`. */
export const run = (session: Session): Promise<number> => {
  const { flags, rest } = session
  const [kind = flags.has("print-wording") ? "reminder" : "", ...more] = rest
  const document = documentNamed(`${kind}-letter`)
  if (document === undefined || more.length > 0) throw usage
  return makeDocument(session, document)
}

const usage = new Usage({
  vi: "Cách dùng: kheo letter launch|reminder --campaign NĂM --as-of NGÀY --date NGÀY -o TỆP.docx",
  en: "Usage: kheo letter launch|reminder --campaign YEAR --as-of DATE --date DATE -o FILE.docx",
})
