import { asStored, fromStored, storedTypesOf } from "@kheo/application"
import { parseStream } from "@kheo/domain/movement"
import { collectLines, EventStore, type Line } from "@kheo/event-store"
import { Effect } from "effect"

/** An import that was committed, as the ledger tells of it. */
export interface ListedBatch {
  readonly id: string
  readonly campaign: number
  /** UTC. */
  readonly committedAt: string
  readonly actor: string
  readonly files: ReadonlyArray<{ readonly file: string; readonly sha256: string }>
  readonly rows: number
  /** Everything that it wrote, the line that tells of it included; whoever became a user by it is none of it. */
  readonly events: number
  readonly refused: number
  readonly undone: {
    readonly at: string
    readonly reversed: number
    readonly kept: number
    readonly failed: number
  } | null
}

/** Every import of the ledger, oldest first, and when which were undone, also those that never came to their end. */
export const readBatches = Effect.gen(function* () {
  const store = yield* EventStore
  const linesOf = (tag: string) => collectLines(store.read({ types: storedTypesOf(tag) }))
  const undoing = new Map((yield* linesOf("ImportUndone")).map((line) => [idOf(line), line]))
  const batches = (yield* linesOf("ImportCommitted")).map((line) => listed(line, undoing.get(idOf(line))))
  return { batches, undone: new Map([...undoing].map(([id, { recordedAt }]) => [id, recordedAt])) }
})

/** Every import of the ledger that came to its end, oldest first. */
export const listBatches = Effect.map(readBatches, ({ batches }) => batches)

const listed = (line: Line, undoing: Line | undefined): ListedBatch => {
  const { actor, event, recordedAt, tags } = fromStored(line, asStored)
  if (event._tag !== "ImportCommitted") throw new Error(`position ${line.position}: no import`)
  const { events, files, refused, rows } = event
  const campaign = Number(tags.find((tag) => tag.startsWith("campaign:"))?.slice("campaign:".length) ?? 0)
  return {
    id: idOf(line),
    campaign,
    committedAt: recordedAt,
    actor,
    files,
    rows,
    events: events + 1,
    refused,
    undone: undoneBy(undoing),
  }
}

const undoneBy = (line: Line | undefined): ListedBatch["undone"] => {
  if (line === undefined) return null
  const { event, recordedAt } = fromStored(line, asStored)
  if (event._tag !== "ImportUndone") return null
  const { failed, kept, reversed } = event
  return { at: recordedAt, reversed, kept, failed }
}

const idOf = ({ stream }: Line): string => {
  const about = parseStream(stream)
  return about?.category === "import" ? about.batch : stream
}
