/**
 * A cell without the quote that protects it from being taken for a formula: `'=…` is `=…`.
 *
 * Only the quote before what a spreadsheet would compute; `''=…` was `'=…` before it was protected.
 */
export const unprotected = (text: string): string => (/^'+[=+\-@\t\r＝＋－＠]/.test(text) ? text.slice(1) : text)
