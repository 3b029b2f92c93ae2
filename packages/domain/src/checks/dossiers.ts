import type { CampaignYear } from "../campaign/events.ts"
import type { LocalDate } from "../history/local-date.ts"
import type { Holder, ModelFact, ModelId } from "../model/events.ts"
import type { PlacedFact, Projection } from "../movement/projection.ts"
import { amended } from "../reporting-board/registration-attributes.ts"
import type { UnitId } from "../unit/events.ts"

/** What was registered of a model, as far as checks ask. */
export interface DossierRegistration {
  readonly campaign: CampaignYear
  readonly unit: UnitId
  readonly number: number
  readonly title: string
  readonly holder: Holder
  readonly person: string | undefined
  readonly registeredOn: LocalDate
  /** Registered only because its results came, not by a paper of its own. */
  readonly inferred: boolean
}

/** One model's papers over its life: what was registered, told, proposed and awarded. */
export interface Dossier {
  readonly id: ModelId
  registration: DossierRegistration | undefined
  results: string | undefined
  plan: string | undefined
  /** By award form; the summary of achievements (tóm tắt thành tích) as it came. */
  readonly proposals: Map<string, string | undefined>
  readonly awards: Set<string>
  withdrawn: boolean
}

export type Dossiers = Map<ModelId, Dossier>

/** The papers of every model of every campaign, since a text copied from last year shows only beside last year's. */
export const ModelDossiers: Projection<Dossiers> = {
  name: "model-dossiers",
  version: 1,
  empty: () => new Map(),
  apply: (state, placed) => {
    if (placed.category === "model") put(dossierOf(state, placed), placed.fact)
    return state
  },
}

const dossierOf = (state: Dossiers, { model: id }: Extract<PlacedFact, { readonly category: "model" }>): Dossier => {
  const known = state.get(id)
  if (known !== undefined) return known
  const [proposals, awards] = [new Map<string, string | undefined>(), new Set<string>()]
  const fresh = { id, registration: undefined, results: undefined, plan: undefined, withdrawn: false }
  state.set(id, { ...fresh, proposals, awards })
  return state.get(id) as Dossier
}

/** Facts that no check asks about change nothing. */
const put = (dossier: Dossier, fact: ModelFact): void => {
  switch (fact._tag) {
    case "ModelRegistered": {
      const { campaign, holder, inferred = false, number, occurredAt, personal, title, unit } = fact
      const person = personal?.holder
      dossier.registration = { campaign, unit, number, title, holder, person, registeredOn: occurredAt, inferred }
      break
    }
    case "ModelSubmitted":
    case "ModelReportedNotScalable":
      dossier.results = fact.results
      dossier.plan = fact.plan
      break
    case "ModelProposedForAward":
      dossier.proposals.set(fact.form, fact.summary)
      break
    case "ModelProposalSupplemented":
      if (fact.summary !== undefined) dossier.proposals.set(fact.form, fact.summary)
      break
    case "ModelProposalWithdrawn":
      dossier.proposals.delete(fact.form)
      break
    case "ModelWithdrawn":
      dossier.withdrawn = true
      break
    default:
      decided(dossier, fact)
      if (dossier.registration !== undefined)
        dossier.registration = { ...dossier.registration, ...amended(fact, ["title"]) }
  }
}

/** An award granted, declined or revoked, whatever else the decision says. */
const decided = ({ awards, proposals }: Dossier, fact: { readonly _tag: string; readonly form?: unknown }): void => {
  if (typeof fact.form !== "string") return
  if (fact._tag === "ModelAwarded") awards.add(fact.form)
  if (fact._tag === "ModelDeclined" || fact._tag === "ModelAwardRevoked") {
    awards.delete(fact.form)
    proposals.delete(fact.form)
  }
}
