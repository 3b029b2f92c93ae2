import { type CommandMark, handleModel, load, nameId, Refused } from "@kheo/application"
import { EventId } from "@kheo/domain/history"
import { Model, type ModelFact, outcome } from "@kheo/domain/model"
import { streamName } from "@kheo/domain/movement"
import { collectLines, EventStore } from "@kheo/event-store"
import { Effect } from "effect"
import type { OutcomeMending } from "../state/index.ts"

/**
 * Corrects or takes back a model's outcome, as it stands in the ledger now.
 *
 * Refused as overtaken when it is no longer the one that the screen showed; sent again after it was written, it adds nothing.
 */
export const mendOutcome = Effect.fn("mendOutcome")(function* (mark: CommandMark, ask: OutcomeMending) {
  const { model, reason, seen, to } = ask
  const stream = streamName({ category: "model", model })
  const { state } = yield* load(Model, stream)
  const standing = outcome(state)
  if (standing === undefined) {
    const own = EventId.make(nameId(`${mark.id}/0`))
    const store = yield* EventStore
    const lines = yield* collectLines(store.read({ stream, newest: 20 }))
    if (lines.some(({ id }) => id === own)) return { first: 1, last: 0 }
    return yield* new Refused({ refusal: { _tag: "ModelFactNotStanding", event: seen } })
  }
  const { fact } = standing
  if (fact.occurredAt !== seen && fact.occurredAt !== to?.day)
    return yield* new Refused({
      refusal: {
        _tag: "OutcomeAlreadyReported",
        outcome: fact._tag === "ModelSubmitted" ? "submitted" : "notScalable",
        occurredAt: fact.occurredAt,
      },
    })
  if (to === undefined)
    return yield* handleModel(mark, model, {
      _tag: "RetractModel",
      retracts: standing.id,
      reason,
      occurredAt: fact.occurredAt,
      basis: "assumed",
    })
  const replacement = replacing(fact, to)
  const { basis, occurredAt } = replacement
  return yield* handleModel(mark, model, {
    _tag: "CorrectModel",
    corrects: standing.id,
    reason,
    occurredAt,
    basis,
    replacement,
  })
})

type Outcome = Extract<ModelFact, { readonly _tag: "ModelSubmitted" | "ModelReportedNotScalable" }>

/** Of the same outcome, what is not said stays as it stands; the other outcome begins with what is said. */
const replacing = (standing: Outcome, { day, outcome, text }: NonNullable<OutcomeMending["to"]>): Outcome => {
  const dated = { occurredAt: day, basis: "receipt" } as const
  const { source: _, ...kept } = standing
  if (outcome === "submitted")
    return {
      ...(kept._tag === "ModelSubmitted" ? kept : { replicationCounts: [] }),
      ...dated,
      _tag: "ModelSubmitted",
      ...(text === undefined ? {} : { results: text }),
    }
  const before = kept._tag === "ModelReportedNotScalable" ? kept : { words: "", replicationCounts: [] }
  return { ...before, ...dated, _tag: "ModelReportedNotScalable", words: text ?? before.words }
}
