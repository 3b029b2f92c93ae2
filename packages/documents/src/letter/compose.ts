import type { Run } from "./run.ts"

/** A wording names a field that does not exist; `known` are those that do. */
export class UnknownField extends Error {
  readonly field: string
  readonly known: ReadonlyArray<string>

  constructor(field: string, known: ReadonlyArray<string>) {
    super(`{${field}}`)
    this.name = "UnknownField"
    this.field = field
    this.known = known
  }
}

/**
 * A wording with its fields filled in: `{deadline}` is a field, `**…**` is bold and `_…_` italic.
 *
 * What a field holds is text, whatever signs are in it. Names of days and numbers are kept together on a line. Throws `UnknownField`.
 */
export const compose = (wording: string, fields: Readonly<Record<string, string>>): ReadonlyArray<Run> => {
  const runs: Array<Run> = []
  let [bold, italic] = [false, false]
  const put = (text: string): void => {
    if (text !== "") runs.push({ text: kept(text), ...(bold ? { bold } : {}), ...(italic ? { italic } : {}) })
  }
  for (const piece of wording.split(/(\*\*|_|\{\w+\})/u)) {
    const field = /^\{(\w+)\}$/u.exec(piece)?.[1]
    if (piece === "**") bold = !bold
    else if (piece === "_") italic = !italic
    else if (field === undefined) put(piece)
    else put(Object.hasOwn(fields, field) ? (fields[field] ?? "") : unknown(field, fields))
  }
  return merged(runs)
}

const unknown = (field: string, fields: Readonly<Record<string, string>>): never => {
  throw new UnknownField(field, Object.keys(fields))
}

/** What is not to be parted at the end of a line: a day, a year, a paper's number, a count and what it counts, the movement's name. */
const kept = (text: string): string =>
  text
    .replaceAll(/(?<=^|[\s(])(ngày|tháng|năm|số|Số|Điều|khoản) (?=\d)/gu, "$1\u00a0")
    .replaceAll(/(?<=^|\s)(\d{2}) (?=\p{L})/gu, "$1\u00a0")
    .replaceAll("Dân vận khéo", "Dân\u00a0vận\u00a0khéo")

const merged = (runs: ReadonlyArray<Run>): ReadonlyArray<Run> =>
  runs.reduce<ReadonlyArray<Run>>((all, run) => {
    const last = all.at(-1)
    const isSame = last !== undefined && last.bold === run.bold && last.italic === run.italic
    return isSame ? [...all.slice(0, -1), { ...last, text: kept(last.text + run.text) }] : [...all, run]
  }, [])
