import { formatNumber } from "@kheo/vietnamese"
import { type Claim, claimed, countsIn } from "./claim.ts"
import { compose } from "./compose.ts"
import type { Paragraph } from "./letter.ts"

/** A number of the board and the list that it must be the length of: they come about on different ways. */
export interface Figure {
  readonly told: number
  readonly claim: Claim
}

/** A figure whose number is the list's own length. */
export const counted = (what: string, list: ReadonlyArray<string>): Figure => ({
  told: list.length,
  claim: { what, list },
})

/** How many of a list are in its part, as a percentage. */
export const share = (what: string, list: ReadonlyArray<string>, of: ReadonlyArray<string>): Figure => {
  const claim = { what, list, of }
  return { told: claimed(claim), claim }
}

/** As papers write counts: `08`, `1.250`. */
export const two = (count: number): string => (count < 1000 ? String(count).padStart(2, "0") : formatNumber(count))

/** A figure as it stands in a sentence. */
export const figureText = ({ claim, told }: Figure): string =>
  claim.of === undefined ? two(told) : `${formatNumber(told)}%`

interface Sources {
  readonly fields: Readonly<Record<string, string>>
  readonly figures: Readonly<Record<string, Figure>>
}

/**
 * A sentence of the office's wording with fields and figures filled in; every figure is a claim.
 *
 * Where the office typed numbers by hand they stand for the figures of the usual sentence, in its order. Throws `UnknownField`.
 */
export const sentence = (own: string, usual: string, { fields, figures }: Sources): Paragraph => {
  const values = {
    ...fields,
    ...Object.fromEntries(Object.entries(figures).map(([name, one]) => [name, figureText(one)])),
  }
  const typed = countsIn(own.replaceAll(/\{\w+\}/gu, " ")).length > 0
  const claims = [...(typed ? usual : own).matchAll(/\{(\w+)\}/gu)].flatMap(([, name = ""]) =>
    Object.hasOwn(figures, name) ? [figures[name]?.claim ?? { what: name, list: [] }] : [],
  )
  const quoted = Object.values(fields).filter((text) => /\d/u.test(text) && /\p{L}/u.test(text))
  return { runs: compose(own, values), claims, quoted }
}
