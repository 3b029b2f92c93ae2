import { type Encoding, unicodeOdds, verdict } from "@kheo/vietnamese"
import type { Part } from "./parts.ts"
import type { Pool } from "./pool.ts"
import type { Around } from "./surroundings.ts"

/** How a part is to be read; `unsure` is left as it is and told. */
export type Judgement = Encoding | "unsure"

/** How far ahead Unicode must be before a font of an older encoding is not believed. */
const margin = 0.15

/** From which odds for Unicode on a text that could be either is not decoded: with others to support it, and without. */
const doubt = { supported: 20, alone: 3 }

/**
 * How a part is to be read, from its letters, its words, its font, and the cells around it.
 *
 * Letters that only Unicode has decide at once, whatever the font; a text that could be either is what its font or its
 * column says, unless cells there are Unicode or its letters would be strange ones.
 */
export const judge = (part: Part, { column, font, sheet }: Around): Judgement => {
  if (part.surelyUnicode) return "unicode"
  if (part.font !== undefined) return underFont(part, part.font.encoding, font)
  const { text, votes } = part
  if (votes.words === 0) return "unicode"
  const own = verdict(votes)
  if (own === "tcvn3" || own === "vni") return own
  const pool = column().legacy === undefined ? sheet() : column()
  const likely = pool.legacy
  if (likely === undefined) return own ?? "unsure"
  const ahead = votes[likely].syllables - votes.unicode
  if (ahead > 0) return likely
  if (ahead === 0 && pool.unicode === 0 && unicodeOdds(text, likely) <= doubt.supported) return likely
  return own === undefined || (ahead === 0 && votes.unicode > 0) ? "unsure" : "unicode"
}

const underFont = ({ text, votes }: Part, encoding: Exclude<Encoding, "unicode">, font: () => Pool): Judgement => {
  const isUnicodeHere = ({ legacy, unicode }: Pool) => unicode > 0 && legacy !== encoding
  if (votes.words === 0) return isUnicodeHere(font()) ? "unicode" : encoding
  const other = encoding === "tcvn3" ? "vni" : "tcvn3"
  if (verdict(votes) === other) return other
  const ahead = votes.unicode - votes[encoding].syllables
  if (ahead / votes.words >= margin) return "unicode"
  if (ahead < 0) return encoding
  const same = font()
  if (isUnicodeHere(same)) return "unicode"
  return unicodeOdds(text, encoding) > (same.legacy === encoding ? doubt.supported : doubt.alone) ? "unsure" : encoding
}
