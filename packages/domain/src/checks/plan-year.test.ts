import { assert, describe, it } from "@effect/vitest"
import { Arbitrary, Schema } from "effect"
import { headingYears, otherPlanYear, proseYears } from "./index.ts"

describe("a plan's year", () => {
  const heading = (text: string) => otherPlanYear(headingYears(text), 2022)
  const prose = (text: string) => otherPlanYear(proseYears(text), 2022)

  it.each([
    ["Dự kiến nhân rộng năm 2023", undefined],
    ["Dự kiến nhân rộng", undefined],
    ["Dự kiến nhân rộng năm 2022", 2022],
    ["DỰ KIẾN NHÂN RỘNG 2021", 2021],
    ["Dự kiến nhân rộng năm 2024", 2024],
    ["Dự kiến nhân rộng năm 2022 - 2025", undefined],
  ])("in the heading “%s” is found when it is not the campaign's next", (text, found) => {
    assert.deepStrictEqual(heading(text), found === undefined ? undefined : { found, expected: 2023 })
  })

  it.each([
    ["nhân rộng thêm 1500 hộ", undefined],
    ["Năm 2022 nhân rộng ra 3 ấp", 2022],
    ["tiếp tục trong năm 2023", undefined],
    ["từ năm 2022 đến năm 2025", undefined],
    ["giai đoạn năm 2020-2025", undefined],
    ["giai đoạn năm 2019–2021", 2019],
    ["", undefined],
  ])("in the prose “%s” is found only after the word “năm”", (text, found) => {
    assert.deepStrictEqual(prose(text), found === undefined ? undefined : { found, expected: 2023 })
  })

  it("is read from decomposed letters too", () => {
    assert.deepStrictEqual(prose("năm 2021".normalize("NFD")), { found: 2021, expected: 2023 })
  })

  const year = Schema.Literals([2020, 2021, 2022, 2023, 2024])
  it.prop(
    "is never the next year's, in whatever order years are named",
    [Arbitrary.array(Arbitrary.schema(year))],
    ([all]) => {
      const other = otherPlanYear(all, 2022)
      if (all.length === 0 || all.includes(2023)) assert.isUndefined(other)
      if (other !== undefined) assert.include(all, other.found)
      assert.strictEqual(other === undefined, otherPlanYear(all.toReversed(), 2022) === undefined)
    },
  )
})
