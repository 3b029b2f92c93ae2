import { fieldNamed } from "../../layout/field.ts"
import { recordsOf } from "./records.ts"

const candidates = ["\t", ";", ",", "|"] as const
const [sampleLetters, sampleRecords] = [64 * 1024, 60]

/** What divides the fields of a text: what makes a header of it, else what divides most lines into equally many fields. */
export const delimiterOf = (text: string): string => {
  const sample = text.slice(0, sampleLetters)
  let best: { readonly delimiter: string; readonly score: number } = { delimiter: ",", score: 0 }
  for (const delimiter of candidates) {
    const { records } = recordsOf(sample, delimiter, sampleRecords)
    const score = headerScore(records) * 1_000 + evenness(records)
    if (score > best.score) best = { delimiter, score }
  }
  return best.delimiter
}

const headerScore = (records: ReadonlyArray<ReadonlyArray<string>>): number => {
  const most = Math.max(0, ...records.map((fields) => fields.filter((field) => fieldNamed(field) !== undefined).length))
  return most < 2 ? 0 : most
}

/** From 0, when nothing is divided, up to the fields of each line. */
const evenness = (records: ReadonlyArray<ReadonlyArray<string>>): number => {
  const lengths = records.map(({ length }) => length).filter((length) => length > 1)
  const most = Math.max(0, ...lengths)
  return (most * lengths.filter((length) => length === most).length) / Math.max(1, records.length)
}
