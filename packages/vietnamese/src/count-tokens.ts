export interface Token {
  readonly kind: "number" | "word" | "date" | "mark"
  readonly text: string
  readonly start: number
  readonly end: number
}

/** The text as dates, numbers, words and single marks; spaces are left out, a newline is a mark. */
export const countTokens = (text: string): ReadonlyArray<Token> =>
  Array.from(text.matchAll(token), (match) => ({
    kind: kindOf(match.groups ?? {}),
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))

/** No alternative can match one text in two ways, so a scan stays linear. */
const token = new RegExp(
  [
    String.raw`(?<date>\d{1,2}(?<mark>[/.-])\d{1,2}\k<mark>(?:\d{4}|\d{2})(?!\d)|\d{4}-\d{2}-\d{2}(?!\d)`,
    String.raw`[Tt]?(?:0?[1-9]|1[0-2])[/-](?:19|20)\d{2}(?!\d)|(?:19|20)\d{2} ?[-–] ?(?:19|20)\d{2}(?!\d))`,
    String.raw`(?<number>\d+(?:[.,]\d+)*)`,
    String.raw`(?<word>\p{L}[\p{L}\p{M}\p{N}]*(?:[/&-]\p{L}[\p{L}\p{M}\p{N}]*)*)`,
    String.raw`\n|\S`,
  ].join("|"),
  "gu",
)

const kindOf = (groups: Record<string, string | undefined>): Token["kind"] =>
  groups["date"] !== undefined
    ? "date"
    : groups["number"] !== undefined
      ? "number"
      : groups["word"] !== undefined
        ? "word"
        : "mark"
