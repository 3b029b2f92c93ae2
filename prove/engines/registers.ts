import { createHmac } from "node:crypto"
import { memoryAttachments } from "@kheo/attachments"
import { memoryRegister } from "@kheo/application"
import { CheckpointSigner, memoryCheckpointSigner } from "@kheo/event-store"
import { layer as postgres } from "@kheo/event-store-postgres"
import { placeOf } from "@kheo/event-store-postgres/proving"
import { layer as sqlite } from "@kheo/event-store-sqlite"
import { layerSqliteVault } from "@kheo/vault/file"
import { memoryVault } from "@kheo/vault/persons"
import { memoryWebhooks } from "@kheo/vault/webhooks"
import { Layer } from "effect"

export const ledger = "urn:uuid:3a7b6f5e-0000-4000-8000-00000000aaaa"

/** A register that forgets; its vault's keys follow from the seed. */
export const inMemory = (seed: string) => memoryRegister({ ledger, vault: memoryVault({ seed }) })

/** A register in two files of SQLite, with the same keys in a real vault. */
export const inFile = (seed: string, file: string) => {
  const newBytes = (purpose: string) =>
    createHmac("sha256", seed)
      .update(purpose === "secret" ? purpose : `key ${purpose}`)
      .digest()
  return Layer.mergeAll(sqlite({ file, ledger }), layerSqliteVault({ file: `${file}.vault`, newBytes }), others())
}

/** A register in a database of PostgreSQL, with the same keys in a real vault beside it. */
export const inDatabase = (seed: string, port: number, database: string, vault: string) => {
  const newBytes = (purpose: string) =>
    createHmac("sha256", seed)
      .update(purpose === "secret" ? purpose : `key ${purpose}`)
      .digest()
  const place = placeOf(port, database)
  return Layer.mergeAll(
    postgres({ place, ledger, acceptsLoss: true }),
    layerSqliteVault({ file: vault, newBytes }),
    others(),
  )
}

const others = () =>
  Layer.mergeAll(Layer.sync(CheckpointSigner, memoryCheckpointSigner), memoryAttachments(), memoryWebhooks())
