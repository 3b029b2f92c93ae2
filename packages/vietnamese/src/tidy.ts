import { nfc } from "./nfc.ts"

/** NFC on one line: invisible characters gone, each run of white space (NBSP, newline, control) one space, trimmed. */
export const tidy = (text: string): string =>
  isTidy(text)
    ? text
    : nfc(visible(text))
        .replace(/[\s\p{Cc}]+/gu, " ")
        .trim()

/** Whether a text is surely tidy: composed Vietnamese on one line; false says nothing. */
export const isTidy = (text: string): boolean => tidyAlready.test(text)

/** Words of composed Vietnamese letters, ASCII and common quotes with one space between: most cells of most sheets. */
const tidyAlready = /^(?:[!-~À-ÖØ-öø-ÿĂăĐđĨĩŨũƠơƯưẠ-ỹ“”–…]+(?: (?=[^ ])|$))*$/

/** Without zero-width characters, soft hyphens and direction marks, which no reader of a cell can see. */
export const visible = (text: string): string =>
  text.replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g, "")
