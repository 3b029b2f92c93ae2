import type { Issue } from "../issue/issue.ts"
import type { DecodedGrid, Weighed } from "./decode-grid.ts"

const names = { tcvn3: "TCVN3 (.VnTime)", vni: "VNI" }

/** What to tell of a file: how many cells were decoded, with an example, and where a column is left as it is for want of certainty. */
export const encodingNotes = (file: string, grids: ReadonlyArray<DecodedGrid>): ReadonlyArray<Issue> => {
  const all = grids.flatMap(({ grid: { sheet }, weighed }) => weighed.map((one) => ({ ...one, sheet })))
  const converted = (["tcvn3", "vni"] as const).flatMap((encoding): ReadonlyArray<Issue> => {
    const those = all.filter(({ judgement }) => judgement === encoding)
    const example = those.find(({ after }) => after.includes(" ")) ?? those[0]
    if (example === undefined) return []
    const count = new Set(those.map(({ cell, sheet }) => `${sheet}!${cell}`)).size
    const [before, after] = [short(example.before), short(example.after)]
    const params = { count: String(count), encoding: names[encoding], before, after }
    return [{ file, sheet: example.sheet, cell: example.cell, code: "IMP-2104", params }]
  })
  const unsure = grids.flatMap(({ grid: { sheet }, weighed }) =>
    [...Map.groupBy(weighed.filter(isUnsure), ({ column }) => column).values()].flatMap(
      ([first, ...others]): ReadonlyArray<Issue> =>
        first === undefined
          ? []
          : [
              {
                file,
                sheet,
                cell: first.cell,
                code: "IMP-2103",
                params: { text: short(first.before), more: more(others) },
              },
            ],
    ),
  )
  return [...converted, ...unsure]
}

const isUnsure = ({ judgement }: Weighed): boolean => judgement === "unsure"

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
