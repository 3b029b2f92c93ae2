import type { Register } from "@kheo/application"
import { CampaignYear } from "@kheo/domain/campaign"
import { ModelId } from "@kheo/domain/model"
import { UnitId } from "@kheo/domain/unit"
import {
  answerFiles,
  checkRows,
  type Choice,
  type FilesRead,
  importFiles,
  type ImportOptions,
  listBatches,
  makePlan,
  openIssue,
  type Receipt,
  undoBatch,
  unitSpans,
  withChoices,
} from "@kheo/importer"
import type { ChosenRow, ImportPort } from "@kheo/terminal"
import { Effect, Result } from "effect"
import type { Session } from "../cli/session.ts"
import { failureTold } from "./failure-told.ts"
import { keepLayout } from "./keep-layout.ts"
import { learnNames } from "./learn-names.ts"
import { look } from "./look.ts"
import { plannedOf } from "./planned-of.ts"
import { type Papers, readPapers } from "./read-papers.ts"
import { saveAnswers } from "./save-answers.ts"
import { profileSaid } from "./sheet-layouts.ts"
import { stoppable, throttled } from "./stoppable.ts"
import { undoingOf } from "./undoing-of.ts"
import { unfinishedIn } from "./unfinished.ts"

type Run = <A, E>(effect: Effect.Effect<A, E, Register>) => Promise<A>

/** The papers that were read last, and what was made of them. */
interface Held extends Papers {
  readonly made?: Effect.Success<ReturnType<typeof makePlan>>
  /** What the plan was made with. */
  readonly given?: ImportOptions
  /** The papers with what was decided about them. */
  readonly decided?: FilesRead
  readonly receipt?: Receipt
}

/** Importing for the screens, by the importer's own functions: what `kheo import`, `import list` and `import undo` do. */
export const openImports = (session: Session, run: Run): ImportPort => {
  const unfinished = unfinishedIn(session.folder)
  let held: Held | undefined
  const asked = session.asked

  return {
    look,
    plan: async (wanted, going) => {
      const campaign = CampaignYear.make(wanted.campaign)
      const planning = Effect.gen(function* () {
        const isHeld = !going.reread && held?.path === wanted.path && held.options.campaign === campaign
        const papers =
          isHeld && held !== undefined
            ? held
            : yield* readPapers(session.folder, { path: wanted.path, campaign }, going)
        const decided = withChoices(papers.read, choicesOf(wanted.chosen))
        const given = { ...papers.options, paperDate: wanted.paperDate, received: wanted.received }
        const made = yield* makePlan([wanted.path], decided, given, asked, throttled(going.tell))
        const units = new Set(
          made.receipt.plan.flatMap(({ issues }) => (openIssue(issues)?.suggestions ?? []).map(({ id }) => id)),
        )
        const spans = yield* unitSpans(campaign, units)
        held = { ...papers, given, made, decided, receipt: made.receipt }
        return plannedOf(decided, made, papers, spans)
      })
      const done = await run(Effect.result(stoppable(planning, going.stop)))
      if (Result.isFailure(done)) return { wrong: failureTold(done.failure) }
      if (done.success === "stopped") return { wrong: stopped }
      // What a killed run left may have been all of it.
      const isOver = done.success.events === 0 && wanted.learnt.length === 0
      if (isOver && (await unfinished.read())?.path === wanted.path) await unfinished.forget()
      return { planned: done.success }
    },
    commit: async (wanted, going) => {
      const { decided, given, made } = held ?? {}
      if (held === undefined || decided === undefined || made === undefined || given === undefined)
        return { kind: "failed", words: stopped }
      const papers = held
      await unfinished.write(wanted)
      const writing = Effect.gen(function* () {
        const receipt = yield* importFiles(decided, given, asked, {
          day: made.plan.day,
          check: (drafted) => checkRows(made.plan, drafted),
          progress: throttled(going.tell),
        })
        return { receipt, learnt: yield* learnNames(asked, wanted.learnt) }
      })
      const done = await run(Effect.result(stoppable(writing, going.stop)))
      if (Result.isFailure(done)) {
        const { failure } = done
        const isBegun = failure._tag === "DraftStale" && failure.written > 0
        const isUnknown = failure._tag === "StoreUnavailable" && failure.reason === "unknown-outcome"
        if (!isBegun && !isUnknown) await unfinished.forget()
        return { kind: failure._tag === "PlanStale" ? "stale" : "failed", words: failureTold(failure) }
      }
      if (done.success === "stopped") return { kind: "failed", words: stopped }
      await unfinished.forget()
      const { learnt, receipt } = done.success
      held = { ...papers, receipt }
      const { amiss, events } = learnt
      return {
        kind: "written",
        events: receipt.events + events,
        skipped: receipt.totals.reject,
        ...(amiss === undefined ? {} : { amiss }),
      }
    },
    keepLayout: async (said) => {
      if (held === undefined) return { wrong: stopped }
      const { laidOut } = held
      return run(keepLayout(session.folder, (name) => profileSaid(laidOut, said, name), said.file))
    },
    sendBack: async () => {
      const { given, kept = [], path = "", receipt } = held ?? {}
      if (receipt === undefined || given === undefined) return { good: false, words: stopped }
      const answered = await run(Effect.result(answerFiles(kept, receipt, given)))
      return Result.isFailure(answered)
        ? { good: false, words: failureTold(answered.failure) }
        : saveAnswers(path, answered.success)
    },
    drop: () => {
      held = undefined
    },
    unfinished: unfinished.read,
    forgetUnfinished: unfinished.forget,
    batches: async () =>
      (await run(listBatches)).toReversed().map(({ committedAt, events, files, id, refused, rows, undone }) => ({
        id,
        committedAt,
        files: files.map(({ file }) => file),
        rows,
        events,
        refused,
        undone: undone ?? undefined,
      })),
    undo: async (batch, dryRun) => {
      const undone = await run(Effect.result(undoBatch(asked, { batch, dryRun })))
      return Result.isFailure(undone) ? { wrong: failureTold(undone.failure) } : undoingOf(undone.success)
    },
  }
}

const choicesOf = (chosen: ReadonlyArray<ChosenRow>): ReadonlyArray<Choice> =>
  chosen.flatMap(({ file, id, kind, row, sheet }): ReadonlyArray<Choice> => {
    if (kind === "skip") return []
    return [{ file, sheet, row, ...(kind === "unit" ? { unit: UnitId.make(id) } : { model: ModelId.make(id) }) }]
  })

const stopped = { vi: "Đã dừng.", en: "It was stopped." }
