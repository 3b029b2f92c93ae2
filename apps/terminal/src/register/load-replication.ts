import { showReplication } from "@kheo/application"
import type { LocalDate } from "@kheo/domain/history"
import type { ModelId } from "@kheo/domain/model"
import type { Adopter, Origin } from "@kheo/domain/replication-graph"
import { Effect } from "effect"

/** Who took a model over, and the models that it took over itself. */
export interface ModelReplication {
  readonly adopters: ReadonlyArray<Adopter>
  readonly origins: ReadonlyArray<Origin>
}

/** Both ends of a model's replication as of a day, over all years. */
export const loadReplication = Effect.fn("loadReplication")(function* (model: ModelId, asOf: LocalDate | undefined) {
  const { origins } = yield* showReplication({ asOf })
  const told: ModelReplication = {
    adopters: origins.find((origin) => origin.model === model)?.adopters ?? [],
    origins: origins.filter(({ adopters }) => adopters.some((adopter) => adopter.model === model)),
  }
  return told
})
