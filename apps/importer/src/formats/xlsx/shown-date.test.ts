import { assert, describe, it } from "@effect/vitest"
import { shownDate } from "./shown-date.ts"

const all = (expected: ReturnType<typeof shownDate>, formats: ReadonlyArray<string | undefined>) => {
  for (const format of formats) assert.strictEqual(shownDate(format), expected, format)
}

describe("a number format", () => {
  it("of a day shows a day, in any order and with any language tag", () =>
    all("day", ["dd/mm/yyyy", "d/m/yy", "yyyy-mm-dd", "[$-42A]dd/mm/yyyy;@", "dd/mm/yyyy hh:mm", "d-mmm"]))

  it("of a month or a year shows no day", () => {
    all("month", ["mmm-yy", "mm/yyyy", String.raw`"tháng "mm/yyyy`])
    all("year", ["yyyy", "[$-42A]yy"])
  })

  it("with words around a number shows none, whatever letters they have", () =>
    all(undefined, ['0" hộ dân"', String.raw`0\ \h\ộ`, String.raw`#,##0\ "đ"`, "0.00", "General", "@", "[Red]0", "0%"]))

  it("of a time shows none", () => all(undefined, ["hh:mm", "h:mm:ss AM/PM", "mm:ss", "[h]:mm", undefined]))
})
