import { memoryAttachments } from "@kheo/attachments"
import { CheckpointSigner, layerMemory, memoryCheckpointSigner } from "@kheo/event-store"
import { KeyUses, memoryKeyUses } from "@kheo/vault/key-uses"
import { memoryVault, Vault } from "@kheo/vault/persons"
import { memoryWebhooks } from "@kheo/vault/webhooks"
import { Layer } from "effect"
import type { Register } from "./register.ts"

/**
 * A register that nothing remembers: for rehearsals and tests; seeded with a ledger's lines it is a copy to try things on.
 *
 * Its vault's keys are no secret, and the same in every such register, unless it is given one.
 */
export const memoryRegister = ({
  vault = memoryVault(),
  ...options
}: Parameters<typeof layerMemory>[0] & { readonly vault?: Vault["Service"] }): Layer.Layer<Register> =>
  Layer.mergeAll(
    layerMemory(options),
    Layer.sync(CheckpointSigner, memoryCheckpointSigner),
    memoryAttachments(),
    memoryWebhooks(),
    Layer.sync(KeyUses, memoryKeyUses),
    Layer.succeed(Vault, vault),
  )
