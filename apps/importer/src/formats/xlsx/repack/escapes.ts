/** Workbooks write what XML can't hold as `_x000B_`; what it can't hold is not kept. */
export const unescapedHex = (text: string): string =>
  text.includes("_x") ? spelledOut(text).replace(unsayable, "") : text

/** Whether something that was written is not kept. */
export const losesLetters = (text: string): boolean => text.includes("_x") && spelledOut(text).search(unsayable) >= 0

const spelledOut = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

/** Control characters and halves of letters say nothing, and no text that is passed on may hold them. */
// oxlint-disable-next-line no-control-regex
export const unsayable = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\p{Cs}]/gu
