/** RFC 8785: the one text of a JSON value; undefined where it has none. */
export const canonical = (value: unknown): string | undefined => {
  if (typeof value === "string") return value.isWellFormed() ? JSON.stringify(value) : undefined
  if (typeof value === "number") return Number.isFinite(value) ? JSON.stringify(value) : undefined
  if (value === null || typeof value === "boolean") return String(value)
  if (Array.isArray(value)) return joined("[", value.map(canonical), "]")
  if (typeof value !== "object") return undefined
  const members = Object.keys(value)
    .toSorted()
    .map((key) => {
      const [name, text] = [canonical(key), canonical((value as Record<string, unknown>)[key])]
      return name === undefined || text === undefined ? undefined : `${name}:${text}`
    })
  return joined("{", members, "}")
}

const joined = (open: string, parts: ReadonlyArray<string | undefined>, close: string): string | undefined =>
  parts.includes(undefined) ? undefined : `${open}${parts.join(",")}${close}`

/**
 * Whether `text` is the canonical text of the value that it was parsed to.
 *
 * JSON.stringify writes what RFC 8785 does, but for the order of keys, and for lone surrogates, which it escapes.
 */
export const isCanonical = (value: unknown, text: string): boolean =>
  isSorted(value) && !text.includes(String.raw`\ud`) ? JSON.stringify(value) === text : canonical(value) === text

/** Whether all keys stand in their order already; keys that are numbers never do, as far as JavaScript is asked. */
const isSorted = (value: unknown): boolean => {
  if (typeof value !== "object" || value === null) return true
  if (Array.isArray(value)) return value.every(isSorted)
  let before = ""
  for (const key of Object.keys(value)) {
    if (key < before || !isSorted((value as Record<string, unknown>)[key])) return false
    before = key
  }
  return true
}
