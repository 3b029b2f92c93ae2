import { sharing } from "./sharing.ts"
import { manyBytes } from "./spare-memory.ts"

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
  const share = body.length >= manyBytes ? sharing() : undefined
  const told: Array<string> = []
  const lists: Array<Array<unknown>> = []
  let rows: RowLines | undefined
  for (let from = 0; from <= body.length;) {
    const to = lineEnd(body, from)
    const line = body.toString("utf8", from, to)
    told.push(line)
    from = to + 1
    if (!line.endsWith('"rows":[')) continue
    const end = body.indexOf(listEnd, from - 1) + 1
    if (end === 0) return undefined
    if (rows === undefined) rows = rowLines(Buffer.from(body.subarray(from, end)))
    else lists.push(listIn(body, from, end, share))
    from = end
  }
  const plan = JSON.parse(`${told.join("")},"digest":"${digest}"}`) as {
    readonly read: { readonly sheets: ReadonlyArray<{ rows: Array<unknown> }> }
  }
  for (const [index, list] of lists.entries()) {
    const sheet = plan.read.sheets[index]
    if (sheet === undefined) return undefined
    sheet.rows = list
  }
  return rows === undefined ? undefined : { told: plan, rows }
}

/** The values of a list, a line each, parsed some hundred lines at once. */
const listIn = (body: Buffer, from: number, end: number, share?: (value: unknown) => unknown): Array<unknown> => {
  const list: Array<unknown> = []
  for (let at = from; at < end;) {
    const to = at + bytesAtOnce < end ? lineEnd(body, at + bytesAtOnce) : end
    const lines = body.toString("utf8", at, to).trimEnd()
    for (const value of JSON.parse(`[${withoutComma(lines)}]`) as ReadonlyArray<unknown>) {
      share?.(value)
      list.push(value)
    }
    at = to + 1
  }
  return list
}

const bytesAtOnce = 200_000

/** Where a list ends: no text holds a line's end as it is. */
const listEnd = "\n]"

const rowLines = (bytes: Buffer): RowLines => {
  let length = 0
  for (const [from, to] of linesOf(bytes)) if (to > from) length += 1
  return {
    length,
    *[Symbol.iterator]() {
      for (const [from, to] of linesOf(bytes)) if (to > from) yield withoutComma(bytes.toString("utf8", from, to))
    },
  }
}

const withoutComma = (line: string): string => (line.endsWith(",") ? line.slice(0, -1) : line)

/** Where each line begins and ends. */
function* linesOf(body: Buffer): Generator<readonly [number, number]> {
  for (let from = 0; from <= body.length;) {
    const to = lineEnd(body, from)
    yield [from, to]
    from = to + 1
  }
}

const lineEnd = (body: Buffer, from: number): number => {
  const found = body.indexOf(10, from)
  return found < 0 ? body.length : found
}
