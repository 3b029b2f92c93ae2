import { hash } from "node:crypto"
import { tidy } from "@kheo/vietnamese"

/** Which model a row is about, and the hash of the title that was printed on it: so a title that was changed shows. */
export interface RowMark {
  readonly model: string
  readonly title: string
}

/** Eight hexadecimal digits of a title; equal for texts that look alike on paper. */
export const titleHash = (title: string): string => hash("sha256", tidy(title)).slice(0, 8)

/** The mark as its hidden cell holds it. */
export const rowMarkText = ({ model, title }: RowMark): string => `kheo:${model}:${title}`

/** The mark that a cell holds. */
export const rowMarkIn = (text: string): RowMark | undefined => {
  const [, model, title] = /^\s*kheo:([0-9a-f-]{36}):([0-9a-f]{8})\s*$/i.exec(text) ?? []
  return model === undefined || title === undefined
    ? undefined
    : { model: model.toLowerCase(), title: title.toLowerCase() }
}
