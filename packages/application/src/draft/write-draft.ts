import { hash } from "node:crypto"
import type { UserId } from "@kheo/domain/office"
import { collectLines, EventStore, type Line, type NewEvent, openLine, type Write } from "@kheo/event-store"
import type { VaultSession } from "@kheo/vault/persons"
import { Effect, Result, Schema } from "effect"
import { nameId } from "../command-mark.ts"
import { saysPersonal } from "../personal/leaves.ts"
import { inVault, sealEvent, writableVault } from "../personal/sealer.ts"
import { toStored } from "../stored-event.ts"
import type { Draft, DraftedCommand } from "./draft.ts"
import { personsIn } from "./persons-in.ts"

/** Somebody wrote what the draft rests on before it was written; what stood in the ledger by then is `written` events. */
export class DraftStale extends Schema.TaggedError<DraftStale>()("DraftStale", {
  stream: Schema.String,
  written: Schema.Int,
}) {}

/** Events that are appended at once: nearly every import whole; a larger one in parts, so that others get their turn. */
export const eventsAtOnce = 5_000

/**
 * Appends all that was decided on a draft, in its order; each part whole or not at all.
 *
 * What came into the ledger since the draft began is looked through under the store's own lock: unless a decision rests on
 * it, it hinders nothing.
 */
export const writeDraft = Effect.fn("writeDraft")(function* (
  draft: Draft,
  by: {
    readonly actor: UserId
    readonly correlationId: string
    readonly progress?: (events: number) => void
    readonly atOnce?: number
  },
) {
  const store = yield* EventStore
  const parts = partsOf(
    draft.commands.filter(({ stream }) => stream !== "office"),
    by.atOnce ?? eventsAtOnce,
  )
  let seen = draft.head.position
  let written = 0
  let first: number | undefined
  /** Looks through what others wrote since; our own lines are known by their correlation. */
  const lookOn = Effect.gen(function* () {
    const lines = yield* collectLines(store.read({ after: seen }))
    const foreign = lines.filter((line) => openLine(line).correlationid !== by.correlationId)
    const touching = foreign.find((line) => touches(draft, line))
    if (touching !== undefined) return yield* new DraftStale({ stream: touching.stream, written })
    seen = lines.at(-1)?.position ?? seen
  })
  yield* lookOn
  for (let part = parts.shift(); part !== undefined; part = parts.shift()) {
    const its = part
    const ids = its.flatMap(({ events }) => events.map(({ id }) => id))
    const request = hash("sha256", ids.join(" "))
    const id = nameId(`${by.correlationId}/${request}`)
    const appended = yield* store
      .append(
        { id, request, actor: by.actor, correlationId: by.correlationId },
        Effect.gen(function* () {
          const session = yield* vaultOf(its)
          const writes = yield* inVault(() => Result.all(its.map((command) => sealCommand(session, command))))
          return { writes, conditions: [{ tags: [], noneAfter: seen }] }
        }),
      )
      .pipe(
        Effect.tapError((error) => (error._tag === "Conflict" ? lookOn : Effect.void)),
        Effect.retry({ while: (error) => error._tag === "Conflict", times: 20 }),
      )
    first ??= appended.first
    written += ids.length
    seen = appended.last
    draft.letGo(new Set(its))
    by.progress?.(written)
  }
  return { first: first ?? seen + 1, last: seen, events: written }
})

/** The vault once it holds the keys of all who are named, made in one durable step; none where nobody is. */
const vaultOf = Effect.fnUntraced(function* (part: ReadonlyArray<DraftedCommand>) {
  const personal = part.filter(({ events }) => events.some(({ event }) => saysPersonal(event)))
  if (personal.length === 0) return undefined
  const session = yield* writableVault
  const persons = personal.flatMap(({ events, stream }) => events.flatMap((event) => personsIn(session, stream, event)))
  yield* inVault(() => Result.succeed(session.makeKeys(persons)))
  return session
})

/** A command's events as they are stored. */
const sealCommand = (session: VaultSession | undefined, { events, id: causationId, stream }: DraftedCommand) => {
  const stored = events.map(({ event, id, tags }): NewEvent => ({ ...toStored(event, id, tags), causationId }))
  const sealed = stored.map((event) =>
    session !== undefined && saysPersonal(event.data) ? sealEvent(session, stream, event) : Result.succeed(event),
  )
  return Result.map(Result.all(sealed), (its): Write => ({ stream, events: its }))
}

/** Whether a decision of the draft rests on what the line is about. */
const touches = (draft: Draft, line: Line): boolean => {
  // A user more changes nobody's rights; an import into a new register adds its own first.
  if (line.stream === "office") return line.type !== "kheo.user.added.v1"
  if (draft.reads(line.stream)) return true
  const tags = (openLine(line).tags ?? "").split(" ")
  return [...draft.watched].some((wanted) => wanted.split(" ").every((tag) => tags.includes(tag)))
}

const partsOf = (commands: ReadonlyArray<DraftedCommand>, atOnce: number): Array<ReadonlyArray<DraftedCommand>> => {
  const parts: Array<Array<DraftedCommand>> = []
  let events = atOnce
  for (const command of commands) {
    if (events + command.events.length > atOnce) {
      parts.push([])
      events = 0
    }
    parts.at(-1)?.push(command)
    events += command.events.length
  }
  return parts
}
