const unsayable =
  /[\u0000-\u0008\u000B-\u001F\u007F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** What Excel and LibreOffice hold in one cell. */
const longest = 32_000

/**
 * A text as the file format spells it: what XML can't say becomes `_x001B_`, and what looks so already is protected.
 *
 * Without this the writer drops such characters in silence.
 */
export const escapedText = (text: string): string =>
  (text.length > longest ? `${text.slice(0, longest)}…` : text)
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(unsayable, (letter) => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`)
