import { sharing } from "./sharing.ts"

/** A plan's text as far as it was taken apart: all but its rows as one value, and each row as it stands there. */
export interface PlanLines {
  readonly told: unknown
  readonly rows: RowLines
}

/** The lines of a plan's rows, which stay bytes until somebody asks for one: as objects they take several times as much. */
export interface RowLines extends Iterable<string> {
  readonly length: number
}

/**
 * What stands before a plan's digest, as this program writes it: the head, a line for each row, a line for what comes before
 * each sheet's rows, a line for each of those. Undefined where it is not so.
 */
export const planLines = (body: Buffer, digest: string): PlanLines | undefined => {
  const share = sharing()
  const told: Array<string> = []
  const lists: Array<Array<unknown>> = []
  let [list, isRows, rowsFrom, rowsTo, count]: [Array<unknown> | undefined, boolean, number, number, number] = [
    undefined,
    false,
    0,
    0,
    0,
  ]
  for (const [from, to] of linesOf(body)) {
    if (isRows && body[from] !== closing) {
      if (to > from) count += 1
      continue
    }
    const line = body.toString("utf8", from, to)
    if (isRows) {
      isRows = false
      rowsTo = from
      told.push(line)
    } else if (list === undefined) {
      told.push(line)
      if (!line.endsWith('"rows":[')) continue
      if (rowsFrom === 0) [isRows, rowsFrom] = [true, to + 1]
      else {
        list = []
        lists.push(list)
      }
    } else if (line.startsWith("]")) {
      told.push(line)
      list = undefined
    } else if (line !== "") list.push(share(JSON.parse(withoutComma(line))))
  }
  const plan = JSON.parse(`${told.join("")},"digest":"${digest}"}`) as {
    readonly read: { readonly sheets: ReadonlyArray<{ rows: Array<unknown> }> }
  }
  for (const [index, rows] of lists.entries()) {
    const sheet = plan.read.sheets[index]
    if (sheet === undefined) return undefined
    sheet.rows = rows
  }
  return { told: plan, rows: rowLines(Buffer.from(body.subarray(rowsFrom, rowsTo)), count) }
}

const rowLines = (bytes: Buffer, length: number): RowLines => ({
  length,
  *[Symbol.iterator]() {
    for (const [from, to] of linesOf(bytes)) if (to > from) yield withoutComma(bytes.toString("utf8", from, to))
  },
})

const withoutComma = (line: string): string => (line.endsWith(",") ? line.slice(0, -1) : line)

const closing = "]".charCodeAt(0)

/** Where each line begins and ends. */
function* linesOf(body: Buffer): Generator<readonly [number, number]> {
  for (let from = 0; from <= body.length;) {
    const found = body.indexOf(10, from)
    const to = found < 0 ? body.length : found
    yield [from, to]
    from = to + 1
  }
}
