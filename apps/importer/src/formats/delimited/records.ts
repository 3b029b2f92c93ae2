import { CsvError, parse } from "csv-parse/sync"
import { limits } from "../limits.ts"

export interface Records {
  readonly records: ReadonlyArray<ReadonlyArray<string>>
  /** The row where a quotation mark opens that nothing closes; quotation marks then are letters like others. */
  readonly unclosed: number | undefined
}

/** The records of a delimited text, no more than one over the limit, quoted fields with their line breaks; blank lines count, as Excel counts them. */
export const recordsOf = (text: string, delimiter: string, to = limits.rows + 1): Records => {
  try {
    return { records: parsed(text, delimiter, '"', to), unclosed: undefined }
  } catch (cause) {
    if (!(cause instanceof CsvError) || cause.code !== "CSV_QUOTE_NOT_CLOSED") throw cause
    return { records: parsed(text, delimiter, null, to), unclosed: Number(cause["records"] ?? 0) + 1 }
  }
}

const parsed = (text: string, delimiter: string, quote: string | null, to: number) =>
  parse(text, {
    delimiter,
    quote,
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_quotes: true,
    relax_column_count: true,
    to,
  })
