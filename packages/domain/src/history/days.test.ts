import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { LocalDate } from "./local-date.ts"

const isDay = Schema.is(LocalDate)

describe("a day", () => {
  it("is a real day of the calendar, written year first", () => {
    for (const day of ["2022-10-21", "2024-02-29", "1975-04-30"]) assert.isTrue(isDay(day), day)
  })

  it("is neither one that no calendar has nor one written otherwise", () => {
    for (const text of ["2022-02-30", "2023-02-29", "2022-13-01", "21/10/2022", "2022-10-21T00:00:00Z", "2022-1-1", ""])
      assert.isFalse(isDay(text), text)
  })
})
