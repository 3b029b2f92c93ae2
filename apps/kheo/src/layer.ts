import { memoryRegister } from "@kheo/application"
import { layer } from "@kheo/event-store-sqlite"
import { storeFile } from "./data-folder.ts"

/** The register of a folder, made when it is not there yet: the one place that names an engine. */
export const storeLayer = (folder: string) => layer({ file: storeFile(folder), ledger: newLedgerName() })

/** An empty register that nothing remembers, for a rehearsal where there is none yet. */
export const emptyLayer = () => memoryRegister({ ledger: newLedgerName() })

const newLedgerName = (): string => process.env["KHEO_LEDGER"] || "kheo:van-phong"

export {
  type Backup,
  type BackupUnsound,
  dropExpired,
  type Keep,
  ledgerFile,
  type OtherLedger,
  type RegisterInUse,
  restore,
  type Restored,
  takeBackup,
  usualKeep,
} from "@kheo/event-store-sqlite"
