import { type ListedBatch, listBatches } from "@kheo/importer"
import type { Language } from "@kheo/application/language"
import { Effect } from "effect"
import { exit } from "../../cli/exit-codes.ts"
import { print } from "../../cli/output.ts"
import { Usage } from "../../cli/parse.ts"
import { type Session, yearNamed } from "../../cli/session.ts"
import { withStore } from "../../cli/with-store.ts"
import { row } from "../../text/columns.ts"

/** `kheo import list [--campaign YEAR]`: every import, what came of it, and whether it was undone. */
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
      const batches = (yield* listBatches).filter((one) => campaign === undefined || one.campaign === campaign)
      print(session, { batches }, () => listText(batches, session.language))
      return exit.done
    }),
  )
}

const words = {
  vi: {
    none: "Chưa nhập tệp nào.",
    head: ["Mã", "Ngày giờ", "Đợt", "Tệp", "Dòng", "Sự kiện", "Không nhận", ""],
    undone: "đã hoàn tác",
  },
  en: {
    none: "Nothing was imported yet.",
    head: ["Id", "When", "Campaign", "Files", "Rows", "Events", "Refused", ""],
    undone: "undone",
  },
}

const widths = [8, 16, 8, 5, 7, 8, 10, 14]

const listText = (batches: ReadonlyArray<ListedBatch>, language: Language): string => {
  const own = words[language]
  if (batches.length === 0) return own.none
  const rows = batches.map(({ campaign, committedAt, events, files, id, refused, rows, undone }) => [
    id.slice(0, 8),
    new Date(Date.parse(committedAt) + 7 * 3_600_000).toISOString().slice(0, 16).replace("T", " "),
    campaign,
    files.length,
    rows,
    events,
    refused,
    undone === null ? "" : own.undone,
  ])
  return [own.head, ...rows].map((cells) => row(cells, widths)).join("\n")
}
