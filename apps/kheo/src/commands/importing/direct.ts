import { checkRows, type FilesRead, importFiles, makePlan } from "@kheo/importer"
import { Effect } from "effect"
import { ask } from "../../cli/ask.ts"
import { exit } from "../../cli/exit-codes.ts"
import { interruptible } from "../../cli/interruptible.ts"
import { tell } from "../../cli/output.ts"
import { progressTo } from "../../cli/progress.ts"
import type { Session } from "../../cli/session.ts"
import { withStore } from "../../cli/with-store.ts"
import { failureWords, type ImportFailure } from "../../text/import-failure-words.ts"
import { receiptText } from "../../text/receipt-text.ts"
import { answersTo } from "./answers.ts"
import { layoutsOf } from "./layouts.ts"
import { optionsOf, pathsOf, reading } from "./reading.ts"
import { checkReceipt, shown } from "./shown.ts"
import { stoppedWords } from "./stopped-words.ts"

type Running = NonNullable<Parameters<typeof importFiles>[3]>
type Check = (drafted: Parameters<typeof checkRows>[1]) => ReturnType<typeof checkRows>

/** `kheo import PATH…`: plan, ask, apply; what is written is what was shown. */
export const run = async (session: Session): Promise<number> => {
  const { flags, json, language, rest } = session
  const own = words[language]
  const paths = pathsOf(rest)
  const options = optionsOf(session)
  checkReceipt(session)
  const progress = progressTo(session)
  const stopping = interruptible(session, stoppedWords)
  const answers = answersTo(session, paths)
  const read = reading(options, paths, progress, answers.keeping(await layoutsOf(session)))
  const apply = <E, R>(
    files: Effect.Effect<FilesRead, E, R>,
    running: Omit<Running, "check"> & { check?: Check } = {},
  ) =>
    Effect.gen(function* () {
      const receipt = yield* importFiles(yield* files, options, session.asked, { progress, ...running })
      yield* answers.gather(receipt, options)
      return shown(session, receipt)
    })
  if (flags.has("yes") && !flags.has("dry-run"))
    return answers.write(await withStore<ImportFailure>(session, { create: true }, stopping(apply(read)), failureWords))

  const terminal = process.stdin.isTTY === true && process.stderr.isTTY === true
  const agreed: Array<{ readonly files: FilesRead; readonly running: Parameters<typeof apply>[1] }> = []
  const planned = await withStore<ImportFailure>(
    session,
    { create: "rehearse" },
    Effect.gen(function* () {
      const files = yield* read
      const { plan, receipt } = yield* makePlan(paths, files, options, session.asked, progress)
      const asks = !flags.has("dry-run") && receipt.events > 0 && !receipt.atomic
      if (!asks || json || !terminal) yield* answers.gather(receipt, options)
      if (!asks) return shown(session, receipt)
      if (json || !terminal) {
        shown(session, receipt)
        tell(own.needsYes)
        return exit.usage
      }
      tell(receiptText(receipt, language))
      const answer = yield* Effect.promise(() => ask(own.question(receipt.events)))
      if (answer === true)
        agreed.push({ files, running: { day: plan.day, check: (drafted) => checkRows(plan, drafted) } })
      else tell(own.nothing)
      return answer === undefined ? exit.interrupted : exit.done
    }),
    failureWords,
  )
  const [one] = agreed
  if (one === undefined) return answers.write(planned)
  const applied = stopping(apply(Effect.succeed(one.files), one.running))
  return answers.write(await withStore<ImportFailure>(session, { create: true }, applied, failureWords))
}

const words = {
  vi: {
    question: (events: number) => `Ghi ${events} sự kiện vào sổ? [c/K] `,
    nothing: "Không ghi gì.",
    needsYes: "Chưa ghi gì. Thêm --yes để ghi.",
  },
  en: {
    question: (events: number) => `Write ${events} events into the register? [y/N] `,
    nothing: "Nothing was written.",
    needsYes: "Nothing was written yet. Add --yes to write.",
  },
}
