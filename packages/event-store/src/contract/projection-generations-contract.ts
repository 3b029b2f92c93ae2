import { describe } from "@effect/vitest"
import type { Layer } from "effect"
import type { ProjectionGenerations } from "../projection-generations.ts"
import type { ProjectionStore } from "../projection-store.ts"
import { generationLeasesContract } from "./generation-leases-contract.ts"
import { generationLivesContract } from "./generation-lives-contract.ts"
import { generationLoadContract } from "./generation-load-contract.ts"

/** What every store of read models must do with their generations; `layer` has to give a new, empty one each time it is built. */
export const projectionGenerationsContract = <E>(
  name: string,
  layer: Layer.Layer<ProjectionGenerations | ProjectionStore, E>,
): void => {
  describe(`${name} keeps the contract of generations of read models`, () => {
    generationLivesContract(layer)
    generationLeasesContract(layer)
    generationLoadContract(layer)
  })
}
