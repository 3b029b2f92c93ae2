import { type Language, languageNamed } from "@kheo/application/language"

/** The entries of an `Accept…` header with their weights, as written; an unreadable weight counts as 1. */
const weighted = (header: string): ReadonlyArray<{ readonly name: string; readonly weight: number }> =>
  header
    .split(",")
    .map((entry) => {
      const [name = "", ...parameters] = entry.split(";").map((part) => part.trim().toLowerCase())
      const weight = Number(parameters.find((parameter) => parameter.startsWith("q="))?.slice(2) ?? 1)
      return { name, weight: Number.isNaN(weight) ? 1 : weight }
    })
    .filter(({ name }) => name !== "")

/** Whether `Accept` lets us answer in one of these types; the most particular entry decides, and no header means anything goes. */
export const accepts = (header: string | null, types: ReadonlyArray<string>): boolean => {
  const entries = weighted(header ?? "")
  return entries.length === 0 || types.some((type) => acceptsType(entries, type.split(";")[0] ?? ""))
}

const acceptsType = (entries: ReturnType<typeof weighted>, type: string): boolean => {
  for (const range of [type, `${type.split("/")[0]}/*`, "*/*"]) {
    const entry = entries.find(({ name }) => name === range)
    if (entry !== undefined) return entry.weight > 0
  }
  return false
}

/** The caller's language; Vietnamese unless English is preferred. */
export const languageOf = (header: string | null): Language => {
  const known = weighted(header ?? "").flatMap(({ name, weight }) => {
    const language = languageNamed(name.split("-")[0])
    return language === undefined || !(weight > 0) ? [] : [{ language, weight }]
  })
  return known.toSorted((left, right) => right.weight - left.weight)[0]?.language ?? "vi"
}
