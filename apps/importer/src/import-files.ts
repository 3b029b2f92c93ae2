import { resolveActor, tryCheckpoint, Vault, writeDraft } from "@kheo/application"
import { problemWords } from "@kheo/application/language"
import { Clock, Effect, Result } from "effect"
import type { LocalDate } from "@kheo/domain/history"
import type { ImportOptions } from "./commit/batch.ts"
import { type Asked, type Drafted, draftImport, leavingNoKey, type Progress } from "./draft-import.ts"
import { collect, manyRows } from "./formats/collect.ts"
import type { FilesRead } from "./read-files.ts"
import { type Receipt, receiptOf, type Written } from "./receipt.ts"

/** What an import is told while it runs, beside what it is to do. */
export interface Running<E = never> {
  /** The day of papers without one; today unless a plan kept its own. */
  readonly day?: LocalDate
  /** Refuses a draft that is not the one which was shown. */
  readonly check?: (drafted: Drafted) => Effect.Effect<void, E>
  readonly progress?: (told: Progress) => void
  /** Events that are appended at once; all of them, unless they are thousands. */
  readonly atOnce?: number
}

/**
 * Writes what the files say into the register: all that was decided on a draft, in one step or, where it is very much, in
 * large ones.
 *
 * The same papers again add nothing. A run that was interrupted is ended by the next one with the same files. Who writes
 * about the same units and models meanwhile makes it decide anew.
 */
export const importFiles = Effect.fn("importFiles")(
  function* <E = never>(read: FilesRead, options: ImportOptions, asked: Asked, running: Running<E> = {}) {
    const startedAt = new Date(yield* Clock.currentTimeMillis).toISOString()
    const drafted = yield* draftToWrite(read, options, asked, running)
    if (running.check !== undefined) yield* running.check(drafted)
    if (isNothing(drafted) || isForbidden(drafted, options)) return receiptOf(read, drafted, options, { dryRun: false })
    const actor = yield* resolveActor(asked)
    const { draft } = drafted
    const { events, first, last } = yield* writeDraft(draft, {
      actor,
      correlationId: drafted.batch,
      ...(running.atOnce === undefined ? {} : { atOnce: running.atOnce }),
      progress: (written) => {
        if (written % manyRows === 0) collect()
        running.progress?.({ phase: "write", done: written, of: drafted.events })
      },
    })
    const endedAt = new Date(yield* Clock.currentTimeMillis).toISOString()
    const written: Written = { actor, startedAt, endedAt, first, last, events }
    return receiptOf(read, drafted, options, { dryRun: false, written, checkpoint: yield* signed })
  },
  (importing) => Effect.retry(importing, { while: isStale, times: 5 }),
)

const isStale = (error: unknown): boolean =>
  typeof error === "object" && error !== null && "_tag" in error && error._tag === "DraftStale"

/** Nothing but a user who would come with it. */
const isNothing = ({ draft }: Drafted): boolean => draft.commands.every(({ stream }) => stream === "office")

const isForbidden = ({ refused }: Drafted, { atomic }: ImportOptions): boolean => atomic === true && refused.length > 0

/** A draft under the office's own keys, which are made only once something about a person is to be written. */
const draftToWrite = Effect.fnUntraced(function* (
  read: FilesRead,
  options: ImportOptions,
  asked: Asked,
  { day, progress }: Pick<Running, "day" | "progress">,
) {
  const drafting = draftImport(read, options, asked, { day, progress })
  const drafted = yield* leavingNoKey(drafting)
  if (isNothing(drafted) || isForbidden(drafted, options) || drafted.draft.vault === undefined) return drafted
  const { ready } = yield* (yield* Vault).session
  return ready ? drafted : yield* drafting
})

/** What was written is signed at once; the import stands whether or not that can be. */
const signed = Effect.map(
  tryCheckpoint,
  Result.match({
    onSuccess: ({ note }): Receipt["checkpoint"] => ({ note }),
    onFailure: (problem) => ({ unsigned: problemWords(problem) }),
  }),
)
