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
  const found = chosen === undefined ? -1 : lines.findIndex(({ key }) => key === chosen)
  return found >= 0 ? found : lines.findIndex(({ key }) => key !== undefined)
}

/** The place after a step in a window of so many lines; at either end it stays. */
export const move = (lines: ReadonlyArray<Line>, place: Place, step: Step, height: number): Place => {
  const choosable = lines.flatMap(({ key }, index) => (key === undefined ? [] : [index]))
  if (choosable.length === 0) return place
  const at = choosable.indexOf(chosenIndex(lines, place))
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
      return Math.min(
        at - 1,
        choosable.findIndex((index) => index >= from - page),
      )
    case "pageDown":
      return Math.max(
        at + 1,
        choosable.findLastIndex((index) => index <= from + page),
      )
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
