import { assert, describe, it } from "@effect/vitest"
import { Arbitrary, Schema } from "effect"
import { notScalableWords } from "./not-scalable.ts"

const said = (text: string) => notScalableWords([text]) !== undefined

const refusing = [
  "không nhân rộng được",
  "Mô hình KHÔNG NHÂN RỘNG ĐƯỢC.",
  "không nhân rộng ra được các ấp",
  "không thể nhân rộng",
  "không\nthể  nhân rộng được",
  "không có khả năng nhân rộng",
]
const others = [
  "",
  "chưa nhân rộng",
  "Chưa nhân rộng được",
  "chưa thể nhân rộng",
  "không ngừng nhân rộng",
  "không chỉ nhân rộng trong xã",
  "không những nhân rộng được mà còn",
  "đã nhân rộng được 03 ấp",
  "nhân rộng không được nhiều",
]

describe("words that a model can't be scaled out", () => {
  it.each(refusing)("are found in “%s”, composed or not", (text) => {
    assert.isTrue(said(text))
    assert.isTrue(said(text.normalize("NFD")))
  })

  it.each(others)("are not found in “%s”", (text) => {
    assert.isFalse(said(text))
    assert.isFalse(said(text.normalize("NFD")))
  })

  it("are told as the unit wrote them, from the first column that has them", () => {
    const texts = [undefined, "đã nhân rộng", "Không  thể nhân rộng!", "không nhân rộng được"]
    assert.strictEqual(notScalableWords(texts), "Không  thể nhân rộng!")
  })
})

const free = Schema.String.check(Schema.isMaxLength(40))
const phrase = Schema.Literals(["không nhân rộng được", "Không thể nhân rộng", "KHÔNG CÓ KHẢ NĂNG NHÂN RỘNG"])

it.prop("the phrase is found whatever stands before and after it", [free, phrase, free], ([before, words, after]) => {
  assert.isTrue(said(`${before}. ${words}; ${after}`))
})

const word = Schema.Literals([
  "chưa",
  "nhân",
  "rộng",
  "được",
  "thể",
  "có",
  "khả",
  "năng",
  "đã",
  "chỉ",
  "ra",
  ",",
  ".",
  "3",
])

it.prop(
  "without “không” nothing is said of the kind, “chưa nhân rộng” least of all",
  [Arbitrary.array(Arbitrary.schema(word), { maxLength: 12 }), free],
  ([words, text]) => {
    assert.isFalse(said(`${words.join(" ")} chưa nhân rộng được ${words.join(" ")}`))
    assert.isFalse(said(text.replace(/không/giu, "")))
  },
)
