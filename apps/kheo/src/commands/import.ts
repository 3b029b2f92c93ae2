import { exitCode, importFiles, type Receipt, receiptJson, rehearse } from "@kheo/importer"
import { Effect } from "effect"
import { ask } from "../cli/ask.ts"
import { exit } from "../cli/exit-codes.ts"
import { print, tell } from "../cli/output.ts"
import { Usage } from "../cli/parse.ts"
import { dateOption, type Session, yearNamed } from "../cli/session.ts"
import { withStore } from "../cli/with-store.ts"
import { readLaidOut } from "./import-layout.ts"
import { failureWords, type ImportFailure } from "../text/import-failure-words.ts"
import { receiptText } from "../text/receipt-text.ts"
import { importAnswers } from "./import-answers.ts"

/** `kheo import`: plan, ask, apply; the plan is the import itself over a copy in memory. */
export const run = async (session: Session): Promise<number> => {
  const { flags, json, language, rest, values } = session
  const own = words[language]
  if (rest[0] === "map") return (await import("./import-map.ts")).run(session, rest.slice(1))
  const campaign = yearNamed(values["campaign"])
  if (rest.length === 0)
    throw new Usage({
      vi: "Thiếu tệp hoặc thư mục cần nhập. Ví dụ: kheo import thu-muc --campaign 2022 --deadline 2022-10-21.",
      en: "Name the files or folders to import, e.g. kheo import folder --campaign 2022 --deadline 2022-10-21.",
    })
  if (campaign === undefined)
    throw new Usage({
      vi: "Thiếu --campaign NĂM: các tệp thuộc đợt thi đua nào?",
      en: "Add --campaign YEAR: which campaign do the files belong to?",
    })
  const options = {
    campaign,
    deadline: dateOption(session, "deadline"),
    title: values["title"],
    paperDate: dateOption(session, "paper-date"),
    received: dateOption(session, "received"),
    expect: flags.has("expect"),
    inferRegistration: flags.has("infer-registration"),
  }
  const shown = (receipt: Receipt): number => {
    print(session, receiptJson(receipt, language), () => receiptText(receipt, language))
    return exitCode(receipt)
  }
  const answers = importAnswers(session, campaign)
  const progress = (file: string) => {
    if (process.stderr.isTTY === true) tell(`  ${file}`)
  }
  const read = await readLaidOut(session, rest, campaign, progress, answers.keep)
  const apply = (files: typeof read) =>
    withStore<ImportFailure>(
      session,
      { create: true },
      Effect.gen(function* () {
        const receipt = yield* importFiles(yield* files, options, session.asked)
        yield* answers.gather(receipt)
        return shown(receipt)
      }),
      failureWords,
    )
  if (flags.has("yes") && !flags.has("dry-run")) return answers.write(await apply(read))

  const terminal = process.stdin.isTTY === true && process.stderr.isTTY === true
  const agreed: Array<typeof read> = []
  const planned = await withStore<ImportFailure>(
    session,
    { create: "rehearse" },
    Effect.gen(function* () {
      const files = yield* read
      const plan = yield* rehearse(files, options, session.asked)
      if (flags.has("dry-run") || plan.events === 0) {
        yield* answers.gather(plan)
        return shown(plan)
      }
      if (json || !terminal) {
        yield* answers.gather(plan)
        shown(plan)
        tell(own.needsYes)
        return exit.usage
      }
      tell(receiptText(plan, language))
      const answer = yield* Effect.promise(() => ask(own.question(plan.events)))
      if (answer === true) agreed.push(Effect.succeed(files))
      else tell(own.nothing)
      return answer === undefined ? exit.interrupted : exit.done
    }),
    failureWords,
  )
  return answers.write(agreed[0] === undefined ? planned : await apply(agreed[0]))
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
