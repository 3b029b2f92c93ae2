/** Control characters but tab and line feed, halves of letters, and two codes that are none: XML has no way to say them. */
const unsayable = /(?![\t\n\u0080-\u009F])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu

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
