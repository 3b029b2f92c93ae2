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

/** Whether an `Accept…` header allows one of these; the most particular entry decides, and no header means anything goes. */
export const accepts = (header: string | null, names: ReadonlyArray<string>): boolean =>
  acceptedOf(header, names) !== undefined

/** Of some names, the usual one first, that which an `Accept…` header weighs most; undefined where it allows none. */
export const acceptedOf = (header: string | null, names: ReadonlyArray<string>): string | undefined => {
  if (header === null || header === "*/*") return names[0]
  const entries = weighted(header)
  if (entries.length === 0) return names[0]
  const best = names
    .map((name) => ({ name, weight: weightOf(entries, name) }))
    .toSorted((left, right) => right.weight - left.weight)[0]
  return best !== undefined && best.weight > 0 ? best.name : undefined
}

const weightOf = (entries: ReturnType<typeof weighted>, named: string): number => {
  const name = named.split(";")[0] ?? ""
  for (const range of [name, `${name.split("/")[0]}/*`, "*/*", "*"]) {
    const entry = entries.find(({ name }) => name === range)
    if (entry !== undefined) return entry.weight
  }
  return 0
}

/** The caller's language; Vietnamese unless English is preferred. */
export const languageOf = (header: string | null): Language => {
  const known = weighted(header ?? "").flatMap(({ name, weight }) => {
    const language = languageNamed(name.split("-")[0])
    return language === undefined || !(weight > 0) ? [] : [{ language, weight }]
  })
  return known.toSorted((left, right) => right.weight - left.weight)[0]?.language ?? "vi"
}
