/**
 * A text as a terminal may safely be sent it: what would move the cursor, colour, ring, turn the writing direction or draw over its
 * neighbours shows as `?`, line breaks and tabs as a space, and what nobody can see is left out.
 *
 * Data come from files of strangers: a title may hold `ESC ]` and a bidi override as well as letters.
 */
export const harmless = (text: string): string =>
  plain.test(text)
    ? text
    : text
        .replace(/\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/gu, " ")
        .replace(unseen, "")
        .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, "?")
        .replace(/(\p{M}{4})\p{M}+/gu, "$1")

/** ASCII, and the composed letters of Vietnamese: most texts are nothing else. */
const plain = /^[\x20-\x7e\u00c0-\u01b0\u1ea0-\u1ef9]*$/

/** Soft hyphens, joiners, byte order marks: common in texts from word processors, and of no width. */
const unseen = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu
