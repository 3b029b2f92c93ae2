/** A line of a list; headings and rules have no key and can't be chosen. */
export interface Line {
  readonly key?: string | undefined
}

/** Which line is chosen, and which was the first on the screen. The key survives a reload, a filter and a resize. */
export interface Place {
  readonly chosen: string | undefined
  readonly top: number
}

/** The first line, with nothing chosen by hand yet. */
export const start: Place = { chosen: undefined, top: 0 }

export type Step = "up" | "down" | "pageUp" | "pageDown" | "home" | "end"

/** The index of the chosen line, else of the first that can be chosen; -1 when none can. */
export const chosenIndex = (lines: ReadonlyArray<Line>, { chosen }: Place): number => {
  const { byKey, choosable } = indexed(lines)
  return (chosen === undefined ? undefined : byKey.get(chosen)) ?? choosable[0] ?? -1
}

interface Indexed {
  /** The indexes of the lines that can be chosen, ascending. */
  readonly choosable: ReadonlyArray<number>
  readonly byKey: ReadonlyMap<string, number>
}

const indexes = new WeakMap<ReadonlyArray<Line>, Indexed>()

/** A list is looked through once, however often a key moves in it. */
const indexed = (lines: ReadonlyArray<Line>): Indexed => {
  const known = indexes.get(lines)
  if (known !== undefined) return known
  const [choosable, byKey]: [Array<number>, Map<string, number>] = [[], new Map()]
  lines.forEach(({ key }, index) => {
    if (key === undefined) return
    choosable.push(index)
    if (!byKey.has(key)) byKey.set(key, index)
  })
  indexes.set(lines, { choosable, byKey })
  return { choosable, byKey }
}

/** Where a number stands in ascending ones, or would stand. */
const placeAmong = (numbers: ReadonlyArray<number>, wanted: number): number => {
  let [from, to] = [0, numbers.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((numbers[middle] ?? 0) < wanted) from = middle + 1
    else to = middle
  }
  return from
}

/** The place after a step in a window of so many lines; at either end it stays. */
export const move = (lines: ReadonlyArray<Line>, place: Place, step: Step, height: number): Place => {
  const { choosable } = indexed(lines)
  if (choosable.length === 0) return place
  const at = placeAmong(choosable, chosenIndex(lines, place))
  const to = Math.min(Math.max(stepped(choosable, at, step, Math.max(1, height - 1)), 0), choosable.length - 1)
  const next = { chosen: lines[choosable[to] ?? 0]?.key, top: place.top }
  return { ...next, top: topOf(lines, next, height) }
}

/** A page goes as far as the window shows, but by one choosable line at least. */
const stepped = (choosable: ReadonlyArray<number>, at: number, step: Step, page: number): number => {
  const from = choosable[at] ?? 0
  switch (step) {
    case "up":
      return at - 1
    case "down":
      return at + 1
    case "pageUp":
      return Math.min(at - 1, placeAmong(choosable, from - page))
    case "pageDown":
      return Math.max(at + 1, placeAmong(choosable, from + page + 1) - 1)
    case "home":
      return 0
    case "end":
      return choosable.length - 1
  }
}

/** The first line to show so that the chosen one is in the window, with the headings right above it. */
export const topOf = (lines: ReadonlyArray<Line>, place: Place, height: number): number => {
  const chosen = chosenIndex(lines, place)
  const last = Math.max(0, lines.length - height)
  if (chosen < 0) return Math.min(place.top, last)
  let headed = chosen
  while (headed > 0 && lines[headed - 1]?.key === undefined) headed -= 1
  if (chosen - headed >= height) headed = chosen
  const lowest = Math.max(0, chosen - height + 1)
  return Math.min(Math.max(Math.min(place.top, headed), lowest), last)
}
