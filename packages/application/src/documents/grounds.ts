import { paperDate } from "@kheo/vietnamese"
import type { DocumentId } from "@kheo/domain/document"
import { Effect } from "effect"
import { findPaper } from "../office/find-paper.ts"
import { listPapers, type ListedPaper } from "../office/papers.ts"

/** A paper that a letter rests on: as the letter says it, and its id where it is in the register. */
export interface Ground {
  readonly text: string
  readonly paper: DocumentId | undefined
}

/** Papers by id or number in their own words (căn cứ); what the register does not know stands as it was written. */
export const groundsOf = Effect.fnUntraced(function* (named: ReadonlyArray<string>, office: string) {
  const { papers } = yield* listPapers({ asOf: "9999-12-31" })
  return yield* Effect.forEach(named, (text) =>
    findPaper(text).pipe(
      Effect.map((id): Ground => {
        const paper = papers.find((one) => one.id === id)
        return { text: paper === undefined ? text : inWords(paper, office), paper: id }
      }),
      Effect.catchTag("NotFound", () => Effect.succeed<Ground>({ text, paper: undefined })),
    ),
  )
})

/** `Công văn số 66-CV/BDVHU, ngày 09/02/2022 của Ban Dân vận Huyện ủy về …`; without a number its subject follows its kind. */
const inWords = ({ issuer, kind, label, paperDate: day, subject }: ListedPaper, office: string): string => {
  const called = kinds[kind] ?? kind
  const name = called.charAt(0).toLocaleUpperCase("vi") + called.slice(1)
  const dated = day === null ? "" : ` ngày ${paperDate(day)}`
  if (label === "") return `${name} ${subject}${dated}`
  const about = /^(?:về|v\/v)\s/iu.test(subject) ? subject : `về ${subject}`
  return `${name} số ${label}${dated === "" ? "" : `,${dated}`} của ${issuer ?? office} ${about}`
}

/** Types of own papers are known by their abbreviation. */
const kinds: Readonly<Record<string, string>> = {
  CV: "công văn",
  KH: "kế hoạch",
  KL: "kết luận",
  BC: "báo cáo",
  TB: "thông báo",
  QĐ: "quyết định",
  HD: "hướng dẫn",
  TTr: "tờ trình",
}
