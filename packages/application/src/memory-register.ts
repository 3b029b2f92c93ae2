import { memoryAttachments } from "@kheo/attachments"
import { CheckpointSigner, layerMemory, memoryCheckpointSigner } from "@kheo/event-store"
import { Layer } from "effect"
import type { Register } from "./register.ts"

/** A register that nothing remembers: for rehearsals and tests; seeded with a ledger's lines it is a copy to try things on. */
export const memoryRegister = (options: Parameters<typeof layerMemory>[0]): Layer.Layer<Register> =>
  Layer.mergeAll(layerMemory(options), Layer.sync(CheckpointSigner, memoryCheckpointSigner), memoryAttachments())
