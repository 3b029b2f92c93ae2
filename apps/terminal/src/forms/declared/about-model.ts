import { ModelCommand, ModelId } from "@kheo/domain/model"
import { Result } from "effect"
import type { Register } from "../../register/index.ts"
import type { SingleAsk } from "../../state/index.ts"
import { checked } from "../checked.ts"
import type { Answers, FieldSpec, FormSpec } from "../form-spec.ts"

/** The model that a form is about. */
export const modelField: FieldSpec = {
  name: "model",
  kind: "model",
  label: { vi: "Mô hình", en: "Model" },
  required: true,
  example: { vi: "thung gao, hoặc M-2022-0004", en: "thung gao, or M-2022-0004" },
}

/** The day on the paper, which has nothing to fall back on. */
export const paperDay: FieldSpec = {
  name: "day",
  kind: "date",
  label: { vi: "Ngày trên giấy", en: "The paper's day" },
  required: true,
  example: { vi: "18/10/2022", en: "18/10/2022" },
}

/** The model as the list shows it; undefined for one that is not picked. */
export const modelOf = (model: Answers[string], { models }: Register): Register["models"][number] | undefined =>
  models.find(({ id }) => id === model)

/** What a model is called, in quotes; dots while none is picked. */
export const modelTitle = (model: Answers[string], register: Register): string => {
  const known = modelOf(model, register)
  return known === undefined ? "…" : `“${known.title}”`
}

/** A command about a model, checked; an unpicked model is the field's own matter. */
export const askModel = (
  model: Answers[string],
  command: object,
  fields: { readonly [step: string]: string },
): Result.Result<SingleAsk, ReadonlyArray<string>> =>
  Result.map(checked(ModelCommand, command, fields), (command) => ({
    use: "model",
    model: ModelId.make(String(model)),
    command,
  }))

/** Refusals that belong to the picked model, for every form that has one. */
export const blamesModel: NonNullable<FormSpec["blames"]> = {
  PaperFromTheFuture: "day",
  ModelNotRegistered: "model",
  ModelIsWithdrawn: "model",
  ModelIsNotScalable: "model",
  ProposalStands: "model",
  AwardStands: "model",
}
