import type { FoundPerson, Mention } from "@kheo/application"
import type { Language, Words } from "@kheo/application/language"
import type { Trace } from "../erasing/traces.ts"

/** What `kheo erase` did, and what it could not do. */
export interface ErasedReport {
  readonly persons: ReadonlyArray<{ readonly person: string; readonly values: number }>
  readonly mentions: ReadonlyArray<Mention>
  readonly vaultBackups: { readonly deleted: ReadonlyArray<string>; readonly unreached: ReadonlyArray<string> }
  readonly searched: number
  readonly traces: ReadonlyArray<Trace>
}

type NameOf = (unit: string | null) => string

const lineOf = ({ person, unit, values }: FoundPerson, nameOf: NameOf): string =>
  `  ${person}  ${nameOf(unit)}  ${values.length}: ${[...new Set(values.map(({ path, stream }) => `${stream} ${path}`))].join(", ")}`

/** Several persons of one name: which one is meant must be said. */
export const severalWords = (text: string, persons: ReadonlyArray<FoundPerson>, nameOf: NameOf): Words => {
  const list = persons.map((one) => lineOf(one, nameOf)).join("\n")
  return {
    vi: `Có ${persons.length} người khớp với “${text}”; chưa xóa gì. Chọn bằng --unit ĐƠN-VỊ, bằng mã, hoặc --all để xóa tất cả:\n${list}`,
    en: `${persons.length} persons match “${text}”; nothing was erased. Choose with --unit UNIT, by id, or --all for everybody:\n${list}`,
  }
}

const mentionLines = (mentions: ReadonlyArray<Mention>): ReadonlyArray<string> =>
  mentions.map(({ path, position, stream }) => `  #${position} ${stream} ${path}`)

/** What will be erased, before it is asked whether to. */
export const planText = (
  { mentions, persons }: { readonly persons: ReadonlyArray<FoundPerson>; readonly mentions: ReadonlyArray<Mention> },
  nameOf: NameOf,
  language: Language,
): string => {
  const vi = language === "vi"
  return [
    vi ? "Sẽ xóa vĩnh viễn (mã, đơn vị, số giá trị và nơi đứng):" : "To be erased for good (id, unit, values, places):",
    ...persons.map((one) => lineOf(one, nameOf)),
    ...(mentions.length === 0
      ? []
      : [
          vi
            ? "Tên còn đứng ở chỗ không xóa được (tiêu đề, ghi chú, lý do, tên tệp):"
            : "The name also stands where it can't be erased (titles, notes, reasons, file names):",
          ...mentionLines(mentions),
        ]),
  ].join("\n")
}

/** What was erased, what must be done by hand, and what a search of the folder found. */
export const erasedText = (report: ErasedReport, language: Language): string => {
  const vi = language === "vi"
  const { deleted, unreached } = report.vaultBackups
  const values = report.persons.reduce((sum, one) => sum + one.values, 0)
  return [
    vi
      ? `Đã xóa ${values} giá trị của ${report.persons.length} mã. Các nơi xem nay ghi “(đã xóa)”; chuỗi chứng cứ không đổi.`
      : `Erased ${values} values under ${report.persons.length} ids. They now read “(đã xóa)”; every proof still holds.`,
    ...(deleted.length === 0
      ? []
      : [
          vi
            ? `Đã thay bản sao kho khóa: ${deleted.join(", ")}.`
            : `Copies of the vault were replaced: ${deleted.join(", ")}.`,
        ]),
    ...(unreached.length === 0
      ? []
      : [
          vi
            ? `HÃY TỰ HỦY các bản sao kho khóa không với tới được: ${unreached.join(", ")}.`
            : `DESTROY BY HAND the copies of the vault that could not be reached: ${unreached.join(", ")}.`,
        ]),
    vi
      ? "Mọi bản sao kho khóa khác (USB, máy khác) cũng phải hủy; bản sao của sổ thì giữ được vì không chứa khóa."
      : "Destroy any other copy of the vault (USB, other machines); copies of the register may stay, they hold no key.",
    ...(report.mentions.length === 0
      ? []
      : [
          vi
            ? "Tên còn đứng ngoài phần cá nhân, không xóa được; lần sau đừng ghi tên người vào tiêu đề, ghi chú, lý do, tên tệp:"
            : "The name stands outside personal data and can't be erased; keep names out of titles, notes, reasons, file names:",
          ...mentionLines(report.mentions),
        ]),
    report.traces.length === 0
      ? vi
        ? `Đã dò ${report.searched} tệp trong thư mục sổ: không còn tên.`
        : `${report.searched} files of the folder were searched: the name is in none.`
      : [
          vi
            ? "Dò thư mục sổ còn thấy tên (vì chỗ nêu trên, hoặc người trùng tên chưa xóa):"
            : "The folder still holds the name (from the places above, or of a namesake not erased):",
          ...report.traces.map(({ file, how }) => `  ${file} (${how})`),
        ].join("\n"),
  ].join("\n")
}
