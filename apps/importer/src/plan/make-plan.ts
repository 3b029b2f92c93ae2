import { resolve } from "node:path"
import { today } from "@kheo/application"
import { Clock, Effect } from "effect"
import type { ImportOptions } from "../commit/batch.ts"
import { type Asked, draftImport, type DraftingOptions, leavingNoKey } from "../draft-import.ts"
import type { FilesRead } from "../read-files.ts"
import { factsOf, receiptOf } from "../receipt.ts"
import type { PlanFile } from "./plan-file.ts"

/**
 * What an import would do, as a plan that can be kept and as the receipt of a rehearsal; writes nothing.
 *
 * `facts` names the events that each row would make, by `placeOfRow`, and is made only when it is asked for; `earlier` counts what an
 * interrupted run of the same batch has written.
 */
export const makePlan = Effect.fn("makePlan")(function* (
  paths: ReadonlyArray<string>,
  read: FilesRead,
  options: ImportOptions,
  asked: Asked,
  progress?: DraftingOptions["progress"],
) {
  const day = yield* today
  const drafted = yield* leavingNoKey(draftImport(read, options, asked, { day, progress }))
  const { head } = drafted.draft
  const plan: Omit<PlanFile, "digest"> = {
    format: "kheo-import-plan",
    version: 1,
    madeAt: new Date(yield* Clock.currentTimeMillis).toISOString(),
    ledger: head.ledger,
    batch: drafted.batch,
    base: { position: head.position, root: head.root },
    options: givenOf(options),
    day,
    ...(read.layout === undefined ? {} : { layout: read.layout }),
    paths: paths.map((path) => resolve(path)),
    files: read.files.map(({ file, sha256 }) => ({ file, sha256 })),
    totals: drafted.totals,
    rows: drafted.rows,
    missing: drafted.missing,
    warnings: drafted.warnings,
    skipped: read.skipped,
    read: { sheets: read.sheets, files: read.files, warnings: read.warnings },
  }
  const facts = () => factsOf(drafted)
  return { plan, receipt: receiptOf(read, drafted, options, { dryRun: true }), facts, earlier: drafted.earlier }
})

/** The options that were given; what was left out is left out of the file too. */
const givenOf = (options: ImportOptions): PlanFile["options"] =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as PlanFile["options"]
