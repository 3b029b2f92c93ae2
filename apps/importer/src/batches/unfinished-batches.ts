import { asStored, eventsAtOnce, fromStored, nameId } from "@kheo/application"
import type { Source } from "@kheo/domain/history"
import { collectLines, EventStore, type Line, openLine } from "@kheo/event-store"
import { Effect, Stream } from "effect"
import { readBatches } from "./list-batches.ts"

/** An import that was interrupted: what it has written stands, and nobody has ended or undone it yet. */
export interface UnfinishedBatch {
  readonly id: string
  readonly campaign: number
  /** UTC, of its first and of its last line. */
  readonly begunAt: string
  readonly stoppedAt: string
  readonly actor: string
  /** The files whose rows it has written. */
  readonly files: ReadonlyArray<{ readonly file: string; readonly sha256: string }>
  readonly events: number
  /** The row that it had come to. */
  readonly reached: Pick<Source, "file" | "sheet" | "row">
}

/**
 * Every import of the ledger that did not come to its end, oldest first.
 *
 * Only an import of more than a part can be interrupted between two, and a part is as good as `atOnce` lines in a row under
 * one command: a look at every so many lines meets each, and the others need not be read.
 */
export const unfinishedBatches = (atOnce: number = eventsAtOnce) =>
  Effect.gen(function* () {
    const store = yield* EventStore
    const { batches, undone } = yield* readBatches
    const ended = new Set([...batches.map(({ id }) => id), ...undone.keys()])
    const { position: head } = yield* store.head()
    const step = Math.max(1, Math.floor(atOnce / 2))
    const met = new Map<string, { first: number; last: number }>()
    for (let position = Math.min(step, head); position > 0 && position <= head; position += step) {
      const [line] = yield* collectLines(store.read({ after: position - 1, until: position }))
      const { commandid, correlationid } = line === undefined ? alone : openLine(line)
      if (commandid === correlationid || ended.has(correlationid)) continue
      const place = met.get(correlationid)
      if (place === undefined) met.set(correlationid, { first: position, last: position })
      else place.last = position
    }
    const undoing = new Set([...ended, ...met.keys()].map((id) => nameId(`${id}/undone`)))
    const found: Array<UnfinishedBatch> = []
    for (const [id, { first, last }] of met) {
      if (undoing.has(id)) continue
      const mark = Buffer.from(`"correlationid":"${id}"`)
      const lines = yield* store.read({ after: Math.max(0, first - atOnce), until: last + atOnce }).pipe(
        Stream.filter(({ entry }) => Buffer.from(entry.buffer, entry.byteOffset, entry.byteLength).includes(mark)),
        Stream.runCollect,
      )
      const batch = batchOfLines(id, lines)
      if (batch !== undefined) found.push(batch)
    }
    return found
  })

const alone = { commandid: "", correlationid: "" }

/** What the lines tell; undefined where no row of a file was read, so that they are something else's. */
const batchOfLines = (id: string, lines: ReadonlyArray<Line>): UnfinishedBatch | undefined => {
  const files = new Map<string, { readonly file: string; readonly sha256: string }>()
  let reached: Source | undefined
  let campaign: string | undefined
  for (const line of lines) {
    const { event, tags } = fromStored(line, asStored)
    campaign ??= tags.find((tag) => tag.startsWith("campaign:"))?.slice("campaign:".length)
    const source = "source" in event ? event.source : undefined
    if (source === undefined) continue
    reached = source
    files.set(`${source.sha256} ${source.file}`, { file: source.file, sha256: source.sha256 })
  }
  const [begun, stopped] = [lines[0], lines.at(-1)]
  if (reached === undefined || begun === undefined || stopped === undefined) return undefined
  const { file, row, sheet } = reached
  return {
    id,
    campaign: Number(campaign ?? 0),
    begunAt: begun.recordedAt,
    stoppedAt: stopped.recordedAt,
    actor: openLine(begun).actor,
    files: [...files.values()],
    events: lines.length,
    reached: { file, sheet, row },
  }
}
