import type { Words } from "@kheo/application/language"
import { formatNumber } from "@kheo/vietnamese"
import { start } from "../../list/index.ts"
import { refusalOf } from "../../permission/index.ts"
import {
  ask,
  go,
  importBatches,
  type Importing,
  type ImportWork,
  noImport,
  type State,
  toast,
} from "../../state/index.ts"
import type { ImportAsked } from "../../imports/index.ts"
import { wordsIn } from "../../words/index.ts"
import { undatedCode } from "./undated-code.ts"
import { leftOut, reviewed } from "./review.ts"

/** The state with something of its import changed. */
export const withImport = (state: State, change: Partial<Importing>): State => ({
  ...state,
  importing: { ...state.importing, ...change },
})

/** Begins work unless events are being written, which nothing interrupts but leaving. */
export const work = (state: State, next: ImportWork, change: Partial<Importing> = {}): State =>
  state.importing.work?.use === "commit" || state.importing.work?.use === "undo"
    ? toast(state, busy, "bad")
    : withImport(state, { ...change, work: next, progress: undefined, said: undefined })

const busy: Words = { vi: "Đang ghi dở việc trước; hãy chờ xong.", en: "Something is being written; wait for its end." }

/** Plans an import of what lies there; who may not import learns why before anything is read. */
export const planPath = (state: State, path: string): State => {
  const refusal = refusalOf(state, "import", undefined)
  if (refusal !== undefined) return toast(state, refusal, "bad")
  return work(state, { use: "plan" }, { ...nothingPlanned, file: path })
}

/** Takes an import up again where it was cut short, with all that was decided. */
export const resume = (state: State, asked: ImportAsked): State => {
  const refusal = refusalOf(state, "import", undefined)
  if (refusal !== undefined) return toast(state, refusal, "bad")
  const decisions = new Map(
    asked.chosen.map(({ file, id, key, kind, label, row, sheet }) => {
      const question = { kind: kind === "model" ? ("model" as const) : ("unit" as const), said: "", candidates: [] }
      return [key, { key, file, sheet, row, question, picked: kind === "skip" ? undefined : { id, label } }]
    }),
  )
  const learnt = new Map(asked.learnt.map((one) => [one.name, one]))
  const { paperDate, received } = asked
  const days = { ...(paperDate === undefined ? {} : { paperDate }), ...(received === undefined ? {} : { received }) }
  return work(state, { use: "plan" }, { ...nothingPlanned, file: asked.path, decisions, learnt, days })
}

const nothingPlanned: Partial<Importing> = {
  planned: undefined,
  decisions: noImport.decisions,
  learnt: noImport.learnt,
  days: noImport.days,
  place: start,
  tab: "all",
  written: undefined,
  path: noImport.path,
}

/** Opens the list of earlier imports as the register tells of them now. */
export const openBatches = (state: State): State =>
  withImport(go(state, importBatches), { look: { use: "batches" }, undoing: undefined, said: undefined })

/** Stops planning; what was shown before it stays. */
export const stopPlanning = (state: State): State | undefined =>
  state.importing.work?.use === "plan"
    ? withImport(state, {
        work: undefined,
        progress: undefined,
        ...(state.importing.planned === undefined ? { file: undefined } : {}),
      })
    : undefined

/** Back to the picker; the papers that were read are let go. */
export const dropPlan = (state: State): State => {
  const { batches, folder, pick, unfinished } = state.importing
  return { ...state, importing: { ...noImport, batches, folder, pick, unfinished } }
}

/** Events that would be written, learnt names included. */
export const toWrite = ({ learnt, planned }: Importing): number => (planned?.events ?? 0) + learnt.size

/** Asks with all effects listed, the way out chosen; only then it is written. */
export const askCommit = (state: State): State => {
  const { importing } = state
  if (importing.work !== undefined)
    return toast(state, { vi: "Đang tính lại; chờ một chút rồi ghi.", en: "Still at work; write in a moment." }, "bad")
  const { counts } = reviewed(importing)
  const events = toWrite(importing)
  if (events === 0)
    return toast(state, { vi: "Không có gì mới để ghi.", en: "There is nothing new to write." }, "plain")
  const assumed = importing.planned?.notes.filter(({ code }) => code === undatedCode).length ?? 0
  const [told, skipped] = [formatNumber(events), formatNumber(leftOut(counts))]
  return ask(state, {
    title: { vi: "Ghi lần nhập này vào sổ?", en: "Write this import into the register?" },
    lines: [
      {
        vi: `Sẽ ghi ${told} sự kiện, ${skipped} dòng bỏ qua.`,
        en: `${told} events will be written, ${skipped} rows left out.`,
      },
      ...(counts.open === 0
        ? []
        : [
            {
              vi: `Trong đó ${formatNumber(counts.open)} dòng chưa quyết định; quyết định xong nhập lại vẫn được.`,
              en: `Of these ${formatNumber(counts.open)} are not decided; they can be imported later.`,
            },
          ]),
      ...(assumed === 0
        ? []
        : [
            {
              vi: `Giấy không ghi ngày: ${formatNumber(assumed)}; lấy ngày hôm nay, ghi rõ là giả định.`,
              en: `Papers without a day: ${formatNumber(assumed)}; today's is taken, and marked as assumed.`,
            },
          ]),
      ...[...importing.learnt.values()].map(({ label, name }) => ({
        vi: `Nhớ “${name}” là tên gọi khác của ${label}.`,
        en: `“${name}” becomes another name of ${label}.`,
      })),
    ],
    yes: { vi: "Ghi", en: "Write" },
    onYes: (now) => work(now, { use: "commit" }),
  })
}

/** What was written, in both languages. */
export const writtenWords = (events: number, skipped: number): Words => {
  const words = (language: "vi" | "en") =>
    wordsIn(language).imports.written(formatNumber(events), formatNumber(skipped))
  return { vi: words("vi"), en: words("en") }
}
