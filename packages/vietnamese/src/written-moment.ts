import { isMonth, localDate, yearMonth } from "./local-date.ts"

/** A day, month, quarter, half or year, as exactly as it was written: `2022-03-05`, `2022-03`, `2022-Q1`, `2022-H1`, `2022`. */
export interface WrittenMoment {
  readonly precision: "day" | "month" | "quarter" | "half" | "year"
  readonly value: string
}

/** A moment found in a text; its year may stand further on: "từ tháng 2 đến tháng 10 năm 2022". */
export interface MomentFound {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly year: number | undefined
  /** The moment in a year; undefined when no calendar has it. */
  readonly of: (year: number) => WrittenMoment | undefined
}

/** The moments of a text in its order; the text is NFC on one line. */
export const momentsIn = (line: string): ReadonlyArray<MomentFound> =>
  Array.from(line.matchAll(forms), (match): MomentFound => {
    const groups = match.groups ?? {}
    const numberOf = (name: string) => (groups[name] === undefined ? undefined : Number(groups[name]))
    const written = groups["y1"] ?? groups["y2"] ?? groups["y3"] ?? groups["y4"] ?? groups["y5"] ?? groups["y6"]
    const year = written === undefined ? undefined : Number(written.length === 2 ? `20${written}` : written)
    const [day, month] = [numberOf("d1") ?? numberOf("d2"), numberOf("m1") ?? numberOf("m2") ?? numberOf("m3")]
    const quarter = groups["quarter"]
    return {
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      year,
      of: (its) => {
        if (day !== undefined) {
          const date = localDate(its, month ?? 0, day)
          return date === undefined ? undefined : { precision: "day", value: date }
        }
        if (month !== undefined)
          return isMonth(its, month) ? { precision: "month", value: yearMonth(its, month) } : undefined
        if (quarter !== undefined) {
          const number = ["I", "II", "III", "IV"].indexOf(quarter.toUpperCase()) + 1 || Number(quarter)
          return number >= 1 && number <= 4 ? { precision: "quarter", value: `${its}-Q${number}` } : undefined
        }
        if (groups["half"] !== undefined)
          return { precision: "half", value: `${its}-H${groups["half"].toLowerCase() === "đầu" ? 1 : 2}` }
        return { precision: "year", value: String(its) }
      },
    }
  })

/** Day first always; two digits are a year only where day and month stand before them. */
const forms = new RegExp(
  [
    String.raw`(?<![\d/.-])(?<d1>\d{1,2})(?<mark>[/.-])(?<m1>\d{1,2})\k<mark>(?<y1>\d{4}|\d{2})(?![\d/])`,
    String.raw`ngày (?<d2>\d{1,2}) tháng (?<m2>\d{1,2})(?: năm (?<y2>\d{4}))?`,
    String.raw`(?<![\d/.-])(?:tháng |T\.? ?)?(?<m3>(?<=tháng |T\.? ?)\d{1,2}(?! tháng)|\d{1,2}(?=[/-]\d{4}))(?:(?: ?[/-] ?| năm )(?<y3>\d{4})(?!\d))?`,
    String.raw`quý (?<quarter>IV|I{1,3}|\d)(?![\p{L}\d])(?:(?: ?[/-] ?| năm | )(?<y4>\d{4})(?!\d))?`,
    String.raw`(?:6|sáu) tháng (?<half>đầu|cuối)(?: năm)?(?: ?(?<y5>\d{4})(?!\d))?`,
    String.raw`(?:cả )?năm (?<y6>\d{4})(?!\d)|cả năm`,
  ].join("|"),
  "giu",
)
