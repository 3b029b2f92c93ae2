import { nfc } from "../nfc.ts"
import { decodeTcvn3 } from "./tcvn3.ts"
import { decodeVni } from "./vni.ts"
import { type Encoding, type Votes, votesOf } from "./votes.ts"

/** Letters and marks that no older encoding's codes can be taken for: where one stands, the text is Unicode. */
const unicodeOnly =
  /[\u0300-\u036F\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9\uFFFD]/

/** Codes that an older encoding writes letters with. */
const legacyCodes = /[\u00A1-\u00FF]/

/** Whether a text could be of an older encoding at all, by the ranges of its characters alone: quick, and mostly no. */
export const mayBeLegacy = (text: string): boolean => legacyCodes.test(text) && !unicodeOnly.test(text)

/** Whether a text holds a letter that only Unicode has. */
export const isSurelyUnicode = (text: string): boolean => unicodeOnly.test(text)

/** Signs of Unicode where TCVN3 has letters. */
const sign = /[\u00A1-\u00BF]/

/** A millionth of something (µm, µg): a sign that people do write. */
const micro = /^\u00B5[A-Za-z]$/

/** How far ahead the best reading must be, and how few words may speak against it. */
const margin = 0.15

/** How much must speak for an encoding: a word counts one, and one with a sign where TCVN3 has a letter (x·, Th¹nh) two. */
const enough = { tcvn3: 3, vni: 2 }

/**
 * What the votes come to: an older encoding only where it is clearly ahead and enough speaks for it; `undefined` where
 * they speak against Unicode, but not clearly for another.
 */
export const verdict = ({ tcvn3, unicode, vni, words }: Votes): Encoding | undefined => {
  const best = tcvn3.syllables >= vni.syllables ? "tcvn3" : "vni"
  const { against, only, syllables } = best === "tcvn3" ? tcvn3 : vni
  if (syllables <= unicode || syllables / words < 0.5) return "unicode"
  const other = best === "tcvn3" ? vni : tcvn3
  const clear =
    (syllables - Math.max(unicode, other.syllables)) / words >= margin &&
    syllables / words >= 0.7 &&
    against / words <= margin
  if (!clear) return undefined
  // VNI writes a whole word as one letter of its own only for ỉ, ị, ĩ, which nobody does: "Æ" is Danish, or nothing.
  const telling = new Set(best === "vni" ? only.filter((word) => word.length > 1) : only)
  const signs = [...telling].filter((word) => /[A-Za-z]/.test(word) && sign.test(word) && !micro.test(word))
  return telling.size + signs.length >= enough[best] ? best : undefined
}

/** How a text by itself is to be read; `undefined` where it does not say. */
export const detectEncoding = (text: string): Encoding | undefined =>
  mayBeLegacy(text) ? verdict(votesOf(text)) : "unicode"

/** The text as Unicode, NFC. */
export const decode = (text: string, encoding: Encoding): string =>
  encoding === "tcvn3" ? decodeTcvn3(text) : encoding === "vni" ? decodeVni(text) : nfc(text)
