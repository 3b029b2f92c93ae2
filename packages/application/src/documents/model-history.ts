import { type ExtractedEvent, historyExtract, historyWording, listDocument } from "@kheo/documents"
import { streamName } from "@kheo/domain/movement"
import { collectLines, EventStore, type Line } from "@kheo/event-store"
import { leafHash, toHex } from "@kheo/event-store/merkle"
import { formatLocalDate, paperDate } from "@kheo/vietnamese"
import { Effect } from "effect"
import { listUsers } from "../actor.ts"
import { findModel } from "../find.ts"
import { entryOf, type HistoryEntry } from "../history.ts"
import { knownPosition } from "../known-at.ts"
import { eventName, factTold } from "../language/index.ts"
import { newestSigned } from "../ledger/signed-heads.ts"
import { opener } from "../personal/opener.ts"
import { showModel } from "../models/show-model.ts"
import { tagOfType } from "../stored-event.ts"
import { localDay, today } from "../today.ts"
import type { Composed, Document } from "./document.ts"
import { listLines } from "./list-lines.ts"
import { officeFor } from "./office.ts"
import { worded, wordingGiven } from "./wording-given.ts"

/** Everything that the ledger holds of one model, for an auditor: who wrote what and when, with hashes. */
export const modelHistoryDocument: Document = {
  name: "model-history",
  words: { vi: "Trích sổ: quá trình của một mô hình", en: "Extract of one model's history" },
  needs: ["model"],
  takes: ["day", "wording"],
  formats: ["docx"],
  issued: false,
  wording: historyWording,
  compose: Effect.fn("modelHistoryDocument")(function* (asked) {
    const day = asked.day ?? (yield* today)
    const wording = yield* wordingGiven(historyWording, asked.wording)
    const model = yield* findModel(asked.model ?? "")
    const store = yield* EventStore
    const { knownAt } = asked.query
    const head = yield* store.head(knownAt === undefined ? undefined : yield* knownPosition(knownAt))
    const stream = streamName({ category: "model", model })
    const lines = yield* collectLines(store.read({ stream, until: head.position }))
    const story = yield* showModel({ model, asOf: "9999-12-31", knownAt: String(head.position) })
    const own = story.years.find((year) => year.model === model)
    const title = own?.title ?? model
    const { lacking, rules, sender } = yield* officeFor(day)
    const signed = yield* newestSigned(head.ledger)
    const facts: ReadonlyArray<readonly [string, string]> = [
      ["Tên mô hình", title],
      ["Số, đợt thi đua", own === undefined ? model : `${own.number}, năm ${own.campaign}`],
      ["Đơn vị", own?.unitName ?? ""],
      ...(own?.person == null ? [] : [["Cá nhân", own.person] as const]),
      ["Dòng sự kiện trong sổ", stream],
      ["Sổ, vị trí đã đọc đến", `${head.ledger}, vị trí ${head.position}`],
      ["Mã gốc ở vị trí đó", head.root],
      [
        "Bản ghi đối chiếu gần nhất",
        signed === undefined
          ? "chưa ký bản nào (kheo checkpoint)"
          : `vị trí ${signed.position}, ký ngày ${formatLocalDate(localDay(Date.parse(signed.kept.signedAt)))}, mã gốc ${signed.root}`,
      ],
    ]
    const events = yield* eventsIn(lines)
    const { position, root } = head
    const trace = `Trích từ sổ Khéo ngày ${paperDate(day)}, vị trí ${position}, gốc ${root.slice(0, 16)}.`
    const content = { day, sender, rules, title, facts, events, wording, traced: { lines: [trace] } }
    const paper = yield* worded(() => historyExtract(content))
    const composed: Composed = {
      campaign: own?.campaign ?? asked.query.campaign,
      asOf: asked.query.asOf ?? (yield* today),
      day,
      position,
      root,
      number: undefined,
      name: `Trich so ${own?.number ?? model}`,
      lists: [
        {
          key: "events",
          words: { vi: "Sự kiện", en: "Events" },
          names: events.map((event) => `${event.position} ${event.what}`),
        },
      ],
      lacking,
      preview: () => listLines(paper),
      bytes: () => listDocument(paper),
      each: [],
      issuing: undefined,
    }
    return composed
  }),
}

const eventsIn = Effect.fnUntraced(function* (lines: ReadonlyArray<Line>) {
  const open = yield* opener
  const names = new Map((yield* listUsers).map((user) => [String(user.user), user.personal.name]))
  const entries = lines.map((line) => ({ entry: entryOf(line, open), hash: toHex(leafHash(line.entry)) }))
  const positions = new Map(entries.map(({ entry }) => [String(entry.id), entry.position]))
  return entries.map(({ entry, hash }): ExtractedEvent => ({
    position: entry.position,
    recordedAt: inVietnam(entry.recordedAt),
    occurredAt: entry.occurredAt,
    ...said(entry, positions),
    actor: String(names.get(entry.actor) ?? entry.actor),
    source: sourceOf(entry.data),
    hash,
  }))
})

/** What an event is called and says; a correction names the position that it corrects. */
const said = ({ data, type }: HistoryEntry, positions: ReadonlyMap<string, number>) => {
  const tag = tagOfType(type)
  const { basis: _basis, corrects, reason, replacement, retracts, ...rest } = data
  const what = tag === undefined ? type : eventName(tag, "vi")
  const at = positions.get(String(corrects ?? retracts))
  if (at === undefined)
    return { what, told: factTold(tag ?? "", reason === undefined ? rest : { ...rest, reason }, "vi").join("; ") }
  const { _tag = "", basis: _b, occurredAt: _o, ...fact } = (replacement ?? {}) as Record<string, unknown>
  const now = factTold(String(_tag), { ...rest, ...fact }, "vi").join("; ")
  const because = [`vị trí ${at}`, ...(typeof reason === "string" ? [reason] : [])].join(", ")
  return { what, told: now === "" ? because : `${because}; nay là: ${now}` }
}

const sourceOf = ({ paper, source }: HistoryEntry["data"]): string => {
  const cell = source as { readonly file: string; readonly sheet: string; readonly cell: string } | undefined
  const told = cell === undefined ? [] : [`${cell.file} › ${cell.sheet}!${cell.cell}`]
  return [...(typeof paper === "string" ? [paper] : []), ...told].join("; ")
}

/** A moment as a clock in Vietnam shows it. */
const inVietnam = (instant: string): string => {
  const moment = Date.parse(instant)
  const clock = new Date(moment + 7 * 3_600_000).toISOString().slice(11, 19)
  return `${formatLocalDate(localDay(moment))} ${clock}`
}
