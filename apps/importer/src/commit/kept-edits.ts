import { isCorrection, isRetraction, type Recorded, same, type Source, type Standing } from "@kheo/domain/history"
import type { MovementEvent } from "@kheo/domain/movement"
import { type FieldedFact, fieldsOf, sameField, withField } from "./fields.ts"
import type { FieldDiff } from "./row-plan.ts"

/** A paper's fact with what a person has edited since put back in, and the fields in which the two differ. */
export interface Kept<F> {
  readonly fact: F
  readonly kept: ReadonlyArray<FieldDiff>
}

/**
 * What an import may state where somebody has edited by hand: the person's fields as they stand, the paper's others.
 *
 * A field is the person's when it was one that last changed it, or first filled it in; what an import only repeats stays theirs.
 */
export const keepEdits = <F extends FieldedFact>(
  events: ReadonlyArray<Recorded<MovementEvent>>,
  standing: Standing<F>,
  fact: F,
  silent: ReadonlyArray<string> = [],
): Kept<F> => {
  const amended = fact._tag === "ModelRegistered" ? amendments(events) : new Map<string, Amendment>()
  const edited = editedFields(events, standing)
  if (edited.size === 0 && amended.size === 0) return { fact, kept: [] }
  const [current, next] = [fieldsOf(standing.fact), fieldsOf(fact)]
  const kept: Array<FieldDiff> = []
  let result = fact
  for (const field of new Set([...current.keys(), ...next.keys()])) {
    if (field === "number" || !(edited.has(field) || amended.has(field))) continue
    const amendment = amended.get(field)
    const now = amendment === undefined ? current.get(field) : amendment.to
    // A unit's own paper has amended it since: the earlier one said what it said, and there is nothing to tell.
    const isSame = sameField(field, current.get(field), next.get(field))
    const isRepeated = isSame && (amendment?.byPaper === true || silent.includes(field))
    if (!isRepeated && !sameField(field, now, next.get(field)))
      kept.push({ field, before: now, after: next.get(field) })
    result = withField(result, field, current.get(field))
  }
  return { fact: result, kept }
}

/** The fields whose value comes from a person's hand; what an import states is known by the cell that it was read from. */
const editedFields = <F extends FieldedFact>(
  events: ReadonlyArray<Recorded<MovementEvent>>,
  { id: fact }: Standing<F>,
): ReadonlySet<string> => {
  const edited = new Set<string>()
  let before: ReadonlyMap<string, unknown> = new Map()
  for (const { event, id } of events) {
    const isCorrected = isCorrection<F>(event) && event.corrects === fact
    if (id !== fact && !isCorrected) continue
    const said = fieldsOf(isCorrected ? event.replacement : (event as unknown as F))
    const isByHand = (event as { readonly source?: Source }).source === undefined
    for (const field of new Set([...before.keys(), ...said.keys()]))
      if (!same(before.get(field), said.get(field))) {
        if (isByHand) edited.add(field)
        else edited.delete(field)
      }
    before = said
  }
  return edited
}

interface Amendment {
  readonly to: unknown
  readonly byPaper: boolean
}

/** What later papers made of a registration's fields, by a person's hand or as an import read them. */
const amendments = (events: ReadonlyArray<Recorded<MovementEvent>>): ReadonlyMap<string, Amendment> => {
  const gone = new Set(events.flatMap(({ event }) => (isRetraction(event) ? [event.retracts] : [])))
  const amended = new Map<string, Amendment>()
  for (const { event, id } of events)
    if (event._tag === "ModelAmended" && !gone.has(id)) {
      const to = event.field.startsWith("personal.") ? event.personal?.to : event.to
      amended.set(event.field, { to, byPaper: event.source !== undefined })
    }
  return amended
}
