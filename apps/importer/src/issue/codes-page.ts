import type { Language } from "@kheo/application/language"
import { explain, issueCodes } from "./explain.ts"
import { severityWords } from "./severity.ts"

/** Where the catalogue stands in the documentation, by language. */
export const pageFiles: Readonly<Record<Language, string>> = {
  vi: "docs/huong-dan/ma-loi-nhap.md",
  en: "docs/how-to/import-codes.md",
}

/** The whole catalogue as a page, made from the words that receipts are made of. */
export const codesPage = (language: Language): string => {
  const own = words[language]
  const groups = Map.groupBy(issueCodes, (code) => code.slice(4, 6))
  const sections = [...groups].map(([hundred, codes]) =>
    [`## ${own.groups[hundred] ?? `${hundred}00`}`, ...codes.map((code) => entry(code, language))].join("\n\n"),
  )
  return `${[`# ${own.title}`, own.lead, ...sections].join("\n\n")}\n`
}

const entry = (code: (typeof issueCodes)[number], language: Language): string => {
  const { about, message, severity } = explain(code, language)
  return [`### ${code}`, `*${severityWords[severity][language]}* · ${markdown(message)}`, markdown(about)].join("\n\n")
}

/** What would be markup in a page is shown as it is; commands and options are set as code. */
const markdown = (text: string): string =>
  text
    .replace(/[*_<>|]/g, (sign) => `\\${sign}`)
    .replace(
      /kheo [a-z]+ [a-z]+(?: "[^"]*"| --[a-z]+)*|--[a-z-]+(?: [A-Z]{2,}| keep| file)?/g,
      (typed) => `\`${typed}\``,
    )

const words: Readonly<Record<Language, { title: string; lead: string; groups: Readonly<Record<string, string>> }>> = {
  vi: {
    title: "Mã lỗi khi nhập tệp",
    lead: "Mỗi điều Khéo báo khi nhập tệp đều có một mã. Xem nhanh một mã ngay trên máy: `kheo import explain IMP-2203`. Trang này do `npx pnpm@12 docs:codes` viết ra.",
    groups: {
      "10": "Đường dẫn",
      "11": "Tệp",
      "12": "Tệp không an toàn hoặc quá lớn",
      "13": "Điều cần biết về tệp",
      "20": "Trang, tiêu đề, dòng",
      "21": "Ô",
      "22": "Đơn vị",
      "23": "Mô hình, báo cáo, đề xuất",
      "30": "Sổ",
      "40": "Hoàn tác",
    },
  },
  en: {
    title: "Codes of the import",
    lead: "Everything that an import tells has a code. Ask about one where you are: `kheo import explain IMP-2203 --lang en`. This page is written by `npx pnpm@12 docs:codes`.",
    groups: {
      "10": "Paths",
      "11": "Files",
      "12": "Unsafe or oversized files",
      "13": "What to know about a file",
      "20": "Sheets, headers, lines",
      "21": "Cells",
      "22": "Units",
      "23": "Models, reports, proposals",
      "30": "The register",
      "40": "Undoing",
    },
  },
}
