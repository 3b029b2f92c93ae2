/**
 * How many letters must be added, dropped, changed or swapped with their neighbour to make one text the other.
 *
 * Whatever is more than `most` is told as `most + 1`.
 */
export const editDistance = (one: string, other: string, most: number): number => {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let earlier: ReadonlyArray<number> = []
  let before: ReadonlyArray<number> = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let row = 1; row <= one.length; row += 1) {
    const now = [row]
    for (let at = 1; at <= other.length; at += 1) {
      const same = one[row - 1] === other[at - 1]
      const swapped = one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1]
      now[at] = Math.min(
        (before[at] ?? 0) + 1,
        (now[at - 1] ?? 0) + 1,
        (before[at - 1] ?? 0) + (same ? 0 : 1),
        row > 1 && at > 1 && swapped ? (earlier[at - 2] ?? 0) + 1 : Infinity,
      )
    }
    if (Math.min(...now) > most) return most + 1
    earlier = before
    before = now
  }
  return Math.min(before[other.length] ?? 0, most + 1)
}
