import { type ListedBatch, listBatches, type UnfinishedBatch, unfinishedBatches } from "@kheo/importer"
import type { Language } from "@kheo/application/language"
import { Effect } from "effect"
import { exit } from "../../cli/exit-codes.ts"
import { print } from "../../cli/output.ts"
import { Usage } from "../../cli/parse.ts"
import { type Session, yearNamed } from "../../cli/session.ts"
import { withStore } from "../../cli/with-store.ts"
import { row } from "../../text/columns.ts"

/** `kheo import list [--campaign YEAR]`: every import, what came of it, whether it was undone, and which were interrupted. */
export const run = (session: Session, rest: ReadonlyArray<string>): Promise<number> => {
  if (rest.length > 0)
    throw new Usage({
      vi: "kheo import list không nhận thêm gì ngoài --campaign.",
      en: "kheo import list takes nothing more than --campaign.",
    })
  const campaign = yearNamed(session.values["campaign"])
  return withStore(
    session,
    { create: false },
    Effect.gen(function* () {
      const asked = (one: { readonly campaign: number }) => campaign === undefined || one.campaign === campaign
      const [batches, unfinished] = [(yield* listBatches).filter(asked), (yield* unfinishedBatches()).filter(asked)]
      print(session, { batches, unfinished }, () => listText({ batches, unfinished }, session.language))
      return exit.done
    }),
  )
}

const words = {
  vi: {
    none: "Chưa nhập tệp nào.",
    head: ["Mã", "Ngày giờ", "Đợt", "Tệp", "Dòng", "Sự kiện", "Không nhận", ""],
    undone: "đã hoàn tác",
    unfinished: (files: string, { events, id, reached }: UnfinishedBatch) =>
      `Nhập dở: ${id.slice(0, 8)} dừng ở ${reached.file}, trang ${reached.sheet}, dòng ${reached.row}; ${events} sự kiện đã ghi (${files}).\n` +
      `Nhập lại đúng các tệp ấy (hoặc kheo import apply kế hoạch ấy) để ghi tiếp, hoặc bỏ bằng: kheo import undo ${id.slice(0, 8)}`,
  },
  en: {
    none: "Nothing was imported yet.",
    head: ["Id", "When", "Campaign", "Files", "Rows", "Events", "Refused", ""],
    undone: "undone",
    unfinished: (files: string, { events, id, reached }: UnfinishedBatch) =>
      `Unfinished: ${id.slice(0, 8)} stopped at ${reached.file}, sheet ${reached.sheet}, row ${reached.row}; ${events} events written (${files}).\n` +
      `Import the very same files again (or apply that plan) to go on, or take it back: kheo import undo ${id.slice(0, 8)}`,
  },
}

const widths = [8, 16, 8, 5, 7, 8, 10, 14]

interface Listed {
  readonly batches: ReadonlyArray<ListedBatch>
  readonly unfinished: ReadonlyArray<UnfinishedBatch>
}

const listText = ({ batches, unfinished }: Listed, language: Language): string => {
  const own = words[language]
  if (batches.length + unfinished.length === 0) return own.none
  const rows = batches.map(({ campaign, committedAt, events, files, id, refused, rows, undone }) => [
    id.slice(0, 8),
    localTime(committedAt),
    campaign,
    files.length,
    rows,
    events,
    refused,
    undone === null ? "" : own.undone,
  ])
  const table = batches.length === 0 ? [] : [own.head, ...rows].map((cells) => row(cells, widths))
  const open = unfinished.map((one) => own.unfinished(one.files.map(({ file }) => file).join(", "), one))
  return [...table, ...open].join("\n")
}

const localTime = (instant: string): string =>
  new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(0, 16).replace("T", " ")
