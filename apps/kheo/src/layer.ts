import { memoryRegister } from "@kheo/application"
import { defaultLimit, folderAttachments } from "@kheo/attachments"
import { layer } from "@kheo/event-store-sqlite"
import { Layer } from "effect"
import { attachmentsFolder, storeFile } from "./data-folder.ts"

/** The register of a folder, made (under a name, where one is given) when it is not there yet: the one place that names an engine. */
export const storeLayer = (folder: string, ledger: string = newLedgerName()) =>
  Layer.merge(
    layer({ file: storeFile(folder), ledger }),
    folderAttachments(attachmentsFolder(folder), { limit: attachmentLimit() }),
  )

/** Bytes: `KHEO_FILE_LIMIT_MB`, else 20 MB. */
const attachmentLimit = (): number => {
  const megabytes = Number(process.env["KHEO_FILE_LIMIT_MB"])
  return Number.isFinite(megabytes) && megabytes > 0 ? Math.round(megabytes * 1_000_000) : defaultLimit
}

/** An empty register that nothing remembers, for a rehearsal where there is none yet. */
export const emptyLayer = () => memoryRegister({ ledger: newLedgerName() })

const newLedgerName = (): string => process.env["KHEO_LEDGER"] || "kheo:van-phong"

export { ledgerFile } from "@kheo/event-store-sqlite"
