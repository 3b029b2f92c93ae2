import type { ModelCommand, ModelId } from "@kheo/domain/model"
import { Effect } from "effect"
import { command } from "../memory.samples.ts"
import { registerModel } from "../register-model.ts"
import { handleCampaign, handleModel } from "../use-cases/index.ts"
import { loudspeaker, on, open, openYear } from "../year.samples.ts"

export const form = "Giấy khen của Chủ tịch UBND huyện"

export const proposal = (said: { readonly form?: string } = {}): ModelCommand => ({
  _tag: "ProposeForAward",
  ...on("2022-10-17"),
  form,
  summary: "giảm một nửa số vụ trộm cắp",
  ...said,
})
export const review = (said: { readonly form?: string } = {}): ModelCommand => ({
  _tag: "ReviewProposal",
  ...on("2022-10-18"),
  form,
  verdict: "for",
  ...said,
})
export const grant = (decision: string, said: { readonly form?: string } = {}): ModelCommand => ({
  _tag: "GrantAward",
  ...on("2022-10-20"),
  form,
  decision,
  authority: "Chủ tịch UBND huyện",
  ...said,
})

/** A commune's model of 2021, and the one of 2022 that goes on with it; the campaign of 2022 has two communes. */
export const twoYears = Effect.gen(function* () {
  yield* openYear
  yield* handleCampaign(command("open 2021"), 2021, { ...open, ...on("2021-01-01"), deadline: "2021-10-21" })
  const first = yield* registerModel(command("2021"), { ...loudspeaker, campaign: 2021, ...on("2021-02-09") })
  const second = yield* registerModel(command("2022"), { ...loudspeaker, continues: first.number })
  return [first.id, second.id] as const
})

/** Proposes and reviews a model, so that only the decision is left. */
export const bring = (model: ModelId, said: { readonly form?: string } = {}) =>
  Effect.gen(function* () {
    yield* handleModel(command(`propose ${model} ${said.form}`), model, proposal(said))
    yield* handleModel(command(`review ${model} ${said.form}`), model, review(said))
  })
