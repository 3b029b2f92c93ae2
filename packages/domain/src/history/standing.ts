import type { EventId } from "./fact.ts"

/** A fact that holds: its own event's id, the newest event that states it so, and what it says now. */
export interface Standing<F> {
  readonly id: EventId
  readonly statedBy: EventId
  readonly fact: F
}

export interface Correction<F> {
  readonly corrects: EventId
  readonly replacement: F
}
export interface Retraction {
  readonly retracts: EventId
}

/**
 * The facts of a stream after one more event.
 *
 * A correction names the event that it corrects and takes its place, day and all; a retraction removes it.
 */
export const settle = <F extends object>(
  facts: ReadonlyArray<Standing<F>>,
  { event, id }: { readonly id: EventId; readonly event: NoInfer<F> | Correction<NoInfer<F>> | Retraction },
): ReadonlyArray<Standing<F>> => {
  if (isCorrection<F>(event))
    return facts.map((standing) =>
      standing.id === event.corrects ? { ...standing, statedBy: id, fact: event.replacement } : standing,
    )
  if (isRetraction(event)) return facts.filter((standing) => standing.id !== event.retracts)
  return [...facts, { id, statedBy: id, fact: event as F }]
}

/** Whether an event puts another fact in the place of an earlier one. */
export const isCorrection = <F>(event: object): event is Correction<F> => "corrects" in event

/** Whether an event says that an earlier fact never was. */
export const isRetraction = (event: object): event is Retraction => "retracts" in event

/** The newest standing fact of a kind, in recorded order. */
export const newest = <F, G extends F>(
  facts: ReadonlyArray<Standing<F>>,
  is: (fact: F) => fact is G,
): Standing<G> | undefined => facts.findLast((standing): standing is Standing<G> => is(standing.fact))
