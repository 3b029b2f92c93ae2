import { assert, describe, it } from "@effect/vitest"
import { Arbitrary, Schema } from "effect"
import { resemblances } from "./index.ts"

const own = "Vận động nhân dân hiến đất, lắp 45 bóng đèn trên tuyến đường dài 2 km, kinh phí 120 triệu đồng"

describe("two texts", () => {
  it("resemble each other when they are equal, whatever their marks, case and punctuation", () => {
    const bare = "VAN DONG nhan dan hien dat; lap 45 bong den tren tuyen duong dai 2 km - kinh phi 120 trieu dong."
    assert.deepStrictEqual(resemblances([own, undefined, bare]), [{ one: 0, other: 2, share: 1 }])
  })

  it("resemble each other when only a word or two of a long text differ", () => {
    const [found] = resemblances([own, `${own} và các nguồn khác`])
    assert.isDefined(found)
    assert.isBelow(found?.share ?? 1, 1)
  })

  it("don't when they say different things, or no more than everybody says", () => {
    assert.deepStrictEqual(
      resemblances([own, "Tổ chức 12 buổi tuyên truyền cho 350 lượt hội viên về chuyển đổi số"]),
      [],
    )
    assert.deepStrictEqual(resemblances(["Đã hoàn thành tốt nhiệm vụ", "Đã hoàn thành tốt nhiệm vụ"]), [])
  })

  it("are found equal however many are, each beside the first of them", () => {
    const found = resemblances(Array.from({ length: 200 }, () => own))
    assert.strictEqual(found.length, 199)
    assert.isTrue(found.every(({ one, share }) => one === 0 && share === 1))
  })

  it("don't by a phrase that the whole office uses", () => {
    const phrase = "thực hiện tốt phong trào thi đua dân vận khéo"
    const texts = Array.from({ length: 70 }, (_, index) => `${phrase} tại ấp số ${index} của xã ta`)
    assert.deepStrictEqual(resemblances(texts), [])
  })
})

const word = Arbitrary.schema(Schema.Literals(["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"]))
const text = Arbitrary.map(Arbitrary.array(word, { maxLength: 14 }), (words) => words.join(" "))

it.prop(
  "the pairs are the same whichever text comes first, and no share is above 1",
  [Arbitrary.array(text, { maxLength: 6 })],
  ([texts]) => {
    const pairs = (some: ReadonlyArray<string>) =>
      resemblances(some)
        .map(({ one, other, share }) => [...[some[one] ?? "", some[other] ?? ""].toSorted(), share].join("|"))
        .toSorted()
    assert.deepStrictEqual(pairs(texts), pairs(texts.toReversed()))
    for (const { one, other, share } of resemblances(texts)) {
      assert.isBelow(one, other)
      assert.isAtMost(share, 1)
      if (texts[one] === texts[other]) assert.strictEqual(share, 1)
    }
  },
)
