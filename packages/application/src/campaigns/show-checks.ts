import { ModelDossiers, runChecks } from "@kheo/domain/checks"
import { modelNumber } from "@kheo/domain/model-register"
import { fold } from "@kheo/domain/movement"
import { ReportingBoard } from "@kheo/domain/reporting-board"
import { Effect } from "effect"
import { placedFacts } from "../standing-facts.ts"
import { view, type ViewQuery } from "../view.ts"

/** What the checks find in a campaign, each with the units and models that it is about. */
export const showChecks = Effect.fn("showChecks")(function* (query: ViewQuery) {
  const { asOf, evidence, state } = yield* view(ReportingBoard, query)
  // A text copied from an earlier year shows only beside that year's facts.
  const facts = yield* placedFacts({ partitions: "every", asOf, knownAt: evidence.position })
  const dossiers = fold(ModelDossiers, facts)
  const found = runChecks(state, dossiers, { campaign: query.campaign, asOf })
  return {
    campaign: query.campaign,
    asOf,
    knownAt: evidence.knownAt,
    deadline: state.deadline ?? null,
    position: evidence.position,
    root: evidence.root,
    findings: found.map(({ models, units, ...finding }) => ({
      ...finding,
      units: units.map((id) => ({ id, name: state.units.get(id)?.name ?? id })),
      models: models.flatMap((id) => {
        const registration = dossiers.get(id)?.registration
        if (registration === undefined) return []
        const { campaign, number, title } = registration
        return [{ id, number: modelNumber(campaign, number), title }]
      }),
    })),
  }
})

export type ShownChecks = Effect.Success<ReturnType<typeof showChecks>>
export type ShownFinding = ShownChecks["findings"][number]
