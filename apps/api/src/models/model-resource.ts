import { findModelFor, handleModel } from "@kheo/application"
import { Model, ModelCommand, ModelFact, type ModelId } from "@kheo/domain/model"
import { streamName } from "@kheo/domain/movement"
import { Schema } from "effect"
import type { Resource } from "../command/index.ts"

/** A model in a path. */
export const modelParams = Schema.Struct({ id: Schema.String.annotate({ description: "UUID | M-2022-0017" }) })

/** A model, by its id or its number. */
export const modelResource: Resource<ModelId, ModelCommand> = {
  tag: "models",
  path: "/v1/models/{id}",
  name: "Model",
  params: modelParams as never,
  ownUnit: true,
  find: ({ id }: { readonly id: string }, asker) => findModelFor(asker, id),
  told: (id) => id,
  stream: (model) => streamName({ category: "model", model }),
  handle: handleModel,
  commands: ModelCommand,
  mending: {
    aggregate: Model,
    facts: ModelFact,
    correct: "CorrectModel",
    retract: "RetractModel",
    notStanding: "ModelFactNotStanding",
  },
}
