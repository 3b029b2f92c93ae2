import { listPapers, type ListedPaper, showHistory } from "@kheo/application"
import type { ModelId } from "@kheo/domain/model"
import { Effect, Stream } from "effect"

/** The papers behind a model: cells of imported files, papers of the register, and papers that are only named. */
export interface ModelPapers {
  readonly cells: ReadonlyArray<PaperCell>
  readonly listed: ReadonlyArray<ListedPaper>
  readonly named: ReadonlyArray<string>
}

export interface PaperCell {
  readonly file: string
  readonly sheet: string
  readonly cell: string
  readonly type: string
}

/** Every paper that a model's events rest on, as they cite it. */
export const loadPapers = Effect.fn("loadPapers")(function* (model: ModelId) {
  const story = yield* Stream.runCollect(yield* showHistory({ model }))
  const cited = [...new Set(story.flatMap(({ data }) => citedIn(data)))]
  const { papers } = yield* listPapers({ asOf: "9999-12-31" })
  const known = new Set<string>(papers.map(({ id }) => id))
  const told: ModelPapers = {
    cells: story.flatMap(({ data, type }) => cellsIn(data, type)),
    listed: papers.filter(({ id }) => cited.includes(id)),
    named: cited.filter((one) => !known.has(one)),
  }
  return told
})

type Data = { readonly [name: string]: unknown }

const objectIn = (data: Data, name: string): Data | undefined => {
  const value = data[name]
  return typeof value === "object" && value !== null ? (value as Data) : undefined
}

/** The paper that an event rests on, or several; of a correction, the replacement's too. */
const citedIn = (data: Data): ReadonlyArray<string> => {
  const { grounds, paper } = data
  const replacement = objectIn(data, "replacement")
  const own = [paper, ...(Array.isArray(grounds) ? grounds : [])].filter((one) => typeof one === "string")
  return [...own, ...(replacement === undefined ? [] : citedIn(replacement))]
}

const cellsIn = (data: Data, type: string): ReadonlyArray<PaperCell> => {
  const source = objectIn(data, "source")
  if (source === undefined) return []
  const text = (name: string) => String(source[name] ?? "?")
  return [{ file: text("file"), sheet: text("sheet"), cell: text("cell"), type }]
}
