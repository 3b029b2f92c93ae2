import { Document, type DocumentCommand, type DocumentFact, type DocumentId, entry } from "@kheo/domain/document"
import { type MovementEvent, streamName } from "@kheo/domain/movement"
import { Effect } from "effect"
import type { CommandMark } from "../command-mark.ts"
import { handle } from "../handle.ts"
import { load } from "../load.ts"
import { paperTags, statedBy } from "../office/paper-tags.ts"
import { papersNumbered, papersWithKey } from "../office/papers-tagged.ts"
import { today } from "../today.ts"

/** Writes a paper into the register, gives it a number, or records what became of it. */
export const handleDocument = (mark: CommandMark, document: DocumentId, command: DocumentCommand) => {
  const stream = streamName({ category: "document", document })
  return handle(
    mark,
    command,
    stream,
    Effect.fnUntraced(function* (office) {
      const loaded = yield* load(Document, stream)
      const touched = touchedBy(command, loaded.state.facts)
      const stated = touched.concat(statedBy(command))
      const numbers = yield* papersNumbered(document, command, stated)
      const twins = yield* papersWithKey(document, stated)
      const named = yield* Effect.forEach(namedBy(command), (id) =>
        Effect.map(load(Document, streamName({ category: "document", document: id })), (its) => ({ id, ...its })),
      )
      const context = {
        today: yield* today,
        document,
        office: office.state,
        numbered: numbers.numbered,
        twin: twins.twin,
        unknown: named.flatMap(({ id, state }) => (entry(state) === undefined ? [id] : [])),
      }
      return {
        stream,
        read: [loaded, ...named],
        conditions: [...numbers.conditions, ...twins.conditions],
        outcome: Document.decide(loaded.state, command, context),
        tags: (event: MovementEvent) => paperTags(document, event, touched, office.state),
      }
    }),
  )
}

type Facts = ReturnType<typeof Document.evolve>["facts"]

/** The standing fact that a correction or retraction names. */
const touchedBy = (command: DocumentCommand, facts: Facts): ReadonlyArray<DocumentFact> => {
  const named = "corrects" in command ? command.corrects : "retracts" in command ? command.retracts : undefined
  return facts.flatMap(({ fact, id }) => (id === named ? [fact] : []))
}

/** The other papers that a command rests on. */
const namedBy = (command: DocumentCommand): ReadonlyArray<DocumentId> => {
  const said = command._tag === "CorrectDocument" ? command.replacement : command
  if ("grounds" in said) return [...new Set(said.grounds)]
  return "by" in said && said.by !== undefined ? [said.by] : []
}
