import { formatNumber } from "@kheo/vietnamese"
import type { PlannedRow, Question, RowDetail } from "../../imports/index.ts"
import { refusalOf } from "../../permission/index.ts"
import type { Decision, Importing, State } from "../../state/index.ts"
import { toast } from "../../state/index.ts"
import { withImport, work } from "./doing.ts"

/** One line that answers a row's question. */
export type Answer =
  | { readonly kind: "candidate"; readonly id: string; readonly label: string; readonly about: string }
  | { readonly kind: "skip" }
  | { readonly kind: "learn" }

/** The row of the review with this key. */
export const rowOf = ({ planned }: Importing, key: string): PlannedRow | undefined =>
  planned?.rows.find((row) => row.key === key)

/** What a row asks: its own question, or the one that was answered before it was planned anew. */
export const questionOf = (
  { decisions, written }: Importing,
  row: PlannedRow,
  { question }: RowDetail,
): Question | undefined => (written === undefined ? (question ?? answered(decisions.get(row.key))) : undefined)

const answered = (decision: Decision | undefined): Question | undefined =>
  decision === undefined || decision.question.candidates.length === 0 ? undefined : decision.question

/** The answers that can be given, in their order; none of them stands ready. */
export const answersTo = (question: Question | undefined, language: "vi" | "en"): ReadonlyArray<Answer> =>
  question === undefined
    ? []
    : [
        ...question.candidates.map(({ about, id, label }): Answer => ({
          kind: "candidate",
          id,
          label,
          about: about[language],
        })),
        { kind: "skip" },
        ...(question.kind === "unit" && question.said !== "" ? [{ kind: "learn" } as const] : []),
      ]

/** The state after an answer; rows of the file that ask the very same get it too. */
export const decide = (state: State, row: PlannedRow, question: Question, answer: Answer): State => {
  if (answer.kind === "learn") return toggleLearning(state, row, question)
  const { importing } = state
  const picked = answer.kind === "skip" ? undefined : { id: answer.id, label: answer.label }
  const same = sameQuestion(importing, row)
  const decisions = new Map(importing.decisions)
  for (const { file, key, row: number, sheet } of same)
    decisions.set(key, { key, file, sheet, row: number, question, picked })
  const learnt = new Map(importing.learnt)
  const name = learnt.get(question.said)
  if (name !== undefined && question.kind === "unit") {
    learnt.delete(question.said)
    if (picked !== undefined) learnt.set(question.said, { ...name, unit: picked.id, label: picked.label })
  }
  const changes = picked !== undefined || same.some(({ key }) => importing.decisions.get(key)?.picked !== undefined)
  const planned = changes
    ? work(state, { use: "plan" }, { decisions, learnt })
    : withImport(state, { decisions, learnt })
  if (planned.importing.decisions !== decisions) return planned
  const rows = formatNumber(same.length)
  const told =
    picked === undefined
      ? { vi: `Bỏ qua ${rows} dòng.`, en: `Rows left out: ${rows}.` }
      : { vi: `Đã chọn ${picked.label} cho ${rows} dòng.`, en: `${picked.label} was chosen for ${rows} rows.` }
  return toast(planned, told)
}

/** The rows of one file that ask the same as this one, or that were answered together with it. */
const sameQuestion = ({ decisions, planned }: Importing, row: PlannedRow): ReadonlyArray<PlannedRow> => {
  const before = decisions.get(row.key)
  return (planned?.rows ?? []).filter((one) => {
    if (one.key === row.key) return true
    if (one.file !== row.file) return false
    if (row.asks !== undefined && one.asks === row.asks) return true
    const other = decisions.get(one.key)
    return before !== undefined && other !== undefined && other.question === before.question
  })
}

const toggleLearning = (state: State, row: PlannedRow, { said }: Question): State => {
  const { importing } = state
  const learnt = new Map(importing.learnt)
  if (learnt.delete(said)) return withImport(state, { learnt })
  const picked = importing.decisions.get(row.key)?.picked
  if (picked === undefined) return toast(state, { vi: "Hãy chọn đơn vị trước.", en: "Choose the unit first." }, "bad")
  const refusal = refusalOf(state, "units", undefined)
  if (refusal !== undefined) return toast(state, refusal, "bad")
  learnt.set(said, { name: said, unit: picked.id, label: picked.label })
  return withImport(state, { learnt })
}
