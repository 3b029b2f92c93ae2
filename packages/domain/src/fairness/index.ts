import { toneKey } from "@kheo/vietnamese"
import type { CampaignYear } from "../campaign/events.ts"
import { type AwardsState, candidates } from "../award-board/index.ts"
import { apply, empty } from "../award-board/state.ts"
import { countedModels } from "../model-register/known-models.ts"
import type { Projection } from "../movement/projection.ts"
import { type Share, sharesBy } from "./shares.ts"
import { isUnreadable } from "../person/unreadable.ts"

export type { Share } from "./shares.ts"

/** A unit or a person with awards in more than one campaign. */
export interface RepeatWinner {
  readonly name: string
  readonly unitName: string
  readonly holder: "collective" | "individual"
  readonly campaigns: ReadonlyArray<CampaignYear>
  readonly awards: number
}

/** Awards that stand against models that count, in the whole and part by part. */
export interface Fairness {
  readonly models: number
  readonly awards: number
  readonly byBlock: ReadonlyArray<Share>
  readonly byField: ReadonlyArray<Share>
  readonly byHolder: ReadonlyArray<Share>
  readonly byLevel: ReadonlyArray<Share>
  readonly repeatWinners: ReadonlyArray<RepeatWinner>
}

/** Who gets the awards, over years: the award board's state, folded over every campaign. */
export const FairnessOverYears: Projection<AwardsState> = { name: "fairness", version: 1, empty, apply }

/** The awards that stand against the models registered, of the campaigns from one year to another, both inclusive. */
export const fairness = (
  state: AwardsState,
  { from = 0, to = 9999 }: { readonly from?: CampaignYear | undefined; readonly to?: CampaignYear | undefined } = {},
): Fairness => {
  const won = Map.groupBy(
    candidates(state).filter(({ state }) => state === "awarded"),
    ({ model }) => model,
  )
  const models = countedModels(state.models)
    .filter(([, { campaign }]) => from <= campaign && campaign <= to)
    .map(([id, said]) => {
      const unit = state.units.get(said.unit)
      const { campaign, field, holder, level, personal } = said
      const person = holder === "individual" ? personal?.holder : undefined
      return {
        campaign,
        holder,
        block: unit?.block,
        field,
        level,
        unitName: unit?.name ?? said.unit,
        name: person ?? unit?.name ?? said.unit,
        winner: isUnreadable(person) ? String(id) : [said.unit, toneKey(person ?? "")].join("/"),
        awards: won.get(id)?.length ?? 0,
      }
    })
  const winners = Map.groupBy(
    models.filter(({ awards }) => awards > 0),
    ({ winner }) => winner,
  )
  return {
    models: models.length,
    awards: models.reduce((sum, { awards }) => sum + awards, 0),
    byBlock: sharesBy(models, ({ block }) => block),
    byField: sharesBy(models, ({ field }) => field),
    byHolder: sharesBy(models, ({ holder }) => holder),
    byLevel: sharesBy(models, ({ level }) => level),
    repeatWinners: [...winners.values()]
      .flatMap((own): ReadonlyArray<RepeatWinner> => {
        const campaigns = [...new Set(own.map(({ campaign }) => campaign))].toSorted((one, other) => one - other)
        const last = own.at(-1)
        if (last === undefined || campaigns.length < 2) return []
        const { holder, name, unitName } = last
        return [{ name, unitName, holder, campaigns, awards: own.reduce((sum, { awards }) => sum + awards, 0) }]
      })
      .toSorted((one, other) => other.campaigns.length - one.campaigns.length || other.awards - one.awards),
  }
}
