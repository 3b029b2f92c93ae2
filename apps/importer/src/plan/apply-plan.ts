import { EventStore } from "@kheo/event-store"
import { Effect, Schema } from "effect"
import { acquire } from "../acquire/acquire.ts"
import type { RowAction, RowPlan } from "../commit/row-plan.ts"
import type { Drafted } from "../draft-import.ts"
import { importFiles, type Running } from "../import-files.ts"
import { listBatches } from "../batches/list-batches.ts"
import type { FilesRead } from "../read-files.ts"
import type { PlanFile, PlannedRead } from "./plan-file.ts"
import { rowCount, rowsApart } from "./planned-rows.ts"

/** Files of a plan that are not what was shown: changed, gone, or not to be read. */
export class PlanFilesChanged extends Schema.TaggedError<PlanFilesChanged>()("PlanFilesChanged", {
  files: Schema.Array(
    Schema.Struct({ file: Schema.String, path: Schema.String, change: Schema.Literals(["changed", "gone"]) }),
  ),
}) {}

/** Rows that would no longer come out as they were shown. */
export class PlanStale extends Schema.TaggedError<PlanStale>()("PlanStale", {
  rows: Schema.Array(
    Schema.Struct({
      file: Schema.String,
      sheet: Schema.String,
      cell: Schema.String,
      planned: Schema.String,
      now: Schema.String,
    }),
  ),
}) {}

/** The plan was made for another register. */
export class PlanOfAnother extends Schema.TaggedError<PlanOfAnother>()("PlanOfAnother", {
  ledger: Schema.String,
  here: Schema.String,
}) {}

/** The plan was written before: there is nothing to do. */
export class PlanApplied extends Schema.TaggedError<PlanApplied>()("PlanApplied", { batch: Schema.String }) {}

/**
 * Writes what a plan shows, and only that: the files still have to be those that were read, and every row has to come out
 * as it was shown.
 *
 * A run that was interrupted is ended by applying the same plan again.
 */
export const applyPlan = Effect.fn("applyPlan")(function* (
  plan: PlanFile,
  asked: Parameters<typeof importFiles>[2],
  progress?: Running["progress"],
) {
  const store = yield* EventStore
  const { ledger, position } = yield* store.head()
  if (position > 0 && plan.base.position > 0 && ledger !== plan.ledger)
    return yield* new PlanOfAnother({ ledger: plan.ledger, here: ledger })
  if ((yield* listBatches).some(({ id }) => id === plan.batch)) return yield* new PlanApplied({ batch: plan.batch })
  yield* checkFiles(plan)
  const read: FilesRead = { ...(plan.read as PlannedRead), skipped: plan.skipped }
  const check = (drafted: Drafted) => checkRows(plan, drafted)
  return yield* importFiles(read, plan.options, asked, {
    day: plan.day,
    check,
    ...(progress === undefined ? {} : { progress }),
  })
})

const checkFiles = Effect.fnUntraced(function* ({ files, paths }: PlanFile) {
  const { files: found } = yield* acquire(paths)
  const hashes = new Map<string, Set<string>>()
  for (const { name, sha256 } of found) hashes.set(name, (hashes.get(name) ?? new Set()).add(sha256))
  const changed = files.flatMap(({ file, sha256 }) => {
    if (sha256 === null || hashes.get(file)?.has(sha256) === true) return []
    return [{ file, path: paths.join("; "), change: hashes.has(file) ? ("changed" as const) : ("gone" as const) }]
  })
  if (changed.length > 0) return yield* new PlanFilesChanged({ files: changed })
})

/** Row by row; what an interrupted run of the same plan has written stands as it was shown. */
export const checkRows = Effect.fnUntraced(function* (
  plan: Pick<PlanFile, "rows" | "base">,
  { draft, earlier, rows }: Drafted,
) {
  const resumed = earlier > 0
  const stale = [...rowsApart(plan, rows)].flatMap(({ now, planned }): PlanStale["rows"] => {
    if (planned !== undefined && isAsShown(planned, now, resumed)) return []
    const { cell, file, sheet } = now
    if (planned === undefined) return [{ file, sheet, cell, planned: "", now: now.action }]
    return [{ file, sheet, cell, planned: planned.action, now: nowOf(planned, now) }]
  })
  if (stale.length > 0 || rows.length !== rowCount(plan)) return yield* new PlanStale({ rows: stale })
  if (draft.head.position < plan.base.position) return yield* new PlanStale({ rows: [] })
})

const isAsShown = (planned: RowPlan, now: RowPlan, resumed: boolean): boolean => {
  const isWritten =
    resumed && now.action === "unchanged" && (planned.action === "create" || planned.action === "update")
  if (isWritten) return planned.key === now.key
  const isSame =
    JSON.stringify([planned.key, planned.action, planned.diff]) === JSON.stringify([now.key, now.action, now.diff])
  return isSame && (resumed || planned.version === now.version)
}

/** What is different now: another outcome, or the same upon something that was written since. */
const nowOf = (planned: RowPlan, { action }: RowPlan): RowAction | "touched" =>
  action === planned.action ? "touched" : action
