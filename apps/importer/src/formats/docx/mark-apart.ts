import type { GridRun } from "../grid.ts"
import { textOf } from "./block.ts"

const marks = /^(?:kheo-mau\/1 (?:form|answer) \w+ \d{4} (?:-|[0-9a-f-]{36})|kheo:[0-9a-f-]{36}:[0-9a-f]{8})/iu

/** What a form of ours says of itself in letters that nobody sees, before what stands in the cell. */
export const markApart = (
  runs: ReadonlyArray<GridRun>,
): { readonly mark: string | undefined; readonly runs: ReadonlyArray<GridRun> } => {
  const [first] = runs
  if (first === undefined || !first.text.startsWith("kheo")) return { mark: undefined, runs }
  const mark = marks.exec(textOf(runs))?.[0]
  return { mark, runs: mark === undefined ? runs : withoutFirst(runs, mark.length) }
}

const withoutFirst = (runs: ReadonlyArray<GridRun>, length: number): ReadonlyArray<GridRun> => {
  const [first, ...others] = runs
  if (first === undefined || length === 0) return runs
  if (first.text.length <= length) return withoutFirst(others, length - first.text.length)
  return [{ ...first, text: first.text.slice(length) }, ...others]
}
