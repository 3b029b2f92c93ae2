import type { Finding } from "./finding.ts"
import type { Said } from "./said.ts"
import { words } from "./words.ts"

/** What verification came to, in sentences for people. */
export interface Report {
  readonly subject: "register" | "bundle" | "log" | "proof" | "checkpoint"
  readonly finding: Finding
  readonly head: { readonly ledger: string; readonly position: number; readonly root: string }
  readonly said: ReadonlyArray<Said>
}

/** 0 consistent or intact, 1 altered or rewritten, 2 undecided; 3 is for what can't be read. */
export const exitCodes: Record<Finding["verdict"], number> = {
  consistent: 0,
  intact: 0,
  altered: 1,
  rewritten: 1,
  undecided: 2,
}

type Language = "vi" | "en"

const titles = {
  vi: {
    title: "Biên bản kiểm tra sổ Khéo",
    verdict: "Kết luận",
    ledger: "Sổ",
    position: "Vị trí cuối",
    root: "Mã gốc",
    checked: "Đã kiểm tra",
    unchecked: "Chưa kiểm tra",
    note: "Cần biết",
    advice: "Việc cần làm",
    made: "Lập lúc",
  },
  en: {
    title: "Report on a register of Khéo",
    verdict: "Verdict",
    ledger: "Register",
    position: "Last position",
    root: "Root",
    checked: "Checked",
    unchecked: "Not checked",
    note: "To know",
    advice: "To do",
    made: "Made at",
  },
} as const

const kinds = ["checked", "unchecked", "note", "advice"] as const

/** The report as plain text, in the language asked for first, then in the other. */
export const reportText = (report: Report, first: Language, madeAt: string): string =>
  both(first)
    .map((language) => {
      const own = titles[language]
      const { ledger, position, root } = report.head
      return [
        own.title,
        "=".repeat([...own.title].length),
        "",
        `${own.verdict}: ${words(report.finding, language)}.`,
        `${own.ledger}: ${ledger}`,
        `${own.position}: ${position}`,
        `${own.root}: ${root}`,
        `${own.made}: ${madeAt}`,
        ...kinds.flatMap((kind) => {
          const sentences = report.said.filter((one) => one.kind === kind)
          return sentences.length === 0 ? [] : ["", `${own[kind]}:`, ...sentences.map((one) => `- ${one[language]}`)]
        }),
        "",
      ].join("\n")
    })
    .join("\n\n")

const both = (first: Language): ReadonlyArray<Language> => (first === "vi" ? ["vi", "en"] : ["en", "vi"])

/** The same as one page that needs nothing from anywhere. */
export const reportHtml = (report: Report, first: Language, madeAt: string): string => {
  const { ledger, position, root } = report.head
  const sections = both(first).map((language) => {
    const own = titles[language]
    const rows = [
      [own.ledger, ledger],
      [own.position, String(position)],
      [own.root, root],
      [own.made, madeAt],
    ]
    const lists = kinds.map((kind) => {
      const sentences = report.said.filter((one) => one.kind === kind)
      if (sentences.length === 0) return ""
      return `<h2>${own[kind]}</h2><ul>${sentences.map((one) => `<li>${escaped(one[language])}</li>`).join("")}</ul>`
    })
    return `<section lang="${language}"><h1>${own.title}</h1><p class="${report.finding.verdict}"><b>${own.verdict}:</b> ${escaped(
      words(report.finding, language),
    )}.</p><table>${rows.map(([name = "", value = ""]) => `<tr><th>${name}</th><td>${escaped(value)}</td></tr>`).join("")}</table>${lists.join("")}</section>`
  })
  return `<!doctype html><html lang="${first}"><meta charset="utf-8"><title>${titles[first].title}</title><style>${style}</style>${sections.join("<hr>")}</html>\n`
}

const style =
  "body{font:16px/1.5 sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}th{text-align:left;padding-right:1rem}td{word-break:break-all}.altered,.rewritten{background:#fdd;padding:.5rem}.undecided{background:#ffd;padding:.5rem}.intact,.consistent{background:#dfd;padding:.5rem}"

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0) ?? 0};`)
