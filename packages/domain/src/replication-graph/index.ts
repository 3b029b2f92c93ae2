import type { CampaignYear } from "../campaign/events.ts"
import type { EventId } from "../history/fact.ts"
import type { LocalDate } from "../history/local-date.ts"
import type { ModelId } from "../model/events.ts"
import { knownModel } from "../model-register/known-models.ts"
import { modelNumber } from "../model-register/model-number.ts"
import type { Projection } from "../movement/projection.ts"
import { type Adoption, apply, empty, type ReplicationState } from "./state.ts"

export type { Adoption, ReplicationState } from "./state.ts"

/** Who took a model over, how far, and under which model of their own. */
export interface Adopter {
  readonly name: string
  /** Whether the register knows the adopter as a unit. */
  readonly known: boolean
  readonly model: ModelId | null
  readonly number: string | null
  readonly occurredAt: LocalDate
  readonly event: EventId
  readonly position: number
  readonly places: number | null
  readonly people: number | null
  readonly phrase: string | null
}

/** A model that others took over; sums count what papers gave in figures. */
export interface Origin {
  readonly model: ModelId
  readonly number: string
  readonly campaign: CampaignYear
  readonly title: string
  readonly unitName: string
  readonly adopters: ReadonlyArray<Adopter>
  /** Distinct adopters, by unit or by name as written. */
  readonly units: number
  readonly places: number
  readonly people: number
}

/** How much a unit's models were taken over by others. */
export interface Credit {
  readonly unitName: string
  readonly models: number
  readonly adopters: number
  readonly people: number
}

/** From the model where it began to those who took it over. */
export const ReplicationGraph: Projection<ReplicationState> = { name: "replication-graph", version: 1, empty, apply }

/** The origins, most adopters first, of one campaign or of all; and whose credit they are. */
export const replicationGraph = (
  state: ReplicationState,
  campaign?: CampaignYear,
): { readonly origins: ReadonlyArray<Origin>; readonly credits: ReadonlyArray<Credit> } => {
  const origins = [...Map.groupBy(state.adoptions, ({ origin }) => origin)]
    .flatMap(([model, adoptions]): ReadonlyArray<Origin> => {
      const said = knownModel(state.models, model)
      if (said === undefined || (campaign !== undefined && said.campaign !== campaign)) return []
      const adopters = adoptions.map((adoption) => adopterOf(state, adoption))
      return [
        {
          model,
          number: modelNumber(said.campaign, said.number),
          campaign: said.campaign,
          title: said.title,
          unitName: state.units.get(said.unit)?.name ?? said.unit,
          adopters,
          units: new Set(adopters.map(({ known, name }) => `${known}/${name}`)).size,
          places: sum(adopters, ({ places }) => places),
          people: sum(adopters, ({ people }) => people),
        },
      ]
    })
    .toSorted((one, other) => other.units - one.units || (one.number < other.number ? -1 : 1))
  const credits = [...Map.groupBy(origins, ({ unitName }) => unitName)].map(([unitName, own]) => ({
    unitName,
    models: own.length,
    adopters: sum(own, ({ units }) => units),
    people: sum(own, ({ people }) => people),
  }))
  return { origins, credits: credits.toSorted((one, other) => other.adopters - one.adopters) }
}

const adopterOf = ({ models, units }: ReplicationState, { fact, id, position }: Adoption): Adopter => {
  const own = fact.model === undefined ? undefined : knownModel(models, fact.model)
  return {
    name: "unit" in fact.by ? (units.get(fact.by.unit)?.name ?? fact.by.unit) : fact.by.outside,
    known: "unit" in fact.by,
    model: fact.model ?? null,
    number: own === undefined ? null : modelNumber(own.campaign, own.number),
    occurredAt: fact.occurredAt,
    event: id,
    position,
    places: fact.places ?? null,
    people: fact.people ?? null,
    phrase: fact.phrase ?? null,
  }
}

const sum = <A>(all: ReadonlyArray<A>, of: (one: A) => number | null): number =>
  all.reduce((total, one) => total + (of(one) ?? 0), 0)
