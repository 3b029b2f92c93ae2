import { guarded, memoryRegister } from "@kheo/application"
import { layer } from "@kheo/event-store-sqlite"
import { layerFileSigner } from "@kheo/vault/signing"
import { Effect, Layer } from "effect"
import { signingFolder, storeFile } from "./data-folder.ts"

/** The register of a folder, made when it is not there yet: the one place that names an engine. */
export const storeLayer = (folder: string, passphrase: Effect.Effect<string | undefined> = Effect.undefined) =>
  guarded(
    Layer.merge(
      layer({ file: storeFile(folder), ledger: newLedgerName() }),
      layerFileSigner({ folder: signingFolder(folder), passphrase }),
    ),
  )

/** An empty register that nothing remembers, for a rehearsal where there is none yet. */
export const emptyLayer = () => memoryRegister({ ledger: newLedgerName() })

const newLedgerName = (): string => process.env["KHEO_LEDGER"] || "kheo:van-phong"

export { fileHealth, type FileHealth, ledgerFile, probeLock } from "@kheo/event-store-sqlite"
