import { cut, fit, widthOf } from "../table/index.ts"
import type { Tone } from "../theme/index.ts"

export interface Span {
  readonly text: string
  readonly tone: Tone
}

/** One row of the screen. */
export type DrawnLine = ReadonlyArray<Span>

export interface Size {
  readonly columns: number
  readonly rows: number
}

/** What a screen shows between the frame's first lines and its last. */
export interface Body {
  readonly crumbs: string
  readonly lines: ReadonlyArray<DrawnLine>
  /** Where the terminal's own cursor stands, counted from the body's first cell. */
  readonly cursor?: { readonly x: number; readonly y: number } | undefined
  readonly hints: ReadonlyArray<Hint>
}

/** A key that works now and what it does; the lowest `drop` goes first where the line is too short. */
export interface Hint {
  readonly text: string
  readonly drop?: number
}

/** A line of one colour. */
export const line = (text: string, tone: Tone = "plain"): DrawnLine => [{ text, tone }]

/** A line with nothing on it. */
export const blank: DrawnLine = [{ text: "", tone: "plain" }]

/** Two texts at the two ends of a line; the right one stays whole. */
export const ends = (left: Span, right: Span, width: number): DrawnLine => {
  const room = Math.max(0, width - widthOf(right.text) - (right.text === "" ? 0 : 1))
  return [
    { ...left, text: cut(left.text, room) },
    { text: " ".repeat(Math.max(0, width - widthOf(cut(left.text, room)) - widthOf(right.text))), tone: "plain" },
    right,
  ]
}

/** A line of a list: the chosen one has `›` and is inverse over the whole width. */
export const listLine = (text: string, tone: Tone, chosen: boolean, width: number): DrawnLine =>
  chosen ? line(fit(`› ${text}`, width), "chosen") : line(`  ${text}`, tone)
