import { type DocumentCommand, type DocumentFact, type DocumentId, numberedBy, paperKey } from "@kheo/domain/document"
import { isCorrection, isRetraction } from "@kheo/domain/history"
import { numberTypeTag, paperTag, parseStream } from "@kheo/domain/movement"
import { collectLines, type Condition, EventStore } from "@kheo/event-store"
import { Effect } from "effect"
import { asStored } from "../personal/opener.ts"
import { fromStored } from "../stored-event.ts"

/** The numbers of the office's own papers of the types in question, and the conditions under which there are no others. */
export const papersNumbered = Effect.fnUntraced(function* (
  document: DocumentId,
  command: DocumentCommand,
  stated: ReadonlyArray<DocumentFact>,
) {
  const types = stated.flatMap((fact) => numberedBy(document, fact)?.type ?? [])
  if (command._tag === "IssueDocument") types.push(command.type)
  const found = yield* Effect.forEach([...new Set(types)], (type) => tagged(numberTypeTag(type)))
  const facts = new Map(found.flatMap(({ facts }) => [...facts]))
  return {
    numbered: [...facts.values()].flatMap((one) => numberedBy(one.document, one.fact) ?? []),
    conditions: found.map(({ condition }) => condition),
  }
})

/** Another paper that is the same as what is stated, by issuer, number, symbol and date, and the conditions that there is no other. */
export const papersWithKey = Effect.fnUntraced(function* (document: DocumentId, stated: ReadonlyArray<DocumentFact>) {
  const keys = stated.slice(-1).flatMap((fact) => paperKey(fact) ?? [])
  const found = yield* Effect.forEach(keys, (key) => tagged(paperTag(key)))
  const twin = found
    .flatMap(({ facts }) => [...facts.values()])
    .find((one) => one.document !== document && keys.includes(paperKey(one.fact) ?? ""))
  return { twin: twin?.document, conditions: found.map(({ condition }) => condition) }
})

interface Tagged {
  readonly document: DocumentId
  readonly fact: DocumentFact
}

/** The standing facts under a tag by the ids of the events that first stated them; what a correction brought under it counts. */
const tagged = Effect.fnUntraced(function* (tag: string) {
  const store = yield* EventStore
  const lines = yield* collectLines(store.read({ tags: [tag] }))
  const facts = new Map<string, Tagged>()
  for (const { event, id, stream } of lines.map((line) => fromStored(line, asStored))) {
    const about = parseStream(stream)
    if (about?.category !== "document") continue
    const { document } = about
    if (isRetraction(event)) facts.delete(event.retracts)
    else if (isCorrection<DocumentFact>(event)) facts.set(event.corrects, { document, fact: event.replacement })
    else facts.set(id, { document, fact: event as DocumentFact })
  }
  const condition: Condition = { tags: [tag], noneAfter: lines.at(-1)?.position ?? 0 }
  return { facts, condition }
})
