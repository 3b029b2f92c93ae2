import type { Words } from "@kheo/application/language"
import { formatNumber } from "@kheo/vietnamese"
import type { Committed, Folder, ImportAsked, ImportProgress, Planned, ShownBatch, Undoing } from "../imports/index.ts"
import type { Outcome } from "../ledger/index.ts"
import { start } from "../list/index.ts"
import { undone } from "./import-undone.ts"
import { entryKey, planPath, withImport, work, writtenWords } from "../screens/imports/index.ts"
import {
  back,
  go,
  importLayoutOf,
  type ImportLook,
  type ImportWork,
  noImport,
  shown,
  type State,
  toast,
} from "../state/index.ts"

/** What became of something that the import's screens asked for. */
export type ImportTold =
  | {
      readonly about: "looked"
      readonly answer: { readonly folder: Folder } | { readonly file: string } | { readonly wrong: Words }
    }
  | { readonly about: "batches"; readonly batches: ReadonlyArray<ShownBatch> }
  | { readonly about: "unfinished"; readonly unfinished: ImportAsked | undefined }
  | { readonly about: "progress"; readonly progress: ImportProgress }
  | { readonly about: "planned"; readonly answer: { readonly planned: Planned } | { readonly wrong: Words } }
  | { readonly about: "committed"; readonly answer: Committed }
  | { readonly about: "layoutKept"; readonly answer: { readonly kept: string } | { readonly wrong: Words } }
  | { readonly about: "sentBack"; readonly outcome: Outcome }
  | {
      readonly about: "undone"
      readonly work: Extract<ImportWork, { use: "undo" }>
      readonly answer: Undoing | { readonly wrong: Words }
    }
  | { readonly about: "failed"; readonly words: Words }

/** The state after an answer. */
export const imported = (state: State, told: ImportTold): State => {
  switch (told.about) {
    case "looked":
      return looked(withImport(state, { look: undefined }), told.answer, state.importing.look)
    case "batches":
      return withImport(state, { look: undefined, batches: told.batches })
    case "unfinished":
      return withImport(state, { unfinished: told.unfinished })
    case "progress":
      return withImport(state, { progress: told.progress })
    case "planned":
      return planned(ended(state), told.answer)
    case "committed":
      return committed(ended(state), told.answer)
    case "layoutKept":
      return layoutKept(ended(state), told.answer)
    case "sentBack":
      return withImport(ended(state), { said: told.outcome })
    case "undone":
      return undone(ended(state), told.work, told.answer)
    case "failed":
      return withImport(ended(state), { look: undefined, said: { words: told.words, good: false } })
  }
}

const ended = (state: State): State => withImport(state, { work: undefined, progress: undefined })

type Answer<About extends ImportTold["about"]> = Extract<ImportTold, { about: About; answer: unknown }>["answer"]

/** Where one would begin is looked at unasked: a path that is being typed meanwhile stays. */
const looked = (state: State, answer: Answer<"looked">, look: ImportLook | undefined): State => {
  const { path } = state.importing
  if ("wrong" in answer) return withImport(state, { path: { ...path, wrong: answer.wrong } })
  const isUnasked = look?.use !== "look" || look.path === undefined
  const closed = isUnasked ? state : withImport(state, { path: noImport.path })
  if ("file" in answer) return planPath(closed, answer.file)
  const { entries } = answer.folder
  const first = entries.find(({ kind }) => kind === "file") ?? entries[0]
  const pick = first === undefined ? start : { ...start, chosen: entryKey(first) }
  return withImport(closed, { folder: answer.folder, pick })
}

const planned = (state: State, answer: Answer<"planned">): State => {
  const { importing } = state
  if ("wrong" in answer) {
    const said = { words: answer.wrong, good: false }
    return withImport(state, importing.planned === undefined ? { file: undefined, said } : { said })
  }
  const isFirst = importing.planned === undefined
  const { layouts, rows } = answer.planned
  const open = rows.filter(({ standing }) => standing === "open").length
  const tab = open > 0 ? ("open" as const) : rows.length === 0 ? ("notes" as const) : ("all" as const)
  const next = withImport(state, { planned: answer.planned, ...(isFirst ? { tab, place: start } : {}) })
  const [unread] = layouts.unread
  // Where nothing could be read, what its columns hold is the one thing to ask.
  if (isFirst && rows.length === 0 && unread !== undefined && shown(state).name === "imports")
    return go(next, importLayoutOf(unread))
  if (!isFirst || shown(state).name === "imports") return next
  return toast(next, {
    vi: `Đã đọc xong tệp: ${formatNumber(open)} dòng cần quyết định. Bấm phím 4 để xem.`,
    en: `The files were read: ${formatNumber(open)} rows to decide. Key 4 shows them.`,
  })
}

/** The papers are read again by the layout that was kept; what was decided about rows of other sheets stays. */
const layoutKept = (state: State, answer: Answer<"layoutKept">): State => {
  if ("wrong" in answer) return toast(state, answer.wrong, "bad")
  const below = shown(state).name === "importLayout" ? back(state) : state
  return toast(work(below, { use: "plan" }, { planned: undefined, place: start, tab: "all" }), {
    vi: `Đã lưu mẫu bảng “${answer.kept}”. Đang đọc lại các tệp.`,
    en: `The columns were kept as “${answer.kept}”. The files are read again.`,
  })
}

const committed = (state: State, answer: Committed): State => {
  switch (answer.kind) {
    case "written": {
      const words = writtenWords(answer.events, answer.skipped)
      const amiss = answer.amiss
      const all = amiss === undefined ? words : { vi: `${words.vi} ${amiss.vi}`, en: `${words.en} ${amiss.en}` }
      const told = withImport(state, {
        written: answer.events,
        unfinished: undefined,
        said: { words: all, good: amiss === undefined },
      })
      return toast({ ...told, asked: told.asked + 1 }, all, amiss === undefined ? "good" : "bad")
    }
    case "stale":
      return toast(work(state, { use: "plan" }), answer.words, "bad")
    case "failed":
      return toast(withImport(state, { said: { words: answer.words, good: false } }), answer.words, "bad")
  }
}
