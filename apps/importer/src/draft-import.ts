import {
  beginDraft,
  checkImport,
  commitImport,
  type Draft,
  Drafting,
  nameId,
  rehearsalVault,
  resolveActor,
  today,
  Vault,
} from "@kheo/application"
import type { LocalDate } from "@kheo/domain/history"
import { UserId } from "@kheo/domain/office"
import { Effect } from "effect"
import { batchOf } from "./batches/batch-of.ts"
import { type Batch, type ImportOptions, markIn } from "./commit/batch.ts"
import { commitConferences } from "./commit/commit-conferences.ts"
import { commitProposals } from "./commit/commit-proposals.ts"
import { commitRegistrations } from "./commit/commit-registrations.ts"
import { commitReports } from "./commit/commit-reports.ts"
import { commitResults } from "./commit/commit-results.ts"
import { commitRoster } from "./commit/commit-roster.ts"
import { readKnown } from "./commit/known.ts"
import { missingRows } from "./commit/missing-rows.ts"
import { checkCampaign, openCampaign } from "./commit/open-campaign.ts"
import { warnOfDate } from "./commit/paper.ts"
import { collect, manyRows } from "./formats/collect.ts"
import { Rows, type RowPlan, type RowTotals, totalsOf } from "./commit/row-plan.ts"
import { inOrder } from "./issue/in-order.ts"
import type { Issue } from "./issue/issue.ts"
import { spareMemory } from "./plan/spare-memory.ts"
import type { FilesRead } from "./read-files.ts"

export type Asked = Parameters<typeof resolveActor>[0]

/** What an import would do, decided row by row on a draft; nothing of it is written. */
export interface Drafted {
  readonly batch: string
  readonly draft: Draft
  /** Events that the draft is to write, the batch's own included; whoever becomes a user by it is none of it. */
  readonly events: number
  readonly rows: ReadonlyArray<RowPlan>
  readonly totals: RowTotals
  readonly refused: ReadonlyArray<Issue>
  readonly warnings: ReadonlyArray<Issue>
  /** Rows of earlier imports that the same sheets no longer hold. */
  readonly missing: ReadonlyArray<Issue>
  /** Events of this very batch that an interrupted run has written already. */
  readonly earlier: number
}

/** How far an import has come: files read, rows decided, events written. */
export interface Progress {
  readonly phase: "read" | "decide" | "write"
  readonly done: number
  readonly of: number
  readonly file?: string
}

/** What drafting is told beside what it is to do. */
export interface DraftingOptions {
  readonly day?: LocalDate | undefined
  readonly progress?: ((told: Progress) => void) | undefined
}

const datedKinds = new Set(["registration", "results", "proposal"])

/**
 * Decides what the files say: units first, then the campaign, registrations, conferences, results and proposals, in
 * whatever order the files lie.
 *
 * `day` is the day of papers without one; a plan keeps that of its making.
 */
export const draftImport = Effect.fn("draftImport")(function* (
  read: FilesRead,
  options: ImportOptions,
  asked: Asked,
  { day, progress }: DraftingOptions = {},
) {
  const draft = yield* beginDraft(options.campaign)
  return yield* decide(draft, read, options, asked, { day, progress }).pipe(Effect.provideService(Drafting, draft))
})

const decide = Effect.fnUntraced(function* (
  draft: Draft,
  read: FilesRead,
  options: ImportOptions,
  asked: Asked,
  { day, progress }: DraftingOptions,
) {
  const { sheets } = read
  const of = sheets.reduce((sum, { rows }) => sum + rows.length, 0)
  if (of >= manyRows) {
    spareMemory()
    collect("toTheSystem")
  }
  const id = yield* batchOf(draft.head.ledger, options.campaign, read.files)
  const now = yield* today
  const batch: Batch = {
    id,
    actor: UserId.make("nobody"),
    ledger: draft.head.ledger,
    today: day ?? now,
    now,
    options,
    known: yield* readKnown(options.campaign),
    draft,
    rows: new Rows((done) => {
      if (done % manyRows === 0) collect()
      progress?.({ phase: "decide", done, of })
    }),
    stated: new Set(),
    refused: [],
    warnings: [...read.warnings],
    events: 0,
  }
  yield* checkCampaign(
    batch,
    sheets.some(({ kind }) => kind !== "roster"),
    sheets.some(({ kind }) => kind === "roster"),
  )
  const earlier = ownLines(draft, id)
  if (sheets.length > 0) {
    batch.actor = yield* resolveActor(asked)
    yield* checkImport(batch.actor)
    const roster = yield* commitRoster(batch, sheets)
    yield* openCampaign(batch, roster)
    yield* commitRegistrations(batch, sheets)
    yield* commitConferences(batch, sheets)
    yield* commitReports(batch, yield* commitResults(batch, sheets))
    yield* commitProposals(batch, sheets)
    if (batch.events + earlier > 0) {
      for (const sheet of sheets) if (datedKinds.has(sheet.kind) && sheet.rows.length > 0) warnOfDate(batch, sheet)
      yield* record(batch, read, earlier)
    }
  }
  const rows = batch.rows.all
  const drafted: Drafted = {
    batch: id,
    draft,
    events: batch.events,
    rows,
    totals: totalsOf(rows),
    refused: inOrder(batch.refused, read.files),
    warnings: inOrder(batch.warnings, read.files),
    missing: inOrder(yield* missingRows(batch, sheets), read.files),
    earlier,
  }
  return drafted
})

/** How many lines an interrupted run of the same batch has left. */
const ownLines = (draft: Draft, batch: string): number => {
  const mark = Buffer.from(`"correlationid":"${batch}"`)
  let found = 0
  for (const { entry } of draft.lines())
    if (Buffer.from(entry.buffer, entry.byteOffset, entry.byteLength).includes(mark)) found += 1
  return found
}

/** The batch as one event: which files it read, and what came of them, also where an interrupted run had begun with it. */
const record = Effect.fnUntraced(function* (batch: Batch, { files }: FilesRead, earlier: number) {
  const { rows, reject } = batch.rows.totals
  const { first, last } = yield* commitImport(
    markIn(batch, nameId(`${batch.id}/committed`)),
    batch.id,
    batch.options.campaign,
    {
      _tag: "ImportCommitted",
      occurredAt: batch.today,
      basis: "receipt",
      files: files.flatMap(({ file, sha256 }) => (sha256 === null ? [] : [{ file, sha256 }])),
      rows,
      events: batch.events + earlier,
      refused: reject,
    },
  )
  batch.events += last - first + 1
})

/** With a vault that is read and, where there is none yet, made up for this once: a draft leaves nothing behind. */
export const leavingNoKey = <A, E, R>(drafting: Effect.Effect<A, E, R>) =>
  Effect.gen(function* () {
    const vault = yield* Vault
    const { ready } = yield* vault.session
    return yield* drafting.pipe(Effect.provideService(Vault, ready ? vault : yield* rehearsalVault))
  })
