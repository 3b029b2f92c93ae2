/** Twice the letter pairs that two texts share over all that they have, 0 to 1; word order hardly matters to it. */
export const likeness = (one: string, other: string): number => {
  const [left, right] = [pairsOf(one), pairsOf(other)]
  const sizes = total(left) + total(right)
  if (sizes === 0) return one === other ? 1 : 0
  let both = 0
  for (const [pair, count] of left) both += Math.min(count, right.get(pair) ?? 0)
  return (2 * both) / sizes
}

const pairsOf = (text: string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const word of text.split(" "))
    for (let at = -1; at < word.length - 1; at += 1) {
      const pair = ` ${word}`.slice(at + 1, at + 3)
      counts.set(pair, (counts.get(pair) ?? 0) + 1)
    }
  return counts
}

const total = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((sum, one) => sum + one, 0)

/** Whether two texts count the same: ấp 1 and ấp 2 are alike in letters only. */
export const sameNumbers = (one: string, other: string): boolean => numbersOf(one) === numbersOf(other)

const numbersOf = (text: string): string => (text.match(/\d+/g) ?? []).map(Number).join(" ")
