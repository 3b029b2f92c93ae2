import type { Language } from "@kheo/application/language"
import { type TableCell, tableWorkbook } from "@kheo/application/documents"
import { csvRecord } from "./csv.ts"
import type { ExportColumn, Exportable, Exported } from "./exported.ts"
import { sourceOf } from "./source.ts"

/** How an export is to be written. */
export interface Writing {
  readonly of: Exportable
  readonly language: Language
  /** For machines: column names instead of headings, codes instead of words, no byte order mark and no guards. */
  readonly raw: boolean
}

type Bytes = AsyncIterable<Uint8Array>

interface Format {
  readonly media: string
  readonly write: (exported: Exported, writing: Writing) => Bytes
}

const utf8 = new TextEncoder()

async function* csv(exported: Exported, { language, of, raw }: Writing): AsyncGenerator<Uint8Array> {
  const heads = of.columns.map(({ name, words }) => (raw ? name : words[language]))
  yield utf8.encode(`${raw ? "" : "\uFEFF"}${csvRecord(heads, raw)}`)
  for await (const rows of exported.rows()) {
    let text = ""
    for (const row of rows) text += csvRecord(raw ? row : inWords(row, of.columns, language), raw)
    yield utf8.encode(text)
  }
}

async function* jsonl(exported: Exported): AsyncGenerator<Uint8Array> {
  const end = utf8.encode("\n")
  for await (const lines of exported.lines())
    yield Buffer.concat(
      lines.flatMap((line) => [line instanceof Uint8Array ? line : utf8.encode(JSON.stringify(line)), end]),
    )
}

const xlsx = (exported: Exported, { language, of }: Writing): Bytes =>
  tableWorkbook(
    {
      title: of.words[language],
      columns: of.columns.map(({ width, words }) => ({
        name: words[language],
        ...(width === undefined ? {} : { width }),
      })),
      source: sourceOf(exported, language),
    },
    rowsOf(exported, of.columns, language),
  )

async function* rowsOf(exported: Exported, columns: ReadonlyArray<ExportColumn>, language: Language) {
  for await (const rows of exported.rows()) for (const row of rows) yield inWords(row, columns, language)
}

const inWords = (row: ReadonlyArray<TableCell>, columns: ReadonlyArray<ExportColumn>, language: Language) =>
  row.map((cell, index): TableCell => {
    const says = columns[index]?.says
    if (says === undefined || cell === null) return cell
    return String(cell)
      .split("\n")
      .map((code) => says[code]?.[language] ?? code)
      .join("\n")
  })

/** Every format, by the ending of its files. */
export const formats = {
  xlsx: { media: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", write: xlsx },
  csv: { media: "text/csv", write: csv },
  jsonl: { media: "application/jsonl", write: jsonl },
} as const satisfies Record<string, Format>

export type FormatName = keyof typeof formats
