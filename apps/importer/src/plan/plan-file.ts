import { hash } from "node:crypto"
import { CampaignYear } from "@kheo/domain/campaign"
import { LocalDate } from "@kheo/domain/history"
import { Result, Schema } from "effect"
import type { Issue } from "../issue/issue.ts"
import type { FileRead } from "../receipt.ts"
import type { SheetRead } from "../reading/read-sheet.ts"
import { Profile } from "../layout/profile/profile.ts"
import { planLines } from "./plan-lines.ts"
import { beforeDigest } from "./plan-pieces.ts"
import { withRows } from "./planned-rows.ts"
import { RowPlanSchema } from "./row-schema.ts"
import { manyBytes, spareMemory } from "./spare-memory.ts"

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

const decode = Schema.decodeUnknownResult(PlanFile)

/**
 * A plan from a file's bytes, line by line where they are what this program wrote, so that they never become one text; its
 * rows are made of their lines when somebody asks for them.
 */
export const readPlanFile = (bytes: Uint8Array): ReturnType<typeof readPlan> => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (file.length >= manyBytes) spareMemory()
  const ends = file.lastIndexOf(beforeDigest)
  const digest = hash("sha256", file.subarray(0, Math.max(ends, 0)))
  const isOurs = file.subarray(ends).toString() === `${beforeDigest}${digest}"}\n`
  const lines = ends > 0 && isOurs ? planLines(file.subarray(0, ends), digest) : undefined
  const decoded = lines && decode(lines.told)
  if (lines === undefined || decoded === undefined || Result.isFailure(decoded)) return readPlan(file.toString())
  return Result.succeed(withRows(decoded.success, lines.rows))
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
