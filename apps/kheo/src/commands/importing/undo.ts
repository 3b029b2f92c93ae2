import type { DraftStale } from "@kheo/application"
import { type BatchUndone, type BatchUnknown, sentence, undoBatch, type Undone } from "@kheo/importer"
import { Effect } from "effect"
import { ask } from "../../cli/ask.ts"
import { exit } from "../../cli/exit-codes.ts"
import { print, tell } from "../../cli/output.ts"
import { Usage } from "../../cli/parse.ts"
import type { Session } from "../../cli/session.ts"
import { type Told, withStore } from "../../cli/with-store.ts"
import { failureWords } from "../../text/import-failure-words.ts"
import { undoneJson, undoneSum, undoneText } from "../../text/undone-text.ts"

/**
 * `kheo import undo BATCH [--dry-run]`: shows what would be taken back of an import, asks, and takes it back but for what was
 * changed since.
 *
 * Without a terminal nobody can be asked: then, as with the import itself, only `--yes` writes.
 */
export const run = (session: Session, [batch, ...others]: ReadonlyArray<string>): Promise<number> => {
  const { flags, json, language } = session
  if (batch === undefined || others.length > 0)
    throw new Usage({
      vi: "Nêu mã một lần nhập: kheo import undo MÃ [--dry-run]. Xem mã bằng kheo import list.",
      en: "Name one import: kheo import undo ID [--dry-run]. See the ids with kheo import list.",
    })
  return withStore<Failure>(
    session,
    { create: false },
    Effect.gen(function* () {
      const own = words[language]
      let seen: Undone | undefined
      const asks = !flags.has("yes") && !flags.has("dry-run")
      if (asks) {
        const tried = yield* undoBatch(session.asked, { batch, dryRun: true })
        const terminal = process.stdin.isTTY === true && process.stderr.isTTY === true
        if (tried.totals.reversed > 0 && (json || !terminal)) {
          print(session, undoneJson(tried, language), () => undoneText(tried, language))
          tell(own.needsYes)
          return exit.usage
        }
        if (tried.totals.reversed > 0) {
          tell(undoneText(tried, language))
          const answer = yield* Effect.promise(() => ask(own.question(tried.totals.reversed)))
          if (answer !== true) {
            tell(own.nothing)
            return answer === undefined ? exit.interrupted : exit.done
          }
          seen = tried
        }
      }
      const undone = yield* undoBatch(session.asked, { batch, dryRun: flags.has("dry-run") })
      const isAsSeen = seen !== undefined && JSON.stringify(seen.totals) === JSON.stringify(undone.totals)
      print(session, undoneJson(undone, language), () => (isAsSeen ? undoneSum : undoneText)(undone, language))
      return undone.totals.kept + undone.totals.failed > 0 ? exit.partlyWritten : exit.done
    }),
    wordsOf,
  )
}

const words = {
  vi: {
    question: (facts: number) => `Lấy lại ${facts} mục đã ghi? [c/K] `,
    nothing: "Không hoàn tác gì.",
    needsYes: "Chưa hoàn tác gì. Thêm --yes để hoàn tác.",
  },
  en: {
    question: (facts: number) => `Take back ${facts} entries? [y/N] `,
    nothing: "Nothing was taken back.",
    needsYes: "Nothing was taken back yet. Add --yes to take it back.",
  },
} as const

type Failure = BatchUndone | BatchUnknown | DraftStale

const wordsOf = (failure: Failure): Told | undefined => {
  switch (failure._tag) {
    case "BatchUndone": {
      const params = { batch: failure.batch.slice(0, 8), date: failure.date }
      const words = { vi: sentence("IMP-4002", params, "vi"), en: sentence("IMP-4002", params, "en") }
      return { code: "IMP-4002", exit: exit.conflict, words }
    }
    case "BatchUnknown":
      return {
        code: failure._tag,
        exit: exit.usage,
        words: failure.several
          ? {
              vi: `Nhiều lần nhập có mã bắt đầu bằng “${failure.batch}”. Ghi mã dài hơn.`,
              en: `Several imports have ids beginning with “${failure.batch}”. Write more of it.`,
            }
          : {
              vi: `Không có lần nhập “${failure.batch}”. Xem bằng kheo import list.`,
              en: `There is no import “${failure.batch}”. See kheo import list.`,
            },
      }
    default:
      return failureWords(failure)
  }
}
