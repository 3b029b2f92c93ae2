/**
 * Puts one text in the place of equal ones under the same name: the rows of a list say the same file, sheet and unit over and
 * over, and each line that is parsed has texts of its own.
 */
export const sharing = (): (<A>(value: A) => A) => {
  const known = new Map<string, Map<string, string>>()
  const shared = (name: string, text: string): string => {
    const texts = known.get(name) ?? new Map<string, string>()
    known.set(name, texts)
    const found = texts.get(text)
    // Names of which every row has its own would keep them all.
    if (found === undefined && texts.size < keptAtMost) texts.set(text, text)
    return found ?? text
  }
  const share = <A>(value: A): A => {
    if (typeof value !== "object" || value === null) return value
    const fields = value as Record<string, unknown>
    for (const name in fields) {
      const field = fields[name]
      if (typeof field === "string") fields[name] = shared(name, field)
      else if (typeof field === "object") share(field)
    }
    return value
  }
  return share
}

const keptAtMost = 1_000
