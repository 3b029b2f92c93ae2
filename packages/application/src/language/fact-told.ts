import type { Language } from "./language.ts"
import { fieldWords, measured, spoken } from "./story-words.ts"

/** What a fact of a model says beside its name and day, piece by piece. */
export const factTold = (what: string, data: object, language: Language): ReadonlyArray<string> =>
  what === "ModelAmended" ? changeIn(data, language) : saidIn(data, language)

const left: ReadonlySet<string> = new Set([
  "source",
  "campaign",
  "continues",
  "model",
  "number",
  "unit",
  "holder",
  "title",
  "replicationCounts",
  "achievement",
])

/** What an amendment changed, from what to what, and why; nothing stands where a field was empty or was emptied. */
const changeIn = (data: object, language: Language): ReadonlyArray<string> => {
  const {
    field = "",
    from,
    paper,
    personal,
    reason,
    to,
  } = data as Partial<Record<string, string>> & {
    readonly personal?: { readonly from?: string; readonly to?: string }
  }
  const quoted = (text: string | undefined) =>
    text === undefined ? "∅" : `“${spoken[field]?.[text]?.[language] ?? text}”`
  const change = `${fieldWords[field]?.[language] ?? field} ${quoted(personal?.from ?? from)} → ${quoted(personal?.to ?? to)}`
  return [change, reason, paper].filter((text) => text !== undefined)
}

/** What is said first; the rest follows by the names of its fields, as a stored line has them. */
const foremost = ["form", "verdict", "level", "decision", "authority", "finding", "result", "results"]

const rank = (name: string): number => (foremost.includes(name) ? foremost.indexOf(name) : foremost.length)

/** What a fact says in words and figures; a person's values stand under `personal`, and are shown as they are. */
const saidIn = (data: object, language: Language): ReadonlyArray<string> =>
  Object.entries(data)
    .toSorted(([one], [other]) => rank(one) - rank(other))
    .flatMap(([name, value]): ReadonlyArray<string> => {
      if (left.has(name) || value === undefined) return []
      if (Array.isArray(value)) return value.length === 0 ? [] : [value.map(String).join(", ")]
      if (typeof value === "object" && value !== null) return saidIn(value, language)
      return [spoken[name]?.[String(value)]?.[language] ?? measured(name, value, language) ?? String(value)]
    })
