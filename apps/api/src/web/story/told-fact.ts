import type { ShownTimeline } from "@kheo/application"
import type { Language } from "@kheo/application/language"
import { count } from "../page/figures.ts"
import { amendable, factFields, personFields, spoken } from "./fact-words.ts"

export type Chapter = ShownTimeline["years"][number]["chapters"][number]

type Data = Readonly<Record<string, unknown>>

/** What a fact says, name by name: persons first, then its fields in the order of reading; what is empty is left out. */
export const toldFact = ({ data, what }: Chapter, language: Language): ReadonlyArray<readonly [string, string]> => {
  const all = data as Data
  const personal = (typeof all["personal"] === "object" && all["personal"] !== null ? all["personal"] : {}) as Data
  if (what === "ModelAmended") return changeIn(all, personal, language)
  const told = (fields: typeof factFields, values: Data) =>
    Object.entries(fields).flatMap(([name, words]): ReadonlyArray<readonly [string, string]> => {
      const value = textOf(values[name], language)
      return value === "" ? [] : [[words[language], value]]
    })
  return [...told(personFields, personal), ...told(factFields, all)]
}

/** What an amendment changed, from what to what, and why. */
const changeIn = (all: Data, personal: Data, language: Language): ReadonlyArray<readonly [string, string]> => {
  const field = String(all["field"])
  const name = (amendable[field] ?? factFields[field])?.[language] ?? field
  const [from, to] = ["from", "to"].map((key) => textOf(personal[key] ?? all[key], language) || "–")
  const reason = textOf(all["reason"], language)
  return [
    [name, `${from} → ${to}`],
    ...(reason === "" ? [] : [[factFields["reason"]?.[language] ?? "", reason] as const]),
  ]
}

const textOf = (value: unknown, language: Language): string => {
  if (typeof value === "number") return count(value)
  if (typeof value === "string") return spoken[value]?.[language] ?? value.trim()
  if (typeof value !== "object" || value === null) return ""
  const { name, outside } = value as Data
  return typeof name === "string" ? name : typeof outside === "string" ? outside : ""
}
