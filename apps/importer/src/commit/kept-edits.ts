import { isCorrection, isRetraction, type Recorded, type Source, type Standing } from "@kheo/domain/history"
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
 * A field counts as edited when it differs from what the last paper said of it, or when no paper ever said anything of the
 * fact and the person filled it in. What an import states is known by the cell that it was read from.
 */
export const keepEdits = <F extends FieldedFact>(
  events: ReadonlyArray<Recorded<MovementEvent>>,
  standing: Standing<F>,
  fact: F,
): Kept<F> => {
  const stating = events.filter(
    ({ event, id }) => id === standing.id || (isCorrection<F>(event) && event.corrects === standing.id),
  )
  const amended = fact._tag === "ModelRegistered" ? amendments(events) : new Map<string, unknown>()
  const isByHand = stating.at(-1)?.event.source === undefined && stating.length > 0
  if (!isByHand && amended.size === 0) return { fact, kept: [] }
  const paper = stating.findLast(({ event }) => (event as { readonly source?: Source }).source !== undefined)?.event
  const said = paper === undefined ? undefined : fieldsOf(saidBy<F>(paper))
  const [current, next] = [fieldsOf(standing.fact), fieldsOf(fact)]
  const kept: Array<FieldDiff> = []
  let result = fact
  const keep = (field: string, now: unknown) => {
    kept.push({ field, before: now, after: next.get(field) })
    result = withField(result, field, current.get(field))
  }
  for (const field of new Set([...current.keys(), ...next.keys()])) {
    if (field === "number") continue
    const now = amended.has(field) ? amended.get(field) : current.get(field)
    if (sameField(field, now, next.get(field))) {
      if (amended.has(field)) result = withField(result, field, current.get(field))
    } else if (amended.has(field)) keep(field, now)
    else if (isByHand && isEdited(field, now, said)) keep(field, now)
  }
  return { fact: result, kept }
}

const isEdited = (field: string, now: unknown, said: ReadonlyMap<string, unknown> | undefined): boolean =>
  said === undefined ? now !== undefined : !sameField(field, said.get(field), now)

const saidBy = <F>(event: MovementEvent): F => (isCorrection<F>(event) ? event.replacement : (event as F))

/** What later papers of a person's hand made of a registration's fields. */
const amendments = (events: ReadonlyArray<Recorded<MovementEvent>>): ReadonlyMap<string, unknown> => {
  const gone = new Set(events.flatMap(({ event }) => (isRetraction(event) ? [event.retracts] : [])))
  const amended = new Map<string, unknown>()
  for (const { event, id } of events)
    if (event._tag === "ModelAmended" && !gone.has(id))
      amended.set(event.field, event.field.startsWith("personal.") ? event.personal?.to : event.to)
  return amended
}
