import { same } from "@kheo/domain/history"
import { toneKey } from "@kheo/vietnamese"
import type { Issue } from "../issue/issue.ts"
import type { Claim } from "./claim.ts"
import type { SheetRead } from "./read-sheet.ts"

/**
 * Two sheets of a file that look like two versions of one table: of one kind, mostly about the same things, and not saying
 * the same of them.
 *
 * One sheet for each block, or the same sheet twice, is no riddle.
 */
export const rivalSheets = (sheets: ReadonlyArray<SheetRead>): Pick<Issue, "code" | "params"> | undefined => {
  const mayRival = (one: SheetRead) => sheets.some((other) => other.kind === one.kind && other.sheet !== one.sheet)
  const told = sheets.filter(mayRival).map((sheet) => ({ sheet, byKey: claimsByKey(sheet) }))
  for (const [index, one] of told.entries())
    for (const other of told.slice(index + 1)) {
      if (one.sheet.kind !== other.sheet.kind || one.sheet.sheet === other.sheet.sheet) continue
      const shared = [...one.byKey.keys()].filter((key) => other.byKey.has(key))
      const least = Math.min(one.byKey.size, other.byKey.size)
      if (shared.length === 0 || shared.length * 2 < least) continue
      const differs = shared.some((key) => !same(one.byKey.get(key) ?? {}, other.byKey.get(key) ?? {}))
      if (differs) return { code: "IMP-2006", params: { first: one.sheet.sheet, second: other.sheet.sheet } }
    }
  return undefined
}

/** What a sheet says, by what each row is about, without where it stands. */
const claimsByKey = ({ names, rows }: SheetRead): ReadonlyMap<string, object> =>
  new Map(
    rows.flatMap((row) => {
      if (!("claim" in row)) return []
      const { claim } = row
      const unit = toneKey(claim.unit?.text ?? names.map(({ text }) => text).join("/"))
      const title = "title" in claim ? toneKey(claim.title.text) : ""
      const person = "person" in claim ? toneKey(claim.person ?? "") : ""
      return [[[unit, title, person].join("|"), saying(claim)] as const]
    }),
  )

const saying = (claim: Claim): object => {
  const { kind: _, source: _source, ...said } = claim
  return JSON.parse(JSON.stringify(said, (name, value: unknown) => (name === "cell" ? undefined : value)))
}
