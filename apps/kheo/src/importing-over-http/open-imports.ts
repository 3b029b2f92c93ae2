import { existsSync, readFileSync } from "node:fs"
import { type Failure, type ImportsPort, trouble } from "@kheo/api"
import { checkImport } from "@kheo/application"
import type { Language } from "@kheo/application/language"
import { BatchUnknown, listBatches, readPlanFile } from "@kheo/importer"
import { Effect, Result } from "effect"
import { Jobs } from "./jobs.ts"
import { committed, type Found, listed, stateOf } from "./listed.ts"
import { rowShown, shownOf } from "./shown.ts"
import { digestOf, planning, type Staged, stagingIn, type Standing } from "./staging-folder.ts"
import { undone } from "./undone.ts"
import { applyStaged, planStaged, type Run } from "./work.ts"

/** Importing for the API, by the importer's own functions: what `kheo import plan`, `apply`, `list` and `undo` do. */
export const openImports = (
  folder: string,
  run: Run,
  onDefect: (defect: unknown) => void,
): { readonly port: ImportsPort; readonly close: () => Promise<void> } => {
  const staging = stagingIn(folder)
  const jobs = new Jobs()
  const tidied = staging.tidy(Date.now()).catch(onDefect)

  const begin = (staged: Staged, work: typeof planStaged): void =>
    jobs.begin(staged.id, async (stop, tell) => {
      try {
        await work(staged, { run, folder, staging, stop, tell })
      } catch (defect) {
        onDefect(defect)
        await staging.stand(staged.id, { ...planning, state: "refused", problem: broken })
      }
    })

  /** An import that was uploaded, by its id or its batch's; what was being planned when the program ended is planned anew. */
  const found = async (id: string): Promise<Found | undefined> => {
    await tidied
    for (const one of new Set([id, ...(await staging.ids())])) {
      const [staged, standing] = [await staging.staged(one), await staging.standing(one)]
      if (staged === undefined || standing === undefined || (one !== id && standing.batch !== id)) continue
      if (standing.state === "planning" && !jobs.runs(one)) begin(staged, planStaged)
      return { staged, standing }
    }
    return undefined
  }

  const finding = (id: string): Effect.Effect<Found, Failure> =>
    Effect.flatMap(
      Effect.promise(() => found(id)),
      (one) => (one === undefined ? Effect.fail(trouble("not-found", { detail: noImport })) : Effect.succeed(one)),
    )

  const shown = Effect.fnUntraced(function* (id: string, language: Language) {
    const { staged, standing } = yield* finding(id)
    yield* Effect.promise(() => jobs.briefly(staged.id))
    const now = (yield* Effect.promise(() => staging.standing(staged.id))) ?? standing
    const batch = (yield* listBatches).find((one) => one.id === now.batch)
    const progress = jobs.progressOf(staged.id)
    return shownOf(
      staged,
      now,
      { state: stateOf(now, jobs.runs(staged.id), batch?.undone ?? null), progress },
      language,
    )
  })

  const port: ImportsPort = {
    stage: Effect.fnUntraced(function* ({ actor, files, id, wanted }, language) {
      yield* checkImport(actor)
      const digest = digestOf(wanted, files)
      const before = yield* Effect.promise(() => staging.staged(id))
      if (before !== undefined && before.digest !== digest) return yield* Effect.fail(trouble("idempotency-key-reused"))
      if (before === undefined) {
        const staged: Staged = { id, actor, madeAt: new Date().toISOString(), wanted, digest }
        yield* Effect.promise(() => staging.put(staged, files))
        begin(staged, planStaged)
      }
      return { shown: yield* shown(id, language), replayed: before !== undefined }
    }),
    show: (id, language) =>
      Effect.catchIf(
        shown(id, language),
        (failure) => failure._tag === "Trouble",
        (failure) =>
          Effect.flatMap(committed(id), (batch) =>
            batch === undefined ? Effect.fail(failure) : Effect.succeed(batch),
          ),
      ),
    rows: Effect.fnUntraced(function* (id, { action, after, limit }, language) {
      const { staged } = yield* finding(id)
      const { plan: path } = staging.at(staged.id)
      const plan = existsSync(path) ? readPlanFile(readFileSync(path)) : undefined
      if (plan === undefined || Result.isFailure(plan))
        return yield* Effect.fail(trouble("state-conflict", { code: "not-planned", detail: notPlanned }))
      const rows = plan.success.rows.flatMap((row, place) =>
        place >= after && (action === undefined || row.action === action) ? [{ row, number: place + 1 }] : [],
      )
      return { id: staged.id, rows: rows.slice(0, limit).map(({ number, row }) => rowShown(row, number, language)) }
    }),
    apply: Effect.fnUntraced(function* (id, actor, language) {
      yield* checkImport(actor)
      const { staged, standing } = yield* finding(id)
      const isOpen = standing.state === "planned" || standing.state === "applying"
      if (!isOpen && standing.state !== "applied")
        return yield* Effect.fail(trouble("state-conflict", { code: `import-${standing.state}`, detail: notOpen }))
      if (isOpen) begin(staged, (one, going) => applyStaged(one, actor, standing, going))
      return yield* shown(staged.id, language)
    }),
    undo: Effect.fnUntraced(function* (id, actor, dryRun, language) {
      const one = yield* Effect.promise(() => found(id))
      const batch = one?.standing.batch ?? id
      return yield* undone(batch, actor, dryRun, language).pipe(
        Effect.catchIf(
          (failure) => failure instanceof BatchUnknown,
          () => Effect.fail(trouble("not-found", { detail: noImport })),
        ),
      )
    }),
    drop: Effect.fnUntraced(function* (id) {
      const { staged, standing } = yield* finding(id)
      if (standing.state === "applying" && jobs.runs(staged.id))
        return yield* Effect.fail(trouble("state-conflict", { code: "import-applying", detail: isWriting }))
      yield* Effect.promise(async () => {
        await jobs.stop(staged.id)
        await staging.drop(staged.id)
      })
    }),
    list: Effect.gen(function* () {
      const all = yield* Effect.promise(async () => Promise.all((await staging.ids()).map(found)))
      return yield* listed(
        all.filter((one) => one !== undefined),
        (id) => jobs.runs(id),
      )
    }),
  }
  return { port, close: () => jobs.close() }
}

const noImport = {
  vi: "Không có lần nhập này, hoặc các tệp của nó không còn trên máy chủ.",
  en: "There is no such import, or its files are not on the server any more.",
}
const notPlanned = { vi: "Chưa lập xong kế hoạch. Hãy hỏi lại sau.", en: "The plan is not ready. Ask again later." }
const notOpen = {
  vi: "Kế hoạch này không ghi được: chưa lập xong, hoặc đã bị từ chối (xem problem). Khi cần, hãy gửi lại các tệp.",
  en: "This plan can't be written: it is not ready, or was refused (see problem). Upload the files again if need be.",
}
const isWriting = { vi: "Đang ghi; chưa bỏ được.", en: "It is being written and can't be forgotten now." }
const broken: Standing["problem"] = {
  code: "internal",
  words: {
    vi: "Có lỗi trong chương trình khi đọc các tệp này. Hãy báo người quản trị.",
    en: "There was a fault in the program with these files. Tell the administrator.",
  },
}
