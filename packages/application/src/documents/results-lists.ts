import {
  consolidatedList,
  consolidatedWording,
  listDocument,
  type ListPaper,
  listWorkbook,
  notScalableList,
  notScalableWording,
  type ResultsContent,
  type ResultsWording,
} from "@kheo/documents"
import { board } from "@kheo/domain/reporting-board"
import { type ListedResult, listResults, ResultsList } from "@kheo/domain/results-list"
import { formatLocalDate, paperDate } from "@kheo/vietnamese"
import { Effect } from "effect"
import type { Words } from "../language/index.ts"
import { today } from "../today.ts"
import { view } from "../view.ts"
import type { Composed, Document, DocumentAsked, DocumentList } from "./document.ts"
import { listLines } from "./list-lines.ts"
import { officeFor } from "./office.ts"
import { DocumentRefused } from "./refused.ts"
import { worded, wordingGiven } from "./wording-given.ts"
import { agreeing } from "./wrong-numbers.ts"

interface ListOfResults {
  readonly name: string
  readonly words: Words
  readonly wording: ResultsWording
  readonly put: (content: ResultsContent) => ListPaper
  readonly sheet: string
  readonly listed: (model: ListedResult) => boolean
}

const documentOf = ({ listed, name, put, sheet, wording, words }: ListOfResults): Document => ({
  name,
  words,
  needs: [],
  takes: ["day", "wording"],
  formats: ["xlsx", "docx"],
  issued: false,
  wording,
  compose: Effect.fn(name)(function* (asked) {
    const { content, lacking, models } = yield* resultsOf(asked, wording)
    if (!models.some(listed)) return yield* nothing(content)
    const paper = yield* Effect.flatMap(
      worded(() => put(content)),
      agreeing,
    )
    const { asOf, campaign, day } = content
    const composed: Composed = {
      campaign,
      asOf,
      day,
      position: content.position,
      root: content.root,
      number: undefined,
      name: `${words.vi} ${campaign}`,
      lists: listsOf(models),
      lacking,
      preview: () => listLines(paper),
      bytes: (format) => (format === "xlsx" ? listWorkbook(paper, sheet) : listDocument(paper)),
      each: [],
      issuing: undefined,
    }
    return composed
  }),
})

/** The annexes of all units as one list: what the next level imports. */
export const consolidatedListDocument = documentOf({
  name: "consolidated-list",
  words: { vi: "Danh sách tổng hợp", en: "Consolidated list" },
  wording: consolidatedWording,
  put: consolidatedList,
  sheet: "Tổng hợp",
  listed: ({ outcome }) => outcome !== null,
})

/** The models that can't be scaled out, with reasons. */
export const notScalableListDocument = documentOf({
  name: "not-scalable-list",
  words: { vi: "Danh sách mô hình không nhân rộng được", en: "List of models that can't be scaled out" },
  wording: notScalableWording,
  put: notScalableList,
  sheet: "Không nhân rộng được",
  listed: ({ outcome }) => outcome === "notScalable",
})

const resultsOf = Effect.fnUntraced(function* (asked: DocumentAsked, standing: ResultsWording) {
  const day = asked.day ?? (yield* today)
  const wording = yield* wordingGiven(standing, asked.wording)
  const { asOf, evidence, state } = yield* view(ResultsList, asked.query)
  const { lacking, rules, sender } = yield* officeFor(day)
  const models = listResults(state)
  const { campaign } = asked.query
  const { position, root } = evidence
  const { notScalable, submitted } = board(state.board, campaign, asOf).totals
  const line = `Số liệu lấy từ sổ Khéo, khóa đến hết ngày ${paperDate(asOf)}, vị trí ${position}, gốc ${root.slice(0, 16)}.`
  const traced = { lines: [line] }
  const counted = { submitted, notScalable }
  const content = { campaign, asOf, day, sender, rules, models, counted, wording, traced, position, root }
  return { content, models, lacking }
})

const listsOf = (models: ReadonlyArray<ListedResult>): ReadonlyArray<DocumentList> => {
  const titled = (outcome: ListedResult["outcome"]) =>
    models.flatMap((model) => (model.outcome === outcome ? [`${model.title} (${model.unitName})`] : []))
  return [
    { key: "submitted", words: { vi: "Có kết quả", en: "With results" }, names: titled("submitted") },
    { key: "notScalable", words: { vi: "Không nhân rộng được", en: "Not scalable" }, names: titled("notScalable") },
    { key: "pending", words: { vi: "Chưa báo cáo", en: "Not reported yet" }, names: titled(null) },
  ]
}

const nothing = ({ asOf, campaign }: ResultsContent): DocumentRefused =>
  new DocumentRefused({
    reason: "NothingToTell",
    vi: `Đến ngày ${formatLocalDate(asOf)} đợt thi đua ${campaign} chưa có mô hình nào để đưa vào danh sách này. Hãy xem lại --as-of, hoặc nhập phụ lục kết quả trước.`,
    en: `By ${formatLocalDate(asOf)} no model of the campaign of ${campaign} belongs on this list. Check --as-of, or import the annexes first.`,
  })
