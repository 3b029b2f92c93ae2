import { formatNumber } from "@kheo/vietnamese"
import type { Filter } from "../state/index.ts"
import { cut, widthOf } from "../table/index.ts"
import { textBefore, textOf } from "../text-field/index.ts"
import { type Body, type DrawnLine, ends } from "../view/index.ts"
import type { TerminalWords } from "../words/index.ts"

/** Whether the filter holds text or is being typed, and so must be seen. */
export const isFiltering = ({ field, typing }: Filter): boolean => typing || field.letters.length > 0

/** The field with what it has found, so that nobody wonders where the other rows went. */
export const filterLine = (
  filter: Filter,
  count: { readonly shown: number; readonly all: number },
  words: TerminalWords,
  width: number,
): { readonly drawn: DrawnLine; readonly cursor: Body["cursor"] } => {
  const { filter: label, filtering } = words.models
  const chip = filter.field.letters.length === 0 ? "" : filtering(formatNumber(count.shown), formatNumber(count.all))
  const room = width - widthOf(` ${label}`) - widthOf(chip) - 3
  const before = widthOf(textBefore(filter.field))
  const drawn = ends(
    { text: ` ${label}${cut(textOf(filter.field), room)}`, tone: filter.typing ? "accent" : "plain" },
    { text: chip === "" ? "" : `${chip} `, tone: "warn" },
    width,
  )
  return { drawn, cursor: filter.typing ? { x: widthOf(` ${label}`) + Math.min(before, room), y: 0 } : undefined }
}
