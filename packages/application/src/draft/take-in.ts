import type { EventId } from "@kheo/domain/history"
import { type MovementEvent, parseStream } from "@kheo/domain/movement"
import { Unit, type UnitFact } from "@kheo/domain/unit"
import type { Appended, Condition } from "@kheo/event-store"
import type { VaultSession } from "@kheo/vault/persons"
import { type CommandMark, nameId } from "../command-mark.ts"
import { Refused } from "../refused.ts"
import type { Draft, DraftedEvent } from "./draft.ts"
import { personsIn } from "./persons-in.ts"

/** What a command decided, under the ids that follow from its own. */
export const draftedEvents = (
  { id }: Pick<CommandMark, "id">,
  events: ReadonlyArray<MovementEvent>,
  tags: (event: MovementEvent) => ReadonlyArray<string>,
): ReadonlyArray<DraftedEvent> =>
  events.map((event, index) => ({ id: nameId(`${id}/${index}`) as EventId, event, tags: tags(event) }))

/** The answer to a command that adds nothing, or whose events the draft holds already. */
export const answeredIn = (
  draft: Draft,
  stream: string,
  [first]: ReadonlyArray<DraftedEvent>,
): Appended | undefined => {
  if (first !== undefined && !draft.holds(stream, first.id)) return undefined
  return { first: draft.position + 1, last: draft.position, replayed: first !== undefined }
}

/** Why an event can't be written that tells of somebody who was erased. */
export const erasedIn = (session: VaultSession, stream: string, event: DraftedEvent): Refused | undefined => {
  const person = personsIn(session, stream, event).find(session.isErased)
  return person === undefined ? undefined : new Refused({ refusal: { _tag: "PersonWasErased", person } })
}

/** Takes new events into the draft, and keeps what decisions ask about every registration or every unit in step with them. */
export const takeIn = (
  draft: Draft,
  { actor, id }: Pick<CommandMark, "actor" | "id">,
  taken: {
    readonly stream: string
    readonly events: ReadonlyArray<DraftedEvent>
    readonly conditions: ReadonlyArray<Condition>
  },
): Appended => {
  const { conditions, events, stream } = taken
  const first = draft.position + 1
  draft.record({ id, stream, events }, actor, conditions)
  for (const { event } of events)
    if (event._tag === "ModelRegistered") draft.nextNumbers.set(event.campaign, event.number + 1)
  keepUnit(draft, stream)
  return { first, last: draft.position, replayed: false }
}

const keepUnit = (draft: Draft, stream: string): void => {
  const about = draft.units === undefined ? undefined : parseStream(stream)
  if (about?.category !== "unit" || draft.units === undefined) return
  const { state } = draft.load(Unit, stream)
  const facts: ReadonlyArray<UnitFact> = state.facts.map(({ fact }) => fact)
  if (facts.length === 0) draft.units.delete(about.unit)
  else draft.units.set(about.unit, facts)
}
