import { readFileSync } from "node:fs"
import { applyPlan, readPlanFile } from "@kheo/importer"
import { Effect, Result } from "effect"
import { exit } from "../../cli/exit-codes.ts"
import { interruptible } from "../../cli/interruptible.ts"
import { print, printProblem } from "../../cli/output.ts"
import { Usage } from "../../cli/parse.ts"
import { progressTo } from "../../cli/progress.ts"
import type { Session } from "../../cli/session.ts"
import { withStore } from "../../cli/with-store.ts"
import { failureWords, type ImportFailure } from "../../text/import-failure-words.ts"
import { appliedWords, planReasonWords } from "../../text/plan-words.ts"
import { answersTo } from "./answers.ts"
import { layoutsOf } from "./layouts.ts"
import { reading } from "./reading.ts"
import { checkReceipt, shown } from "./shown.ts"
import { stoppedWords } from "./stopped-words.ts"

/** `kheo import apply F`: writes exactly what the plan shows, or names what has changed since and writes nothing. */
export const run = async (session: Session, [file, ...others]: ReadonlyArray<string>): Promise<number> => {
  if (file === undefined || others.length > 0)
    throw new Usage({
      vi: "Nêu một tệp kế hoạch: kheo import apply ke-hoach.json.",
      en: "Name one plan file: kheo import apply plan.json.",
    })
  checkReceipt(session)
  const plan = readPlanFile(bytesOf(file))
  if (Result.isFailure(plan)) {
    printProblem(session, `plan-${plan.failure.reason}`, planReasonWords(file, plan.failure.reason))
    return exit.fileRefused
  }
  const progress = progressTo(session)
  const { layout, options, paths } = plan.success
  const answers = answersTo(session, paths)
  // A plan of an earlier version does not tell how its files were read.
  const layouts = answers.keeping(layout === undefined ? await layoutsOf(session) : { layout, issues: [] })
  const applied = await withStore<ImportFailure>(
    session,
    { create: true },
    interruptible(
      session,
      stoppedWords,
    )(
      applyPlan(plan.success, session.asked, progress).pipe(
        Effect.tap((receipt) => {
          // A plan holds what was read, but not how it stood on its sheets.
          const read =
            session.values["annotated"] === undefined ? Effect.void : reading(options, paths, progress, layouts)
          return Effect.andThen(read, answers.gather(receipt, options))
        }),
        Effect.map((receipt) => shown(session, receipt)),
        Effect.catchTag("PlanApplied", ({ batch }) =>
          Effect.sync(() => {
            print(session, { batch, events: 0, code: "IMP-3001" }, () => appliedWords[session.language])
            return exit.done
          }),
        ),
      ),
    ),
    failureWords,
  )
  return answers.write(applied)
}

const bytesOf = (file: string): Uint8Array => {
  try {
    return readFileSync(file)
  } catch {
    throw new Usage({ vi: `Không đọc được tệp kế hoạch ${file}.`, en: `The plan file ${file} can't be read.` })
  }
}
