import type { ListedGeneration } from "@kheo/application"
import type { Language } from "@kheo/application/language"
import { row } from "./columns.ts"

const widths = [18, 8, 5, 12, 9, 9]

/** Generations of read models as a table; what is stopped says why below its line. */
export const generationsText = (generations: ReadonlyArray<ListedGeneration>, language: Language): string => {
  if (generations.length === 0) return language === "vi" ? "Chưa dựng bảng nào." : "No read model has been built yet."
  const heads = {
    vi: ["Bảng", "Bản", "Đời", "Trạng thái", "Vị trí", "Còn"],
    en: ["Read model", "Version", "Gen.", "Status", "Position", "Behind"],
  }
  return [row(heads[language], widths), ...generations.flatMap((one) => lines(one, language))].join("\n")
}

const lines = (one: ListedGeneration, language: Language): ReadonlyArray<string> => {
  const cells = [one.name, one.version, one.generation, statuses[one.status][language], one.position, one.behind]
  const notes = [
    ...(one.stopped === undefined ? [] : [stopped(one.stopped, language)]),
    ...(one.inUse ? [] : [language === "vi" ? "của một bản Khéo khác" : "of another version of Khéo"]),
  ]
  return [row(cells, widths), ...notes.map((note) => `  ${note}`)]
}

const statuses = {
  building: { vi: "đang dựng", en: "building" },
  live: { vi: "đang dùng", en: "live" },
  retired: { vi: "đời trước", en: "retired" },
} as const

const stopped = ({ at, detail }: { readonly at: number; readonly detail: string }, language: Language): string =>
  language === "vi" ? `dừng trước vị trí ${at}: ${detail}` : `stopped before position ${at}: ${detail}`
