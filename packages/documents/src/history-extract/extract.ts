import { paperDate, paperDateInWords } from "@kheo/vietnamese"
import { compose } from "../letter/compose.ts"
import { two } from "../letter/figure.ts"
import type { Letter, Sender } from "../letter/letter.ts"
import type { LetterRules } from "../letter/letter-rules.ts"
import type { ListPaper } from "../letter/list-paper.ts"
import type { ListTable } from "../letter/list-table.ts"
import { plainText } from "../letter/run.ts"
import type { HistoryWording } from "./wording.ts"

/** One event of the ledger, in words. */
export interface ExtractedEvent {
  readonly position: number
  /** `14/10/2022 09:00:00`, in Vietnam. */
  readonly recordedAt: string
  readonly occurredAt: string
  readonly what: string
  readonly told: string
  readonly actor: string
  /** The paper or cell that it rests on. */
  readonly source: string
  /** Hash of its line as a leaf of the tree, 64 hexadecimal digits. */
  readonly hash: string
}

/** Everything that an extract is made of. */
export interface HistoryContent {
  readonly day: string
  readonly sender: Sender
  readonly rules: LetterRules
  readonly title: string
  /** Names and values: whose the model is, and the head of the ledger that was read. */
  readonly facts: ReadonlyArray<readonly [name: string, value: string]>
  readonly events: ReadonlyArray<ExtractedEvent>
  readonly wording: HistoryWording
  readonly traced: Letter["traced"]
}

/** Everything that the ledger holds of one model, event by event, corrections included. Throws `UnknownField`. */
export const historyExtract = (content: HistoryContent): ListPaper => {
  const { day, events, facts, rules, sender, title, traced, wording } = content
  const positions = events.map(({ position }) => String(position))
  const fields = {
    title,
    first: positions[0] ?? "",
    last: positions.at(-1) ?? "",
    events: two(events.length),
  }
  const under = [wording.under, wording.checking].filter((text) => text !== "")
  return {
    rules,
    sender,
    placeAndDay: `${sender.place ?? "……………"}, ${paperDateInWords(day)}`,
    kind: plainText(compose(wording.kind, fields)),
    about: plainText(compose(wording.about, fields)),
    // A position is no count, and the only other number is the length of the table below.
    under: under.map((text) => ({ runs: compose(text, fields), claims: [] })),
    landscape: true,
    tables: [
      { heading: "1. Mô hình và trạng thái của sổ", table: factTable(facts) },
      { heading: "2. Các sự kiện theo thứ tự ghi sổ", table: eventTable(events) },
    ],
    receivers: wording.receivers.map((text) => plainText(compose(text, fields))),
    draft: undefined,
    traced,
  }
}

const factTable = (facts: HistoryContent["facts"]): ListTable => ({
  columns: [
    { heading: "Mục", share: 22 },
    { heading: "Nội dung", share: 78 },
  ],
  rows: facts.map(([name, value]) => ({ cells: [name, value] })),
  size: 11,
})

const eventTable = (events: ReadonlyArray<ExtractedEvent>): ListTable => ({
  columns: [
    { heading: "Vị trí", share: 8, center: true },
    { heading: "Ghi lúc", share: 13, center: true },
    { heading: "Ngày của việc", share: 13, center: true },
    { heading: "Sự kiện", share: 16 },
    { heading: "Nội dung", share: 34 },
    { heading: "Người ghi", share: 14 },
    { heading: "Căn cứ", share: 20 },
    { heading: "Mã băm (SHA-256)", share: 22 },
  ],
  rows: events.map(({ actor, hash, occurredAt, position, recordedAt, source, told, what }) => ({
    cells: [String(position), recordedAt, paperDate(occurredAt), what, told, actor, source, inGroups(hash)],
  })),
  size: 11,
})

/** Sixteen digits are compared at a time. */
const inGroups = (hash: string): string => hash.replaceAll(/(.{16})(?=.)/gu, "$1 ")
