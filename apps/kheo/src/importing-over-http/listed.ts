import type { ListedImport, ShownImport } from "@kheo/api"
import { listBatches, unfinishedBatches } from "@kheo/importer"
import { Effect } from "effect"
import type { Staged, Standing } from "./staging-folder.ts"

/** An import that was uploaded. */
export interface Found {
  readonly staged: Staged
  readonly standing: Standing
}

/** The uploaded imports, then those that were written by command or at the screens, by when they were made. */
export const listed = Effect.fnUntraced(function* (uploaded: ReadonlyArray<Found>, runs: (id: string) => boolean) {
  const batches = yield* listBatches
  const own = uploaded.map(({ staged: { id, madeAt, wanted }, standing }): ListedImport => {
    const { batch, receipt } = standing
    const its = batches.find((other) => other.id === batch)
    const numbers = receipt && { rows: receipt.rows, events: receipt.events, refused: receipt.refused.length }
    const { events = null, refused = null, rows = null } = its ?? numbers ?? {}
    const state = stateOf(standing, runs(id), its?.undone ?? null)
    const files = (receipt?.files ?? []).map(({ file }) => file)
    return { id, batch, campaign: wanted.campaign, state, madeAt, files, rows, events, refused }
  })
  const known = new Set(own.flatMap(({ batch, state }) => (batch === null || state === "planned" ? [] : [batch])))
  const unfinished = (yield* unfinishedBatches()).map(({ begunAt, campaign, events, files, id }): ListedImport => ({
    id,
    batch: id,
    campaign,
    state: "interrupted",
    madeAt: begunAt,
    files: files.map(({ file }) => file),
    rows: null,
    events,
    refused: null,
  }))
  const others = [...batches.map(listedBatch), ...unfinished].filter(({ id }) => !known.has(id))
  return [...own, ...others].toSorted((one, other) => (one.madeAt < other.madeAt ? -1 : 1))
})

/** An import that was written by command or at the screens; undefined where there is none of this id. */
export const committed = (id: string) =>
  Effect.map(listBatches, (batches): ShownImport | undefined => {
    const batch = batches.find((one) => one.id === id)
    if (batch === undefined) return undefined
    const { campaign, madeAt, state } = listedBatch(batch)
    return { id, batch: id, campaign, state, madeAt, progress: null, receipt: null, problem: null }
  })

const listedBatch = (batch: Effect.Success<typeof listBatches>[number]): ListedImport => ({
  id: batch.id,
  batch: batch.id,
  campaign: batch.campaign,
  state: batch.undone === null ? "applied" : "undone",
  madeAt: batch.committedAt,
  files: batch.files.map(({ file }) => file),
  rows: batch.rows,
  events: batch.events,
  refused: batch.refused,
})

/** What a caller is told of an import that stands so, runs or not, and may have been undone. */
export const stateOf = ({ state }: Standing, runs: boolean, undone: unknown): ListedImport["state"] => {
  if (undone !== null) return "undone"
  // Whoever applied it sees it wait for its turn as well.
  if (runs && state === "planned") return "applying"
  return state === "applying" && !runs ? "interrupted" : state
}
