import { foldedKey, tidy, toneKey } from "@kheo/vietnamese"
import type { Issue } from "../issue/issue.ts"
import type { Told } from "../reading/claim.ts"
import type { Known, KnownUnit } from "./known.ts"

type Resolved = { readonly unit: KnownUnit } | { readonly issue: Pick<Issue, "code" | "params"> }

/**
 * The unit that a paper's words name, by exact name, by tone key, or by an alias that was learned.
 *
 * A match without marks only suggests: Long Thành and Long Thạnh are two communes.
 */
export const resolveUnit = ({ units }: Known, { text }: Told): Resolved => {
  const all = [...units.values()]
  const exact = all.filter(({ name }) => tidy(name) === text)
  const key = toneKey(text)
  const named = exact.length > 0 ? exact : all.filter(({ name }) => toneKey(name) === key)
  const matches =
    named.length > 0 ? named : all.filter(({ aliases = [] }) => aliases.some((its) => toneKey(its) === key))
  const [unit, ...others] = matches
  if (unit !== undefined && others.length === 0) return { unit }
  if (unit !== undefined)
    return { issue: { code: "IMP-2203", params: { unit: text, candidates: matches.map(labelled).join("; ") } } }
  const near = all.filter(({ name }) => isNear(name, text)).slice(0, 3)
  const hint = {
    vi: near.length === 0 ? "" : ` Có phải: ${near.map(({ name }) => name).join("; ")}?`,
    en: near.length === 0 ? "" : ` Is it: ${near.map(({ name }) => name).join("; ")}?`,
  }
  return { issue: { code: "IMP-2202", params: { unit: text, hint } } }
}

/** The first of a letterhead's lines that is a unit's name: the paper's own unit. */
export const letterheadUnit = (known: Known, names: ReadonlyArray<Told>): KnownUnit | undefined => {
  for (const name of names) {
    const resolved = resolveUnit(known, name)
    if ("unit" in resolved) return resolved.unit
  }
  return undefined
}

const labelled = ({ code, name }: KnownUnit): string => (code === undefined ? name : `${name} (${code})`)

const isNear = (name: string, text: string): boolean => {
  const [left, right] = [foldedKey(name), foldedKey(text)]
  return right.length >= 3 && (left === right || left.includes(right) || right.includes(left))
}
