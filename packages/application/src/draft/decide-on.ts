import { EventId } from "@kheo/domain/history"
import { parseStream, streamName } from "@kheo/domain/movement"
import { Office } from "@kheo/domain/office"
import { Unit, type UnitFact } from "@kheo/domain/unit"
import type { Appended } from "@kheo/event-store"
import { Effect, Result } from "effect"
import { type CommandMark, nameId } from "../command-mark.ts"
import type { Asked, Deciding } from "../handle.ts"
import { loadOffice } from "../office/load-office.ts"
import { saysPersonal } from "../personal/leaves.ts"
import { writableVault } from "../personal/sealer.ts"
import { Refused } from "../refused.ts"
import { checkRights } from "../rights/index.ts"
import type { Draft, DraftedEvent } from "./draft.ts"
import { checkVersion } from "../check-version.ts"
import { personsIn } from "./persons-in.ts"

/** What `handle` does with the store, done on a draft: rights, decision, and whoever was erased stays erased. */
export const decideOn = Effect.fnUntraced(function* <E, R>(
  draft: Draft,
  mark: CommandMark,
  command: Asked,
  about: string,
  decision: Deciding<E, R>,
) {
  const office = draft.has(officeStream) ? draft.load(Office, officeStream) : yield* loadOffice
  yield* checkRights(office.state, mark.actor, command, about, mark.within)
  const deciding = Effect.isEffect(decision) ? decision : decision(office)
  const { conditions = [], outcome, read, stream, tags } = yield* deciding
  yield* checkVersion(mark, stream, read)
  if (Result.isFailure(outcome)) return yield* new Refused({ refusal: outcome.failure })
  const events = outcome.success
  const drafted = events.map((event, index): DraftedEvent => ({
    id: EventId.make(nameId(`${mark.id}/${index}`)),
    event,
    tags: tags(event),
  }))
  const [one] = drafted
  const first = draft.position + 1
  if (one === undefined) return { first, last: draft.position, replayed: false } satisfies Appended
  if (draft.holds(stream, one.id)) return { first, last: draft.position, replayed: true } satisfies Appended
  for (const event of drafted) if (saysPersonal(event.event)) yield* refuseErased(stream, event)
  draft.record({ id: mark.id, stream, events: drafted }, mark.actor, conditions)
  keepCounts(draft, stream, drafted)
  return { first, last: draft.position, replayed: false } satisfies Appended
})

const officeStream = streamName({ category: "office" })

/** Keeps what decisions ask about every registration or every unit in step with what was drafted. */
const keepCounts = (draft: Draft, stream: string, events: ReadonlyArray<DraftedEvent>): void => {
  for (const { event } of events)
    if (event._tag === "ModelRegistered") draft.nextNumbers.set(event.campaign, event.number + 1)
  const about = draft.units === undefined ? undefined : parseStream(stream)
  if (about?.category !== "unit" || draft.units === undefined) return
  const { state } = draft.load(Unit, stream)
  const facts: ReadonlyArray<UnitFact> = state.facts.map(({ fact }) => fact)
  if (facts.length === 0) draft.units.delete(about.unit)
  else draft.units.set(about.unit, facts)
}

const refuseErased = (stream: string, drafted: DraftedEvent) =>
  Effect.flatMap(writableVault, (session) => {
    const person = personsIn(session, stream, drafted).find(session.isErased)
    return person === undefined
      ? Effect.void
      : Effect.fail(new Refused({ refusal: { _tag: "PersonWasErased", person } }))
  })
