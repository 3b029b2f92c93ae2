import { existsSync } from "node:fs"
import { defaultLimit, folderAttachments } from "@kheo/attachments"
import { guarded, memoryRegister, type Register } from "@kheo/application"
import { StoreUnavailable } from "@kheo/event-store"
import { layer, ledgerFile, scrubFile } from "@kheo/event-store-sqlite"
import {
  keyUsesFile,
  layerFileSigner,
  layerSqliteKeyUses,
  layerSqliteVault,
  layerSqliteWebhooks,
  vaultFile,
  webhooksFile,
} from "@kheo/vault/file"
import { Effect, Layer } from "effect"
import { passphraseFromEnvironment } from "./cli/passphrase.ts"
import { attachmentsFolder, signingFolder, storeFile } from "./data-folder.ts"
import { shownPlace, type StorePlace } from "./store-place.ts"

interface Opening {
  readonly mustExist?: boolean
  /** KiB of a file's pages that are kept in memory; a server keeps its own. */
  readonly cache?: number | undefined
  /** Asked for only when the signing key needs it. */
  readonly passphrase?: Effect.Effect<string | undefined>
}

/** The register of a place, made when it is not there yet unless it `mustExist`: the one file that names adapters. */
export const storeLayer = (
  place: StorePlace,
  { cache, mustExist = false, passphrase = Effect.undefined }: Opening = {},
): Layer.Layer<Register, StoreUnavailable> =>
  guarded(
    Layer.mergeAll(
      engine(place, mustExist, cache),
      layerFileSigner({
        folder: signingFolder(place.folder),
        passphrase,
        firstPassphrase: passphraseFromEnvironment,
      }),
      layerSqliteVault({ file: vaultFile(place.folder) }),
      layerSqliteWebhooks(webhooksFile(place.folder)),
      layerSqliteKeyUses(keyUsesFile(place.folder)),
      folderAttachments(attachmentsFolder(place.folder), { limit: attachmentLimit() }),
    ),
  )

const engine = (place: StorePlace, mustExist: boolean, cache: number | undefined) =>
  place.url === undefined
    ? layer({
        file: storeFile(place.folder),
        ledger: newLedgerName(place),
        ...(cache === undefined ? {} : { cache }),
      })
    : Layer.unwrap(Effect.map(database(place), ({ adapter, options }) => adapter.layer({ ...options, mustExist })))

/** Bytes: `KHEO_FILE_LIMIT_MB`, else 20 MB. */
const attachmentLimit = (): number => {
  const megabytes = Number(process.env["KHEO_FILE_LIMIT_MB"])
  return Number.isFinite(megabytes) && megabytes > 0 ? Math.round(megabytes * 1_000_000) : defaultLimit
}

/** Leaves nothing of what was deleted in the free pages and the log of a place's register. */
export const scrubOf = (place: StorePlace) =>
  place.url === undefined
    ? scrubFile(storeFile(place.folder))
    : Effect.flatMap(database(place), ({ adapter, options }) => adapter.scrubPostgres(options.place))

/** An empty register that nothing remembers, for a rehearsal where there is none yet. */
export const emptyLayer = (place: StorePlace): Layer.Layer<Register> => memoryRegister({ ledger: newLedgerName(place) })

/** Whether there is a register to open; nothing is made. */
export const storeExists = (place: StorePlace): Effect.Effect<boolean, StoreUnavailable> =>
  place.url === undefined
    ? Effect.sync(() => existsSync(storeFile(place.folder)))
    : Effect.flatMap(database(place), ({ adapter, options }) => adapter.ledgerExists(options))

/** A ledger's rows as found, for an auditor; nothing is changed. */
export const foundLedger = (place: StorePlace) =>
  place.url === undefined
    ? ledgerFile({ file: storeFile(place.folder) })
    : Effect.flatMap(database(place), ({ adapter, options }) => adapter.foundLedger(options))

/** Makes schema, roles and rights in a database that a place names. */
export const prepareDatabase = (place: StorePlace) =>
  Effect.flatMap(database(place), ({ adapter, options }) => adapter.preparePostgres(options.place))

/** The adapter and where it is to look; loaded only here, since most offices never need it. */
const database = (place: StorePlace) =>
  Effect.gen(function* () {
    const adapter = yield* Effect.promise(() => import("@kheo/event-store-postgres"))
    const found = adapter.postgresPlace(place.url ?? "")
    if (found === undefined)
      return yield* new StoreUnavailable({ reason: "no-address", path: shownPlace(place), detail: "" })
    const ledger = found.ledger ?? place.ledger
    return { adapter, options: { place: { ...found, ledger }, ledger: newLedgerName(place) } }
  })

const newLedgerName = ({ ledger }: StorePlace): string => ledger ?? "kheo:van-phong"

export {
  fileHealth,
  type FileHealth,
  probeLock,
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

export {
  changePassphrase,
  layerSqliteWebhooks,
  webhooksFile,
  type CopiedReadings,
  copyReadings,
  putBackReadings,
  readingChain,
  ReadingJournal,
  readingsFile,
} from "@kheo/vault/file"
