import { showAwards } from "@kheo/application"
import { type Document, documentNamed } from "@kheo/application/documents"
import { Usage } from "../cli/parse.ts"
import type { Session } from "../cli/session.ts"
import { awardsText } from "../text/awards-text.ts"
import { makeDocument } from "./document/make.ts"
import { showView } from "./show-view.ts"

/** `kheo awards`; with the name of a paper, that paper. */
export const run = (session: Session): Promise<number> => {
  const [named, ...more] = session.rest
  if (named !== undefined) return makeDocument(session, paperOf(more.length === 0 ? named : ""))
  const [quotas, required] = [quotasIn(session.values["quota"]), partsOf(session.values["required"])]
  return showView(session, (query) => showAwards({ ...query, quotas, required }), awardsText)
}

const paperOf = (named: string): Document => {
  const document = documentNamed(Object.hasOwn(papers, named) ? (papers[named] ?? "") : "")
  if (document !== undefined) return document
  throw new Usage({
    vi: "Cách dùng: kheo awards, hoặc kheo awards proposal|list|certificates --campaign NĂM --as-of NGÀY -o TỆP.docx",
    en: "Usage: kheo awards, or kheo awards proposal|list|certificates --campaign YEAR --as-of DATE -o FILE.docx",
  })
}

const papers: { readonly [Named in string]?: string } = {
  proposal: "award-proposal",
  list: "award-list",
  certificates: "certificates",
}

const partsOf = (text = ""): ReadonlyArray<string> =>
  text
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "")

const quotasIn = (text: string | undefined): ReadonlyMap<string, number> =>
  new Map(
    partsOf(text).map((part) => {
      const [, form, count] = /^(.+?)\s*=\s*(\d+)$/.exec(part) ?? []
      if (form === undefined)
        throw new Usage({
          vi: `--quota: không hiểu “${part}”. Ghi như "Giấy khen=10; Bằng khen=2".`,
          en: `--quota: “${part}” is not understood. Write it like "Giấy khen=10; Bằng khen=2".`,
        })
      return [form, Number(count)] as const
    }),
  )
