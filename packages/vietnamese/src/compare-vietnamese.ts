let made: Intl.Collator | undefined

/** Made by whoever compares first: it takes as long as all else of this package together. */
const collate = (a: string, b: string): number => {
  made ??= new Intl.Collator("vi", { numeric: true })
  return made.compare(a, b)
}

/** Dictionary order with numbers by size (Ấp 2 before Ấp 10); zero only for identical strings. */
export const compareVietnamese = (a: string, b: string): number => collate(a, b) || compareCodePoints(a, b)

/** The order of a list of people: by given name, which is the last word, then by the whole name. */
export const compareByGivenName = (a: string, b: string): number =>
  collate(givenName(a), givenName(b)) || compareVietnamese(a, b)

const givenName = (name: string): string => name.trim().split(/\s+/).at(-1) ?? ""

const compareCodePoints = (a: string, b: string): number => {
  if (a === b) return 0
  const right = b[Symbol.iterator]()
  for (const left of a) {
    const other = right.next()
    if (other.done === true) return 1
    const difference = (left.codePointAt(0) ?? 0) - (other.value.codePointAt(0) ?? 0)
    if (difference !== 0) return difference
  }
  return -1
}
