import { assert, describe, it } from "@effect/vitest"
import { deadlineWords, urgency, wordsIn } from "./index.ts"

describe("the deadline", () => {
  const vi = (asOf: string) => deadlineWords(wordsIn("vi"), "2022-10-21", asOf)
  const en = (asOf: string) => deadlineWords(wordsIn("en"), "2022-10-21", asOf)

  it("counts days across months, and the last day itself as in time", () => {
    assert.strictEqual(vi("2022-09-30"), "Hạn báo cáo 21/10/2022: còn 21 ngày")
    assert.strictEqual(vi("2022-10-21"), "Hạn báo cáo 21/10/2022: hôm nay là hạn cuối")
    assert.strictEqual(vi("2022-10-22"), "Hạn báo cáo 21/10/2022: quá hạn 1 ngày")
    assert.strictEqual(en("2022-10-20"), "Reports due 21/10/2022: 1 day left")
    assert.strictEqual(en("2022-10-24"), "Reports due 21/10/2022: 3 days overdue")
  })

  it("presses only when it is near", () => {
    assert.deepStrictEqual(
      ["2022-01-31", "2022-10-14", "2022-10-21", "2022-10-22"].map((day) => urgency("2022-10-21", day)),
      ["far", "near", "near", "over"],
    )
    assert.strictEqual(urgency(null, "2022-10-22"), "far")
    assert.strictEqual(deadlineWords(wordsIn("vi"), null, "2021-01-01"), "Ngày này đợt thi đua chưa mở")
  })
})

describe("the two languages", () => {
  const texts = (words: unknown): ReadonlyArray<string> =>
    typeof words === "string"
      ? [words]
      : typeof words === "object" && words !== null
        ? Object.values(words).flatMap(texts)
        : []

  it("leave no Vietnamese in the English", () => {
    const foreign = texts(wordsIn("en")).filter((text) => /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệ]/iu.test(text))
    assert.deepStrictEqual(foreign, ["Tiếng Việt"])
  })
})
