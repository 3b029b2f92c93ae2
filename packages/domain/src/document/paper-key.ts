import { tidy, toneKey } from "@kheo/vietnamese"
import type { DocumentFact } from "./events.ts"

/** A number as people write it before a symbol: `51-CV/BCĐ`; without a symbol the number alone. */
export const label = ({ number, symbol }: { readonly number?: string | number; readonly symbol?: string }): string =>
  [number === undefined ? "" : numberKey(String(number)).padStart(2, "0"), symbol ?? ""]
    .filter((part) => part !== "")
    .join("-")

/** The type of document that a symbol begins with: `CV` of `CV/BCĐ`, `QĐ` of `QĐ-UBND`. */
export const typeOf = (symbol: string): string => /^[^/-]+/.exec(symbol.trim())?.[0] ?? symbol

/**
 * What two entries of one paper have in common: issuer, number, symbol and date; without a number the kind and subject too.
 *
 * An own paper has no issuer here, whether the office numbered it itself or wrote it down afterwards. Undefined for other facts.
 */
export const paperKey = (fact: DocumentFact): string | undefined => {
  switch (fact._tag) {
    case "DocumentIssued":
      return keyOf(["", numberKey(String(fact.number)), fact.symbol, fact.occurredAt])
    case "DocumentReceived": {
      const { issuer, kind, number, occurredAt, outgoing, paperDate, subject, symbol = "" } = fact
      const day = paperDate ?? (outgoing ? occurredAt : "")
      const whose = outgoing ? "" : issuer
      return number === undefined
        ? keyOf([whose, "", symbol, day, kind, subject])
        : keyOf([whose, numberKey(number), symbol, day])
    }
    default:
      return undefined
  }
}

/** `05` and `5` are one number. */
export const numberKey = (number: string): string => tidy(number).replace(/^0+(?=.)/, "")

const keyOf = (parts: ReadonlyArray<string>): string => parts.map((part) => toneKey(part)).join("|")
