import { harmless } from "@kheo/vietnamese"

/** A text of several lines as a terminal may safely be sent it: what names and titles hold never moves the cursor or colours. */
export const textForTerminal = (text: string): string => text.split("\n").map(harmless).join("\n")

/** A value as JSON that no terminal obeys: the same value, with control and direction characters written as escapes. */
export const jsonForTerminal = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  )
