import { existsSync, linkSync, mkdirSync, renameSync, rmSync } from "node:fs"
import { dirname, join } from "node:path"
import { StoreUnavailable } from "@kheo/event-store"
import { Clock, Effect, Result, Schema } from "effect"
import { unavailable } from "../failure.ts"
import { foundClaim, type LedgerClaim } from "../found-claim.ts"
import { refusalOf } from "../medium.ts"
import { openUntouched } from "../open-untouched.ts"
import { attempt } from "../sqlite.ts"
import { dropAbandoned } from "./abandoned.ts"
import { stampOf } from "./backup-name.ts"
import type { Checked } from "./check-copy.ts"
import { renameDurably } from "./durable-file.ts"
import { type BackupUnsound, provedCopy } from "./proved-copy.ts"
import { type Settled, settle, unsettled } from "./settle.ts"

/** The backup is of another ledger, by its name or, where both have one name, by its first event: nothing was touched. */
export class OtherLedger extends Schema.TaggedError<OtherLedger>()("OtherLedger", {
  there: Schema.String,
  backup: Schema.String,
}) {}

/** Another program has the register open: nothing was touched. */
export class RegisterInUse extends Schema.TaggedError<RegisterInUse>()("RegisterInUse", { path: Schema.String }) {}

export interface Restored {
  readonly now: Checked
  /** Undefined where no register was, or one that can't be read any more. */
  readonly before: LedgerClaim | undefined
  /** Where the register that was there lies now. */
  readonly keptAside: string | undefined
}

/** Puts a proved copy of the backup in the register's place; what was there is kept beside it under a dated name. */
export const restore = (options: {
  readonly backup: string
  readonly file: string
}): Effect.Effect<Restored, BackupUnsound | OtherLedger | RegisterInUse | StoreUnavailable> =>
  Effect.flatMap(Clock.currentTimeMillis, (now) =>
    Effect.suspend(() => attempt(() => restored(options, new Date(now)), options.file)).pipe(
      Effect.mapError((error) => unavailable(error, options.file)),
      Effect.flatMap(Effect.fromResult),
    ),
  )

type Refused = BackupUnsound | OtherLedger | RegisterInUse

const restored = ({ backup, file }: Parameters<typeof restore>[0], now: Date): Result.Result<Restored, Refused> => {
  if (!existsSync(backup))
    throw new StoreUnavailable({ reason: "cannot-open", path: backup, detail: "there is no such file" })
  const refusal = refusalOf(file)
  if (refusal !== undefined) throw new StoreUnavailable({ path: file, ...refusal })
  mkdirSync(dirname(file), { recursive: true })
  dropAbandoned(dirname(file), now)
  const part = join(dirname(file), `kheo-${process.pid}.part`)
  try {
    const checked = provedCopy(backup, part)
    if (Result.isFailure(checked)) return Result.fail(checked.failure)
    const before = claimOf(file)
    if (before !== undefined && (before.ledger !== checked.success.ledger || isBegunOtherwise(file, part)))
      return Result.fail(new OtherLedger({ there: before.ledger, backup: checked.success.ledger }))
    const settled = before === undefined ? unsettled : settle(file)
    if (settled === "in-use") return Result.fail(new RegisterInUse({ path: file }))
    const keptAside = swap(file, part, settled, now)
    return Result.succeed({ now: checked.success, before, keptAside })
  } finally {
    for (const left of [part, `${part}-journal`]) rmSync(left, { force: true })
  }
}

/** Whether both hold a first event, and not the same one. */
const isBegunOtherwise = (file: string, part: string): boolean => {
  const [one, other] = [firstLeafOf(file), firstLeafOf(part)]
  return one !== undefined && other !== undefined && one !== other
}

const firstLeafOf = (file: string): string | undefined => {
  try {
    const { close, db } = openUntouched(file)
    try {
      return db.prepare<[], string>("select hex(leaf_hash) from event where position = 1").pluck().get()
    } finally {
      close()
    }
  } catch {
    return undefined
  }
}

const claimOf = (file: string): LedgerClaim | undefined => {
  if (!existsSync(file)) return undefined
  try {
    const { close, db } = openUntouched(file)
    try {
      return foundClaim(db)
    } finally {
      close()
    }
  } catch {
    return undefined
  }
}

/** There is a register under the name at every moment, unless the file system has no links. */
const swap = (file: string, part: string, settled: Settled, now: Date): string | undefined => {
  const aside = join(dirname(file), `kheo-truoc-khi-khoi-phuc-${stampOf(now)}.db`)
  for (const end of ["-wal", "-shm"]) if (existsSync(file + end)) renameSync(file + end, aside + end)
  if (!existsSync(file)) {
    renameDurably(part, file)
    return undefined
  }
  // Windows renames no open file, and lets nobody rename one that others have open.
  if (process.platform === "win32") settled.release()
  try {
    linkSync(file, aside)
  } catch {
    renameSync(file, aside)
  }
  renameDurably(part, file)
  settled.release()
  return aside
}
