import type { Composed } from "@kheo/application/documents"
import type { Language } from "@kheo/application/language"
import { formatLocalDate } from "@kheo/vietnamese"

/** What was written, and every number of the document with the list behind it. */
export const documentText = (
  language: Language,
  { asOf, lists, number }: Composed,
  { files, issued }: { readonly files: ReadonlyArray<string>; readonly issued: string | undefined },
): string => {
  const day = formatLocalDate(asOf)
  const said =
    issued === undefined ? (number === undefined ? words.figures : words.draft(number)) : words.issued(issued)
  return [
    `${said[language]} ${words.upTo[language]} ${day}.`,
    ...lists.map(
      ({ names, words: { [language]: what } }) => `${what} (${names.length}): ${shortened(names, language)}`,
    ),
    ...files.map((file) => `${words.file[language]}: ${file}`),
  ].join("\n")
}

/** Who wants more than can be looked over asks for `--json`. */
const most = 40

const shortened = (names: ReadonlyArray<string>, language: Language): string =>
  names.length <= most
    ? names.join(", ") || "–"
    : `${names.slice(0, most).join(", ")} … ${words.more(names.length - most)[language]}`

const words = {
  figures: { vi: "Đã lập.", en: "Made." },
  draft: (number: string) => ({
    vi: `Bản nháp, số tiếp theo ${number} chưa lấy.`,
    en: `A draft; the next number ${number} is not taken.`,
  }),
  issued: (number: string) => ({ vi: `Đã ban hành số ${number}.`, en: `Issued as ${number}.` }),
  upTo: { vi: "Số liệu đến ngày", en: "As of" },
  more: (count: number) => ({ vi: `và ${count} mục nữa (--json)`, en: `and ${count} more (--json)` }),
  file: { vi: "Tệp", en: "File" },
} as const
