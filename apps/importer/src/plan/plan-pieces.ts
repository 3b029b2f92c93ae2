import { createHash } from "node:crypto"
import { collect, manyRows } from "../formats/collect.ts"
import type { SheetRead } from "../reading/read-sheet.ts"
import type { PlanFile } from "./plan-file.ts"

/** What stands between all that a digest is of and the digest. */
export const beforeDigest = ',\n"digest":"'

/** The plan as a file holds it, one row a line: a person finds a row, and a tool a difference. */
export const planText = (plan: Omit<PlanFile, "digest">): string => [...planPieces(plan)].join("")

/** The same piece by piece, so that the text of a large plan never lies in memory as a whole. */
export function* planPieces(plan: Omit<PlanFile, "digest">): Generator<string> {
  const digest = createHash("sha256")
  if (plan.rows.length >= manyRows) collect()
  for (const piece of gathered(bodyOf(plan))) {
    digest.update(piece)
    yield piece
  }
  yield `${beforeDigest}${digest.digest("hex")}"}\n`
}

function* bodyOf({ read, rows, ...told }: Omit<PlanFile, "digest">): Generator<string> {
  yield `${JSON.stringify(told).slice(0, -1)},\n"rows":[\n`
  yield* listed(rows)
  yield `\n],\n"read":{"sheets":[`
  for (const [index, sheet] of (read.sheets as ReadonlyArray<SheetRead>).entries()) {
    const { rows: its, ...of } = sheet
    yield `${index === 0 ? "" : ","}${JSON.stringify(of).slice(0, -1)},\n"rows":[\n`
    yield* listed(its)
    yield "\n]}"
  }
  yield `],"files":${JSON.stringify(read.files)},"warnings":${JSON.stringify(read.warnings)}}`
}

function* listed(values: ReadonlyArray<unknown>): Generator<string> {
  for (const [index, value] of values.entries()) yield `${index === 0 ? "" : ",\n"}${JSON.stringify(value)}`
}

function* gathered(pieces: Iterable<string>): Generator<string> {
  let some: Array<string> = []
  for (const piece of pieces) {
    some.push(piece)
    if (some.length < piecesAtOnce) continue
    yield some.join("")
    some = []
  }
  yield some.join("")
}

const piecesAtOnce = 1_000
