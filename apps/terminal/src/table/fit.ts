import stringWidth from "string-width"
import { harmless } from "@kheo/vietnamese"

/** Cells that a text takes on a terminal once it is harmless; marks of Vietnamese letters take none. */
export const widthOf = (text: string): number => (plain.test(text) ? text.length : stringWidth(harmless(text)))

/** Pads or cuts a text to exactly so many cells, between letters, never within one. */
export const fit = (text: string, width: number, align: "left" | "right" = "left"): string => {
  const shown = cut(text, width)
  const space = " ".repeat(Math.max(0, width - widthOf(shown)))
  return align === "left" ? shown + space : space + shown
}

/** The text, shortened to `..` when it is wider than that. */
export const cut = (given: string, width: number): string => {
  const text = harmless(given)
  if (widthOf(text) <= width) return text
  const dots = width > 4 ? ".." : ""
  const [head] = splitAt(text, width - dots.length)
  return head.trimEnd() + dots
}

/** The longest beginning of a text that is not wider than that, and the rest. */
export const splitAt = (text: string, width: number): readonly [string, string] => {
  if (plain.test(text)) return [text.slice(0, Math.max(0, width)), text.slice(Math.max(0, width))]
  let [head, cells] = ["", 0]
  for (const { segment } of graphemes(text)) {
    cells += widthOf(segment)
    if (cells > width) break
    head += segment
  }
  return [head, text.slice(head.length)]
}

/** ASCII, the composed letters of Vietnamese, and the signs of frames and keys: one cell each. */
const plain = /^[\x20-\x7e\u00c0-\u01b0\u1ea0-\u1ef9·–—‘’“”•…‹›←↑→↓]*$/

let segmenter: Intl.Segmenter | undefined

/** The letters of a text, marks and all; what tells them is made when it is first needed, which takes as long as half a start. */
export const graphemes = (text: string): Intl.Segments => {
  segmenter ??= new Intl.Segmenter("vi", { granularity: "grapheme" })
  return segmenter.segment(text)
}
