import { DocumentId } from "@kheo/domain/document"
import { streamName } from "@kheo/domain/movement"
import { collectLines, EventStore } from "@kheo/event-store"
import { Effect } from "effect"
import { type CommandMark, nameId } from "../command-mark.ts"
import { localDay } from "../today.ts"
import type { DocumentAsked } from "./document.ts"

/** The paper that a command issues, unless it goes on with one that was left without a file. */
export const paperOf = ({ id }: CommandMark): DocumentId => DocumentId.make(nameId(`${id}|paper`))

/** A question as it stood when this command took its number, so that a repeat is about the same paper; a new command's as it is. */
export const askedAgain = Effect.fn("askedAgain")(function* (mark: CommandMark, asked: DocumentAsked) {
  const store = yield* EventStore
  const stream = streamName({ category: "document", document: paperOf(mark) })
  const [taken] = yield* collectLines(store.read({ stream }))
  if (taken === undefined) return asked
  const then = localDay(Date.parse(taken.recordedAt))
  const { day = then, query } = asked
  const again: DocumentAsked = {
    ...asked,
    day,
    query: { ...query, asOf: query.asOf ?? then, knownAt: query.knownAt ?? String(taken.position - 1) },
  }
  return again
})
