import { createHash, hash } from "node:crypto"
import { CampaignYear } from "@kheo/domain/campaign"
import { LocalDate } from "@kheo/domain/history"
import { Result, Schema } from "effect"
import type { Issue } from "../issue/issue.ts"
import type { FileRead } from "../receipt.ts"
import type { SheetRead } from "../reading/read-sheet.ts"
import { collect, manyRows } from "../formats/collect.ts"
import { Profile } from "../layout/profile/profile.ts"
import { RowPlanSchema } from "./row-schema.ts"

const Totals = Schema.Struct({
  rows: Schema.Int,
  create: Schema.Int,
  update: Schema.Int,
  unchanged: Schema.Int,
  reject: Schema.Int,
})

const Options = Schema.Struct({
  campaign: CampaignYear,
  deadline: Schema.optionalKey(LocalDate),
  title: Schema.optionalKey(Schema.String),
  paperDate: Schema.optionalKey(LocalDate),
  received: Schema.optionalKey(LocalDate),
  expect: Schema.optionalKey(Schema.Boolean),
  atomic: Schema.optionalKey(Schema.Boolean),
  prefer: Schema.optionalKey(Schema.Literal("file")),
  inferRegistration: Schema.optionalKey(Schema.Boolean),
})

/** What was read of the papers: written by this program alone, and taken back only under the plan's own digest. */
const Read = Schema.Struct({
  sheets: Schema.Array(Schema.Unknown),
  files: Schema.Array(Schema.Unknown),
  warnings: Schema.Array(Schema.Unknown),
})

const issue = Schema.declare((value: unknown): value is Issue => typeof value === "object" && value !== null)

/**
 * An import as it was shown before it is written: a file that a person reads, keeps, and hands back to be applied.
 *
 * It holds names of people as the papers do, and belongs where they belong.
 */
export const PlanFile = Schema.Struct({
  format: Schema.Literal("kheo-import-plan"),
  version: Schema.Literal(1),
  /** UTC. */
  madeAt: Schema.String,
  ledger: Schema.String,
  batch: Schema.String,
  /** The ledger that it was made against. */
  base: Schema.Struct({ position: Schema.Int, root: Schema.String }),
  options: Options,
  /** The day of papers without one. */
  day: LocalDate,
  /** How the files were read, where somebody said so: they are read alike when they are read again. */
  layout: Schema.optionalKey(
    Schema.Struct({ sheet: Schema.optionalKey(Schema.String), profiles: Schema.Array(Profile) }),
  ),
  /** As they were given, from the root of the file system: where the files are looked for again. */
  paths: Schema.Array(Schema.String),
  files: Schema.Array(Schema.Struct({ file: Schema.String, sha256: Schema.NullOr(Schema.String) })),
  totals: Totals,
  rows: Schema.Array(RowPlanSchema),
  /** Rows of earlier imports that the same sheets no longer hold. */
  missing: Schema.Array(issue),
  warnings: Schema.Array(issue),
  skipped: Schema.Array(Schema.String),
  read: Read,
  /** SHA-256 of everything before it. */
  digest: Schema.String,
})
export type PlanFile = typeof PlanFile.Type

/** What a plan's reader gets of the papers. */
export interface PlannedRead {
  readonly sheets: ReadonlyArray<SheetRead>
  readonly files: ReadonlyArray<FileRead>
  readonly warnings: ReadonlyArray<Issue>
}

/** Why a file is no plan that can be applied. */
export type PlanUnreadable = "not-a-plan" | "newer-version" | "damaged" | "changed"

const beforeDigest = ',\n"digest":"'

const decode = Schema.decodeUnknownResult(PlanFile)

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

/** A plan from a file's bytes: read line by line where they are what this program wrote, so that they never become one text. */
export const readPlanFile = (bytes: Uint8Array): ReturnType<typeof readPlan> => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const ends = file.lastIndexOf(beforeDigest)
  const digest = hash("sha256", file.subarray(0, Math.max(ends, 0)))
  const isOurs = file.subarray(ends).toString() === `${beforeDigest}${digest}"}\n`
  const json = ends > 0 && isOurs ? planOfLines(file.subarray(0, ends), digest) : undefined
  if (json === undefined) return readPlan(file.toString())
  const decoded = decode(json)
  if (Result.isSuccess(decoded) && decoded.success.rows.length >= manyRows) collect()
  return Result.isSuccess(decoded) ? Result.succeed(decoded.success) : readPlan(file.toString())
}

/** The head, a line for each row, a line for what comes before each sheet's rows, a line for each of those. */
const planOfLines = (body: Buffer, digest: string): unknown => {
  const told: Array<string> = []
  let list: Array<unknown> | undefined
  const lists: Array<Array<unknown>> = []
  for (const line of linesOf(body)) {
    if (list === undefined) {
      told.push(line)
      if (!line.endsWith('"rows":[')) continue
      list = []
      lists.push(list)
    } else if (line.startsWith("]")) {
      told.push(line)
      list = undefined
    } else if (line !== "") list.push(JSON.parse(line.endsWith(",") ? line.slice(0, -1) : line))
  }
  const plan = JSON.parse(`${told.join("")},"digest":"${digest}"}`) as {
    rows: Array<unknown>
    readonly read: { readonly sheets: ReadonlyArray<{ rows: Array<unknown> }> }
  }
  for (const [index, rows] of lists.entries()) {
    const holder = index === 0 ? plan : plan.read.sheets[index - 1]
    if (holder === undefined) return undefined
    holder.rows = rows
  }
  return plan
}

function* linesOf(body: Buffer): Generator<string> {
  for (let from = 0; from <= body.length;) {
    const found = body.indexOf(10, from)
    const to = found < 0 ? body.length : found
    yield body.toString("utf8", from, to)
    from = to + 1
  }
}

/** A plan from a file's text; never a guess: what this program did not write as it stands is refused. */
export const readPlan = (
  text: string,
): Result.Result<PlanFile, { readonly reason: PlanUnreadable; readonly detail: string }> => {
  const refuse = (reason: PlanUnreadable, detail = "") => Result.fail({ reason, detail })
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (cause) {
    const cut = text.startsWith('{"format":"kheo-import-plan"')
    return refuse(cut ? "damaged" : "not-a-plan", cause instanceof Error ? cause.message : "")
  }
  const { digest, format, version } = (json ?? {}) as Readonly<Record<string, unknown>>
  if (format !== "kheo-import-plan") return refuse("not-a-plan")
  if (typeof version === "number" && version > 1) return refuse("newer-version", String(version))
  const decoded = decode(json)
  if (Result.isFailure(decoded)) return refuse("damaged", String(decoded.failure))
  if (digest !== hash("sha256", text.slice(0, text.lastIndexOf(beforeDigest)))) return refuse("changed")
  return Result.succeed(decoded.success)
}
