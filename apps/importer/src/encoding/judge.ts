import { type Encoding, verdict } from "@kheo/vietnamese"
import type { Part } from "./parts.ts"
import type { Pool } from "./pool.ts"
import type { Around } from "./surroundings.ts"

/** How a part is to be read; `unsure` is left as it is and told. */
export type Judgement = Encoding | "unsure"

/** How far ahead Unicode must be before a font of an older encoding is not believed. */
const margin = 0.15

/**
 * How a part is to be read, from its letters, its words, its font, and the cells around it.
 *
 * Letters that only Unicode has decide at once, whatever the font; a text that could be either is what its font or its
 * column says, unless cells there are Unicode.
 */
export const judge = (part: Part, { column, font, sheet }: Around): Judgement => {
  if (part.surelyUnicode) return "unicode"
  if (part.font !== undefined) return underFont(part, part.font.encoding, font)
  const { votes } = part
  if (votes.words === 0) return "unicode"
  const own = verdict(votes)
  if (own === "tcvn3" || own === "vni") return own
  const pool = column.legacy === undefined ? sheet : column
  if (pool.legacy === undefined) return own ?? "unsure"
  const ahead = votes[pool.legacy].syllables - votes.unicode
  if (ahead > 0 || (ahead === 0 && pool.unicode === 0)) return pool.legacy
  return own === undefined || (ahead === 0 && votes.unicode > 0) ? "unsure" : "unicode"
}

const underFont = ({ votes }: Part, encoding: Exclude<Encoding, "unicode">, same: Pool): Judgement => {
  const isUnicodeHere = same.unicode > 0 && same.legacy !== encoding
  if (votes.words === 0) return isUnicodeHere ? "unicode" : encoding
  const other = encoding === "tcvn3" ? "vni" : "tcvn3"
  if (verdict(votes) === other) return other
  const ahead = votes.unicode - votes[encoding].syllables
  if (ahead / votes.words >= margin) return "unicode"
  return ahead === 0 && isUnicodeHere ? "unicode" : encoding
}
