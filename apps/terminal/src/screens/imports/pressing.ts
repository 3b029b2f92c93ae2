import type { Key } from "../../keys/index.ts"
import { chosenIndex, move, type Step } from "../../list/index.ts"
import { refusalOf } from "../../permission/index.ts"
import { go, importRowAt, put, reviewTabs, type ScreenOf, shown, type State, toast } from "../../state/index.ts"
import type { Size } from "../../view/index.ts"
import { answerNote } from "./asked-more.ts"
import { answersTo, decide, questionOf, rowOf } from "./deciding.ts"
import { openBatches, planPath, resume, withImport, work } from "./doing.ts"
import { rowLines } from "./row-lines.ts"
import { pickEntries } from "./picking.ts"
import { reviewed } from "./review.ts"
import { batchRows, pickRows, reviewRows } from "./rooms.ts"
import { wordsIn } from "../../words/index.ts"

/** A key on the main screen of the import: in the picker, or in the review. */
export const pressImports = (state: State, key: Key, step: Step | undefined, size: Size): State => {
  const { importing } = state
  if (importing.planned !== undefined) return pressReview(state, key, step, size)
  if (importing.work?.use === "plan") return state
  const entries = pickEntries(state)
  if (step !== undefined) return withImport(state, { pick: move(entries, importing.pick, step, pickRows(size)) })
  const entry = entries[chosenIndex(entries, importing.pick)]
  if (key.name !== "enter" || entry === undefined) return state
  switch (entry.does.what) {
    case "look":
      return withImport(state, { look: { use: "look", path: entry.does.path } })
    case "plan":
      return planPath(state, entry.does.path)
    case "batches":
      return openBatches(state)
    case "forget":
      return withImport(state, { unfinished: undefined, look: { use: "forget" } })
    case "resume":
      return importing.unfinished === undefined ? state : resume(state, importing.unfinished)
  }
}

const pressReview = (state: State, key: Key, step: Step | undefined, size: Size): State => {
  const { importing } = state
  const { lines } = reviewed(importing)
  if (step !== undefined) return withImport(state, { place: move(lines, importing.place, step, reviewRows(size)) })
  const by = turn(key)
  if (by !== 0) {
    const at = reviewTabs.indexOf(importing.tab) + by + reviewTabs.length
    return withImport(state, {
      tab: reviewTabs[at % reviewTabs.length] ?? "all",
      place: { ...importing.place, top: 0 },
    })
  }
  const line = lines[chosenIndex(lines, importing.place)]
  if (key.name !== "enter" || line === undefined) return state
  if ("note" in line) return answerNote(state, line.note)
  return "row" in line ? go(state, importRowAt(line.row.key)) : state
}

const turn = ({ name }: Key): number =>
  name === "tab" || name === "right" ? 1 : name === "backTab" || name === "left" ? -1 : 0

/** A key on one row: arrows go through its answers, Enter gives the marked one, Tab leads to the next row. */
export const pressImportRow = (
  state: State,
  screen: ScreenOf<"importRow">,
  key: Key,
  step: Step | undefined,
  size: Size,
): State => {
  const { importing, language } = state
  const row = rowOf(importing, screen.row)
  if (importing.planned === undefined || row === undefined) return state
  const detail = importing.planned.detailOf(row)
  const question = questionOf(importing, row, detail)
  const answers = answersTo(question, language)
  const scroll = (top: number, at: number): State => {
    const { lines } = rowLines(state, { ...screen, at }, wordsIn(language), size)
    return put(state, { ...screen, at, top: Math.min(Math.max(top, 0), Math.max(0, lines.length - size.rows)) })
  }
  if (step === "up" || step === "down") {
    const by = step === "up" ? -1 : 1
    if (answers.length === 0) return scroll(screen.top + by, -1)
    const at = Math.min(Math.max(screen.at + by, 0), answers.length - 1)
    const { answerAt } = rowLines(state, { ...screen, at }, wordsIn(language), size)
    const line = answerAt[at] ?? 0
    return scroll(Math.max(Math.min(screen.top, line), line - size.rows + 2), at)
  }
  if (step !== undefined) {
    const page = size.rows - 1
    const tops = { pageUp: screen.top - page, pageDown: screen.top + page, home: 0, end: Number.MAX_SAFE_INTEGER }
    return scroll(tops[step], screen.at)
  }
  const by = turn(key)
  if (by !== 0) return neighbour(state, screen, by)
  if (key.name !== "enter" || question === undefined) return state
  const answer = answers[screen.at]
  if (answer === undefined)
    return toast(
      state,
      { vi: "Dùng ↓ để tới câu trả lời rồi Enter.", en: "Go to an answer with ↓, then Enter." },
      "plain",
    )
  return decide(state, row, question, answer)
}

/** The row before or after in the review's tab; the review remembers it. */
const neighbour = (state: State, screen: ScreenOf<"importRow">, by: number): State => {
  const rows = reviewed(state.importing).lines.filter((line) => "row" in line)
  const at = rows.findIndex(({ key }) => key === screen.row)
  const next = rows[Math.min(Math.max(at + by, 0), rows.length - 1)]
  if (next?.key === undefined || next.key === screen.row) return state
  const there = withImport(state, { place: { ...state.importing.place, chosen: next.key } })
  return put(there, importRowAt(next.key))
}

/** A key on the list of earlier imports: Enter looks what an undo would do, and then asks. */
export const pressImportBatches = (
  state: State,
  screen: ScreenOf<"importBatches">,
  key: Key,
  step: Step | undefined,
  size: Size,
): State => {
  const batches = (state.importing.batches ?? []).map((batch) => ({ key: batch.id, batch }))
  if (step !== undefined)
    return put(state, { ...screen, place: move(batches, screen.place, step, batchRows(state, size)) })
  const one = batches[chosenIndex(batches, screen.place)]?.batch
  if (key.name !== "enter" || one === undefined || shown(state).name !== "importBatches") return state
  if (one.undone !== undefined)
    return toast(state, { vi: "Lần nhập này đã hoàn tác rồi.", en: "This import was undone before." }, "bad")
  const refusal = refusalOf(state, "import", undefined)
  if (refusal !== undefined) return toast(state, refusal, "bad")
  return work(state, { use: "undo", batch: one.id, dryRun: true }, { undoing: undefined })
}
