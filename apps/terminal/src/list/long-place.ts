import type { Step } from "./place.ts"

/** A list that is never held as a whole: how long it is, and which number stands on which line. */
export interface LongList {
  readonly length: number
  readonly indexOf: (key: number) => number
  readonly keyAt: (index: number) => number | undefined
}

/** The chosen line by its number, which keeps its place when lines are added above; and the first line on the screen. */
export interface LongPlace {
  readonly chosen: number | undefined
  readonly top: number
}

/** The first line, with nothing chosen by hand yet. */
export const longStart: LongPlace = { chosen: undefined, top: 0 }

/** The index of the chosen line, else of the first one. */
export const longChosen = (list: LongList, { chosen }: LongPlace): number => {
  const found = chosen === undefined ? 0 : list.indexOf(chosen)
  return found >= 0 && found < list.length ? found : 0
}

/** The first line to show so that the chosen one is in the window. */
export const longTop = (list: LongList, place: LongPlace, height: number): number => {
  const at = longChosen(list, place)
  const last = Math.max(0, list.length - height)
  return Math.min(Math.max(Math.min(place.top, at), at - height + 1, 0), last)
}

/** The place after a step in a window of so many lines; at either end it stays. */
export const moveLong = (list: LongList, place: LongPlace, step: Step, height: number): LongPlace => {
  if (list.length === 0) return place
  const at = longChosen(list, place)
  const page = Math.max(1, height - 1)
  const steps = {
    up: at - 1,
    down: at + 1,
    pageUp: at - page,
    pageDown: at + page,
    home: 0,
    end: list.length - 1,
  }
  const to = Math.min(Math.max(steps[step], 0), list.length - 1)
  const next = { chosen: list.keyAt(to), top: longTop(list, place, height) }
  return { ...next, top: longTop(list, next, height) }
}
