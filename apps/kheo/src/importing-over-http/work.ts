import { readFileSync } from "node:fs"
import type { Register } from "@kheo/application"
import type { Problem } from "@kheo/application/language"
import { CampaignYear } from "@kheo/domain/campaign"
import {
  applyPlan,
  type ImportOptions,
  makePlan,
  planPieces,
  type Progress,
  profileIssues,
  readFiles,
  readPlanFile,
  readProfiles,
  type Receipt,
} from "@kheo/importer"
import { Effect, Result } from "effect"
import { profilesFolder } from "../data-folder.ts"
import { writeNewFile } from "../cli/new-file.ts"
import { stoppable } from "../importing-on-screens/stoppable.ts"
import type { ImportFailure } from "../text/import-failure-words.ts"
import { mayBeTriedAgain, mayBeWritten, refusalOf } from "./failure-words.ts"
import type { KeptReceipt, Staged, Staging, Standing } from "./staging-folder.ts"

export type Run = <A, E>(effect: Effect.Effect<A, E, Register>) => Promise<A>

interface Going {
  readonly run: Run
  readonly folder: string
  readonly staging: Staging
  readonly stop: AbortSignal
  readonly tell: (progress: Progress) => void
}

/** Reads the files in the importer's own thread and plans what they come to. */
export const planStaged = async (staged: Staged, { folder, run, staging, stop, tell }: Going): Promise<void> => {
  const { files, plan: path } = staging.at(staged.id)
  const options = optionsOf(staged)
  const planning = Effect.gen(function* () {
    const { bad, profiles } = yield* readProfiles(profilesFolder(folder))
    const told = (file: string, done: number, of: number) => tell({ phase: "read", done, of, file })
    const found = yield* readFiles([files], options.campaign, told, { profiles })
    const read = { ...found, warnings: [...profileIssues(bad), ...found.warnings] }
    const { plan, receipt } = yield* makePlan([files], read, options, askedBy(staged.actor), tell)
    writeNewFile(path, planPieces(plan))
    return { batch: plan.batch, receipt: keptOf(receipt) }
  })
  const done = await run(Effect.result(stoppable(planning, stop)))
  if (Result.isSuccess(done) && done.success === "stopped") return
  await staging.stand(staged.id, Result.match(done, { onSuccess: plannedAs, onFailure: refusedAs }))
}

const plannedAs = (made: "stopped" | Pick<Standing, "batch" | "receipt">): Standing => ({
  state: "planned",
  ...(made === "stopped" ? { batch: null, receipt: null } : made),
  problem: null,
})

const refusedAs = (failure: ImportFailure | Problem): Standing => ({
  state: "refused",
  batch: null,
  receipt: null,
  problem: refusalOf(failure),
})

/** Writes what was planned, and only that; ends what a stopped run of it began. */
export const applyStaged = async (
  staged: Staged,
  actor: string,
  before: Standing,
  { run, staging, stop, tell }: Going,
): Promise<void> => {
  const plan = readPlanFile(readFileSync(staging.at(staged.id).plan))
  const stand = (standing: Partial<Standing>) =>
    staging.stand(staged.id, { ...before, state: "planned", problem: null, ...standing })
  if (Result.isFailure(plan)) return stand({ state: "refused", problem: damaged })
  await stand({ state: "applying" })
  const done = await run(Effect.result(stoppable(applyPlan(plan.success, askedBy(actor), tell), stop)))
  if (Result.isSuccess(done)) {
    if (done.success === "stopped") return
    const receipt = keptOf(done.success)
    // Nothing to write is done as well; rows that were refused by "all or nothing" leave the plan as it is.
    return stand({ state: receipt.atomic ? "refused" : "applied", receipt, problem: receipt.atomic ? atomic : null })
  }
  const { failure } = done
  if (failure._tag === "PlanApplied") return stand({ state: "applied" })
  const again = mayBeTriedAgain(failure) ? (mayBeWritten(failure) ? "applying" : "planned") : "refused"
  return stand({ state: again, problem: refusalOf(failure) })
}

const optionsOf = ({ wanted }: Staged): ImportOptions => ({ ...wanted, campaign: CampaignYear.make(wanted.campaign) })

/** Users are known by their ids. */
export const askedBy = (actor: string) => ({ named: actor, account: "" })

const keptOf = ({ ids: _, plan: __, ...kept }: Receipt): KeptReceipt => ({ ...kept })

const damaged: Standing["problem"] = {
  code: "plan-damaged",
  words: {
    vi: "Kế hoạch trên máy chủ không còn nguyên. Hãy gửi lại các tệp.",
    en: "The plan on the server is not as it was. Upload the files again.",
  },
}

const atomic: Standing["problem"] = {
  code: "rows-refused",
  words: {
    vi: "Có dòng không nhận được nên chưa ghi gì, đúng như atomic yêu cầu. Hãy sửa bảng tính rồi gửi lại.",
    en: "A row was refused and so nothing was written, as atomic asks. Mend the workbook and upload it again.",
  },
}
