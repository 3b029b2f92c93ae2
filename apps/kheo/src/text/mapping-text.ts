import type { Language, Words } from "@kheo/application/language"
import { type ColumnPlan, type Field, fieldWords, type MappingProblem, type Profile } from "@kheo/importer"

/** What `kheo import map` found in a file and made of it. */
export interface Mapped {
  readonly file: string
  readonly sheet: string
  readonly plan: ColumnPlan
  readonly profile: Profile | MappingProblem
  /** Where the profile was kept. */
  readonly saved?: string
}

const words = {
  vi: {
    header: (sheet: string, from: number, to: number) =>
      `Trang “${sheet}”, tiêu đề ở dòng ${from === to ? from : `${from}–${to}`}:`,
    unread: "không đọc",
    example: "ví dụ",
    kind: "Loại bảng",
    saved: (name: string, path: string) =>
      `Đã lưu mẫu bảng “${name}” (${path}). Tệp cùng tiêu đề sẽ được đọc theo mẫu này.`,
    how: 'Để chỉ cột và lưu thành mẫu: kheo import map TỆP --map "C=title,E=results,H=-" --name TÊN (dấu - là không đọc).',
    fields: "Các tên dùng được",
  },
  en: {
    header: (sheet: string, from: number, to: number) =>
      `Sheet “${sheet}”, header in row ${from === to ? from : `${from}–${to}`}:`,
    unread: "not read",
    example: "e.g.",
    kind: "Kind of table",
    saved: (name: string, path: string) =>
      `The profile “${name}” was saved (${path}). Files with the same header will be read by it.`,
    how: 'To name columns and keep them as a profile: kheo import map FILE --map "C=title,E=results,H=-" --name NAME (- leaves a column out).',
    fields: "Names to use",
  },
} as const

/** The columns one below the other, each with what it would be read as and the first text below it. */
export const mappingText = ({ plan, profile, saved, sheet }: Mapped, language: Language): string => {
  const own = words[language]
  const made = "reason" in profile ? undefined : profile
  const named = (field: Field | undefined) =>
    field === undefined ? own.unread : `${field} (${fieldWords[field][language]})`
  const columns = plan.columns.map(({ column, example, field, heading }, index) => {
    const its = made === undefined ? field : made.columns[index]?.field
    const below = example === undefined ? "" : `    ${own.example}: ${short(example)}`
    return [`  ${column}  “${short(heading)}” → ${named(its)}`, ...(below === "" ? [] : [below])].join("\n")
  })
  return [
    own.header(sheet, plan.from, plan.to),
    ...columns,
    ...(made === undefined
      ? ["", mappingProblemWords(profile as MappingProblem)[language]]
      : ["", `${own.kind}: ${made.kind}`]),
    ...(saved === undefined || made === undefined
      ? [
          own.how,
          `${own.fields}: ${Object.entries(fieldWords)
            .map(([field, its]) => `${field} (${its[language]})`)
            .join(", ")}.`,
        ]
      : [own.saved(made.name, saved)]),
  ].join("\n")
}

const short = (text: string): string => {
  const line = text.replace(/\s+/gu, " ").trim()
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}

/** What is wrong with a mapping, and what to do. */
export const mappingProblemWords = (problem: MappingProblem): Words => {
  switch (problem.reason) {
    case "no-pair":
      return {
        vi: `--map: “${problem.text}” không có dấu bằng. Ghi như C=title,E=results.`,
        en: `--map: “${problem.text}” has no equals sign. Write it like C=title,E=results.`,
      }
    case "unknown-column":
      return {
        vi: `--map: bảng không có cột “${problem.text}”. Dùng chữ cái của cột hoặc đúng tiêu đề; xem bằng kheo import map TỆP.`,
        en: `--map: the table has no column “${problem.text}”. Use its letters or its heading; see them with kheo import map FILE.`,
      }
    case "unknown-field":
      return {
        vi: `--map: không biết “${problem.text}”. Dùng một trong: ${Object.keys(fieldWords).join(", ")}.`,
        en: `--map: “${problem.text}” is not known. Use one of: ${Object.keys(fieldWords).join(", ")}.`,
      }
    case "field-twice":
      return {
        vi: `--map: “${problem.field}” được chỉ cho hai cột. Chỉ giữ một.`,
        en: `--map: “${problem.field}” is given to two columns. Keep one.`,
      }
    case "no-kind":
      return {
        vi: "Các cột này chưa làm thành bảng nào Khéo biết. Hãy chỉ thêm cột bằng --map; bảng nào cũng cần tên mô hình hoặc tên đơn vị.",
        en: "These columns make no table that Khéo knows. Name more of them with --map; every table needs a model's title or a unit's name.",
      }
    case "lacks":
      return lacking(problem.fields)
  }
}

const lacking = (fields: ReadonlyArray<ReadonlyArray<Field>>): Words => {
  const told = (language: Language, or: string) =>
    fields.map((some) => some.map((field) => `${field} (${fieldWords[field][language]})`).join(or)).join("; ")
  return {
    vi: `Còn thiếu cột: ${told("vi", " hoặc ")}. Hãy chỉ bằng --map.`,
    en: `A column is missing: ${told("en", " or ")}. Name it with --map.`,
  }
}
