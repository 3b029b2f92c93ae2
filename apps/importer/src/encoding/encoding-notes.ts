import type { Issue } from "../issue/issue.ts"
import type { DecodedGrid, Weighed } from "./decode-grid.ts"

const names = { tcvn3: "TCVN3 (.VnTime)", vni: "VNI" }

/**
 * What to tell of a file: how many cells were decoded, with an example, and which columns hold cells that were left for
 * want of certainty, or letters that were lost before the file came.
 */
export const encodingNotes = (file: string, grids: ReadonlyArray<DecodedGrid>): ReadonlyArray<Issue> => {
  const all = grids.flatMap(({ grid: { sheet }, weighed }) => weighed.map((one) => ({ ...one, sheet })))
  return [
    ...(["tcvn3", "vni"] as const).flatMap((encoding) => converted(file, encoding, all)),
    ...(["unsure", "lost"] as const).flatMap((judgement) => left(file, judgement, all)),
  ]
}

type Found = Weighed & { readonly sheet: string }

const converted = (file: string, encoding: "tcvn3" | "vni", all: ReadonlyArray<Found>): ReadonlyArray<Issue> => {
  const those = all.filter(({ judgement }) => judgement === encoding)
  const example = those.find(({ after }) => after.includes(" ")) ?? those[0]
  if (example === undefined) return []
  const count = String(new Set(those.map(({ cell, sheet }) => `${sheet}!${cell}`)).size)
  const [before, after] = [short(example.before), short(example.after)]
  const params = { count, encoding: names[encoding], before, after }
  return [{ file, sheet: example.sheet, cell: example.cell, code: "IMP-2104", params }]
}

const leftCodes = { unsure: "IMP-2103", lost: "IMP-2130" } as const

/** One note for each column, at its first such cell. */
const left = (file: string, judgement: "unsure" | "lost", all: ReadonlyArray<Found>): ReadonlyArray<Issue> => {
  const those = all.filter((one) => one.judgement === judgement)
  const columns = Map.groupBy(those, ({ column, sheet }) => `${column} ${sheet}`)
  return [...columns.values()].flatMap(([first, ...others]): ReadonlyArray<Issue> => {
    if (first === undefined) return []
    const params = { text: short(first.before), more: more(others) }
    return [{ file, sheet: first.sheet, cell: first.cell, code: leftCodes[judgement], params }]
  })
}

const more = (others: ReadonlyArray<Weighed>) => {
  const cells = others.slice(0, 5).map(({ cell }) => cell)
  const rest = others.length > cells.length ? ", …" : ""
  return others.length === 0
    ? ""
    : {
        vi: ` (và ${others.length} ô nữa: ${cells.join(", ")}${rest})`,
        en: ` (and ${others.length} more: ${cells.join(", ")}${rest})`,
      }
}

const short = (text: string): string => {
  const [line = ""] = text.trim().split(/[\r\n]/)
  return line.length > 60 ? `${line.slice(0, 60).replace(/\S+$/, "").trim()} …` : line
}
