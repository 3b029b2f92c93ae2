import type { Recorded } from "@kheo/domain/history"
import { candidacies, dossierOf, Model, type ModelEvent, type ModelId } from "@kheo/domain/model"
import { streamName } from "@kheo/domain/movement"
import { collectLines, EventStore } from "@kheo/event-store"
import { Effect } from "effect"
import { showSettings } from "../office/settings.ts"
import { opener } from "../personal/opener.ts"
import { fromStored } from "../stored-event.ts"

/**
 * Papers that the office usually wants of a form and that a model's dossier lacks, as of a position; none where its proposal
 * names those that it needs, which hold the award up themselves.
 */
export const usualPapersMissing = Effect.fn("usualPapersMissing")(function* (
  model: ModelId,
  form: string,
  position: number,
) {
  const store = yield* EventStore
  const open = yield* opener
  const stream = streamName({ category: "model", model })
  const lines = yield* collectLines(store.read({ stream, until: position }))
  const events = lines.map((line) => fromStored(line, open)) as ReadonlyArray<Recorded<ModelEvent>>
  const { facts } = events.reduce(Model.evolve, Model.initial)
  const candidacy = candidacies(facts).findLast(({ proposal }) => proposal.fact.form === form)
  if (candidacy === undefined) return []
  const asOf = candidacy.proposal.fact.occurredAt
  const { settings } = yield* showSettings({ asOf, knownAt: String(position) })
  const usual = settings.awardForms?.find(({ name }) => name === form)?.papers
  return dossierOf(candidacy, [], usual).missingUsual
})
