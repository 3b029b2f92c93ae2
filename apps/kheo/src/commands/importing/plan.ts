import { makePlan, planPieces } from "@kheo/importer"
import { Effect } from "effect"
import { exit } from "../../cli/exit-codes.ts"
import { interruptible } from "../../cli/interruptible.ts"
import { refuseTaken, writeNewFile } from "../../cli/new-file.ts"
import { tell } from "../../cli/output.ts"
import { Usage } from "../../cli/parse.ts"
import { progressTo } from "../../cli/progress.ts"
import type { Session } from "../../cli/session.ts"
import { withStore } from "../../cli/with-store.ts"
import { failureWords, type ImportFailure } from "../../text/import-failure-words.ts"
import { answersTo } from "./answers.ts"
import { layoutsOf } from "./layouts.ts"
import { optionsOf, pathsOf, reading } from "./reading.ts"
import { shown } from "./shown.ts"
import { stoppedWords } from "./stopped-words.ts"

/** `kheo import plan PATH… -o F`: what the import would do, as a file to look at and to apply; the register is left as it is. */
export const run = async (session: Session, rest: ReadonlyArray<string>): Promise<number> => {
  const { flags, language, values } = session
  const paths = pathsOf(rest)
  const options = optionsOf(session)
  const output = values["output"]
  if (output === undefined)
    throw new Usage({
      vi: "Thiếu -o TỆP: ghi kế hoạch vào tệp nào? Ví dụ: kheo import plan thu-muc --campaign 2022 -o ke-hoach.json.",
      en: "Add -o FILE: which file is the plan to be written to? E.g. kheo import plan folder --campaign 2022 -o plan.json.",
    })
  refuseTaken([output], flags.has("force"))
  const progress = progressTo(session)
  const answers = answersTo(session, paths)
  const layouts = answers.keeping(await layoutsOf(session))
  const planned = await withStore<ImportFailure>(
    session,
    { create: "rehearse" },
    interruptible(
      session,
      stoppedWords,
    )(
      Effect.gen(function* () {
        const read = yield* reading(options, paths, progress, layouts)
        const { plan, receipt } = yield* makePlan(paths, read, options, session.asked, progress)
        writeNewFile(output, planPieces(plan))
        yield* answers.gather(receipt, options)
        const ended = shown(session, receipt)
        tell(words[language](output))
        return ended === exit.partlyWritten || ended === exit.nothingWritten ? exit.done : ended
      }),
    ),
    failureWords,
  )
  return answers.write(planned)
}

const words = {
  vi: (file: string) => `Kế hoạch ở ${file}; xem rồi ghi bằng: kheo import apply ${file}`,
  en: (file: string) => `The plan is in ${file}; look at it, then: kheo import apply ${file}`,
}
