import {
  checkImport,
  commitImport,
  listUsers,
  nameId,
  newId,
  resolveActor,
  today,
  tryCheckpoint,
} from "@kheo/application"
import { problemWords } from "@kheo/application/language"
import { UserId } from "@kheo/domain/office"
import { EventStore } from "@kheo/event-store"
import { Effect, Result } from "effect"
import { type Batch, type ImportOptions, markIn } from "./commit/batch.ts"
import { commitConferences } from "./commit/commit-conferences.ts"
import { commitProposals } from "./commit/commit-proposals.ts"
import { commitRegistrations } from "./commit/commit-registrations.ts"
import { commitReports } from "./commit/commit-reports.ts"
import { commitResults } from "./commit/commit-results.ts"
import { commitRoster } from "./commit/commit-roster.ts"
import { readKnown } from "./commit/known.ts"
import { checkCampaign, openCampaign } from "./commit/open-campaign.ts"
import { warnOfDate } from "./commit/paper.ts"
import type { FilesRead } from "./read-files.ts"
import type { Receipt } from "./receipt.ts"

const datedKinds = new Set(["registration", "results", "proposal"])

/**
 * Writes what the files say into the register: units first, then the campaign, registrations, conferences, results and
 * proposals, in whatever order the files lie.
 *
 * The same papers again add nothing. Run over a copy of the ledger it is its own dry run.
 */
export const importFiles = Effect.fn("importFiles")(function* (
  read: FilesRead,
  options: ImportOptions,
  asked: Parameters<typeof resolveActor>[0],
) {
  const { files, sheets, skipped } = read
  const store = yield* EventStore
  const batch: Batch = {
    id: newId(),
    actor: UserId.make("nobody"),
    ledger: (yield* store.head()).ledger,
    today: yield* today,
    options,
    known: yield* readKnown(options.campaign),
    refused: [],
    warnings: [...read.warnings],
    rows: 0,
    events: 0,
    unchanged: 0,
  }
  yield* checkCampaign(
    batch,
    sheets.some(({ kind }) => kind !== "roster"),
    sheets.some(({ kind }) => kind === "roster"),
  )
  if (sheets.length > 0) {
    const before = (yield* listUsers).length
    batch.actor = yield* resolveActor(asked)
    yield* checkImport(batch.actor)
    batch.events += (yield* listUsers).length - before
    const roster = yield* commitRoster(batch, sheets)
    yield* openCampaign(batch, roster)
    yield* commitRegistrations(batch, sheets)
    yield* commitConferences(batch, sheets)
    yield* commitReports(batch, yield* commitResults(batch, sheets))
    yield* commitProposals(batch, sheets)
    if (batch.events > 0) {
      for (const sheet of sheets) if (datedKinds.has(sheet.kind)) warnOfDate(batch, sheet)
      yield* record(batch, read)
    }
  }
  const { events, refused, rows, unchanged, warnings } = batch
  const receipt: Receipt = {
    batch: events > 0 ? batch.id : null,
    dryRun: false,
    files,
    rows,
    events,
    unchanged,
    refused,
    skipped,
    warnings,
    checkpoint: events > 0 ? yield* signed : null,
  }
  return receipt
})

/** What was written is signed at once; the import stands whether or not that can be. */
const signed = Effect.map(
  tryCheckpoint,
  Result.match({
    onSuccess: ({ note }): Receipt["checkpoint"] => ({ note }),
    onFailure: (problem) => ({ unsigned: problemWords(problem) }),
  }),
)

/** The batch as one event: which files it read, and what came of them. */
const record = Effect.fnUntraced(function* (batch: Batch, { files }: FilesRead) {
  const { first, last } = yield* commitImport(
    markIn(batch, nameId(`${batch.id}/committed`)),
    batch.id,
    batch.options.campaign,
    {
      _tag: "ImportCommitted",
      occurredAt: batch.today,
      basis: "receipt",
      files: files.flatMap(({ file, sha256 }) => (sha256 === null ? [] : [{ file, sha256 }])),
      rows: batch.rows,
      events: batch.events,
      refused: batch.refused.length,
    },
  )
  batch.events += last - first + 1
})
