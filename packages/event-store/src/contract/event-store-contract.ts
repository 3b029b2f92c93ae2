import { describe } from "@effect/vitest"
import type { Layer } from "effect"
import type { EventStore } from "../event-store.ts"
import { appendingContract } from "./appending-contract.ts"
import { commandContract } from "./command-contract.ts"
import { conditionContract } from "./condition-contract.ts"
import { followingContract } from "./following-contract.ts"
import { modelContract } from "./model-contract.ts"
import { proofContract } from "./proof-contract.ts"
import { readingContract } from "./reading-contract.ts"

/** What every event store must do; `layer` has to give a new, empty ledger each time it is built. */
export const eventStoreContract = <E>(name: string, layer: Layer.Layer<EventStore, E>): void => {
  describe(`${name} keeps the contract of an event store`, () => {
    appendingContract(layer)
    conditionContract(layer)
    commandContract(layer)
    readingContract(layer)
    followingContract(layer)
    proofContract(layer)
    modelContract(layer)
  })
}
