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
