import { memoryRegister } from "@kheo/application"
import { layer, scrubFile } from "@kheo/event-store-sqlite"
import { layerSqliteVault, vaultFile } from "@kheo/vault/persons"
import { Layer } from "effect"
import { storeFile } from "./data-folder.ts"

/** The register of a folder, made when it is not there yet: the one place that names an engine. */
export const storeLayer = (folder: string) =>
  Layer.mergeAll(
    layer({ file: storeFile(folder), ledger: newLedgerName() }),
    layerSqliteVault({ file: vaultFile(folder) }),
  )

/** Leaves nothing of what was deleted in the free pages and the log of a folder's register. */
export const scrubOf = (folder: string) => scrubFile(storeFile(folder))

/** An empty register that nothing remembers, for a rehearsal where there is none yet. */
export const emptyLayer = () => memoryRegister({ ledger: newLedgerName() })

const newLedgerName = (): string => process.env["KHEO_LEDGER"] || "kheo:van-phong"

export { ledgerFile } from "@kheo/event-store-sqlite"
