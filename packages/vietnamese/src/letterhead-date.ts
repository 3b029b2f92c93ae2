import { isMonth, localDate, type LocalDate } from "./local-date.ts"
import { nfc } from "./nfc.ts"
import { tidy } from "./tidy.ts"

export type LetterheadDate =
  | { readonly kind: "dated"; readonly date: LocalDate }
  | { readonly kind: "blank"; readonly year?: number; readonly month?: number }
  | { readonly kind: "impossible"; readonly text: string }

/**
 * The first "ngày … tháng … năm …" of a line, blank where day or month waits for the pen; undefined without one.
 *
 * In figures only where a place goes before it and nothing after: "Mỹ An, ngày 15/10/2022".
 */
export const letterheadDate = (text: string): LetterheadDate | undefined => {
  const found = phrase.exec(tidy(text)) ?? lineInFigures(text)
  if (found === null) return undefined
  const day = numberIn(found[1])
  const month = numberIn(found[2])
  const year = found[3]?.length === 4 ? Number(found[3]) : undefined
  if (year !== undefined && !isMonth(year, month ?? 1)) return { kind: "impossible", text: found[0] }
  if (month !== undefined && !isMonth(2000, month)) return { kind: "impossible", text: found[0] }
  if (day !== undefined && month !== undefined && year !== undefined) {
    const date = localDate(year, month, day)
    return date === undefined ? { kind: "impossible", text: found[0] } : { kind: "dated", date }
  }
  return { kind: "blank", ...(year === undefined ? {} : { year }), ...(month === undefined ? {} : { month }) }
}

/** A year needs digits, dots or the end of the line, so that the header "Ngày tháng năm sinh" is none of these. */
const phrase = new RegExp(
  [
    String.raw`(?<![\p{L}\p{M}])ngày[ .…_,/]*(?:(\d{1,4})[ .…_,/]*)?`,
    String.raw`tháng[ .…_,/]*(?:(\d{1,4})[ .…_,/]*)?`,
    String.raw`năm(?: ?(\d{1,4})(?!\d)| ?[.…_]+| ?$)`,
  ].join(""),
  "iu",
)

const lineInFigures = (text: string): RegExpExecArray | null => {
  if (!/\d\d\d\d/.test(text)) return null
  for (const line of nfc(text).split(/\r?\n/)) {
    const found = inFigures.exec(tidy(line))
    if (found !== null) return found
  }
  return null
}

const inFigures = /^[\p{L} .]{2,40}, ?ngày (\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{4})\.?$/iu

const numberIn = (digits: string | undefined): number | undefined => (digits === undefined ? undefined : Number(digits))
