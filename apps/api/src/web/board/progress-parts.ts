import type { Language } from "@kheo/application/language"
import type { BoardNumbers } from "@kheo/domain/reporting-board"
import type { Bar, BarPart } from "../charts/index.ts"
import { count, percentOf } from "../page/figures.ts"

type Progress = Pick<BoardNumbers, "late" | "reports" | "units">

/** Reports in time, late, and still owed, of some units. */
export const progressParts = ({ late, reports, units }: Progress, language: Language): ReadonlyArray<BarPart> => [
  { name: words.inTime[language], tone: "good", value: reports - late },
  { name: words.late[language], tone: "late", value: late },
  { name: words.owed[language], tone: "owed", value: units - reports },
]

/** How far some units have come, under a name. */
export const progressBar = (name: string, progress: Progress, language: Language): Bar => ({
  name,
  figure: `${count(progress.reports)}/${count(progress.units)} · ${percentOf(progress.reports, progress.units)} %`,
  parts: progressParts(progress, language),
})

/** What its colours are explained by. */
export const progressKey = (language: Language) => progressParts({ late: 0, reports: 0, units: 0 }, language)

const words = {
  inTime: { vi: "Báo cáo đúng hạn", en: "Reported in time" },
  late: { vi: "Báo cáo trễ hạn", en: "Reported late" },
  owed: { vi: "Chưa báo cáo", en: "Not reported" },
}
