import { type Problem, problemWords, type Words } from "@kheo/application/language"
import { completeErasures, type Register } from "@kheo/application"
import { Cause, Effect, Exit, Option } from "effect"
import { emptyLayer, scrubOf, storeExists, storeLayer } from "../layer.ts"
import { missingStore } from "../store-place.ts"
import { exit } from "./exit-codes.ts"
import { printProblem } from "./output.ts"
import { passphraseOf } from "./passphrase.ts"
import type { Session } from "./session.ts"

/** A failure that a command has its own words and exit code for. */
export interface Told {
  readonly words: Words
  readonly code: string
  readonly exit: number
}

/**
 * Runs a command over the register of the session and answers its exit code.
 *
 * Where there is no register yet, `create` decides: `true` makes one, `false` tells that it is missing (for commands that
 * only read), `"rehearse"` uses an empty one in memory.
 */
export const withStore = async <E extends { readonly _tag: string }>(
  session: Session,
  { create, ledger }: { readonly create: boolean | "rehearse"; readonly ledger?: string },
  command: Effect.Effect<number, E | Problem, Register>,
  tell: (error: E) => Told | undefined = () => undefined,
): Promise<number> => {
  const there = create === true ? Exit.succeed(true) : await Effect.runPromiseExit(storeExists(session.store))
  if (Exit.isSuccess(there) && !there.value && create === false) {
    printProblem(session, "StoreMissing", missingStore(session.store))
    return exit.usage
  }
  const isEmpty = Exit.isSuccess(there) && !there.value
  const place = ledger === undefined ? session.store : { ...session.store, ledger }
  const store = isEmpty ? emptyLayer(place) : storeLayer(place, { passphrase: passphraseOf(session) })
  const finished = Effect.ignore(completeErasures(scrubOf(place), { all: false }))
  const ended = Exit.isSuccess(there)
    ? await Effect.runPromiseExit(Effect.andThen(finished, command).pipe(Effect.provide(store)))
    : Exit.failCause(there.cause)
  if (Exit.isSuccess(ended)) return ended.value
  const failure = Option.getOrUndefined(Cause.findErrorOption(ended.cause))
  if (failure === undefined) throw Cause.squash(ended.cause)
  const told = tell(failure as E)
  const words = told?.words ?? problemWords(failure as Problem)
  printProblem(session, told?.code ?? codeOf(failure), words)
  return told?.exit ?? exitOf(failure)
}

const codeOf = (failure: { readonly _tag: string }): string =>
  failure._tag === "Refused" ? (failure as Extract<Problem, { readonly _tag: "Refused" }>).refusal._tag : failure._tag

const conflicts = new Set(["Conflict", "StoreBusy", "CommandIdReused", "LedgerForked", "HeadMoved"])

const unreadable = new Set([
  "StoreUnavailable",
  "AttachmentsUnavailable",
  "ArchiveUnavailable",
  "BundleRefused",
  "AttachmentRefused",
])

const exitOf = ({ _tag, reason }: { readonly _tag: string; readonly reason?: unknown }): number => {
  if (reason === "unknown-outcome") return exit.interrupted
  if (conflicts.has(_tag)) return exit.conflict
  return unreadable.has(_tag) ? exit.fileRefused : exit.usage
}
