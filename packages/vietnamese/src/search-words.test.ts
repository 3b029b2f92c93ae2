import { assert, describe, it } from "@effect/vitest"
import { searchWords } from "./search-words.ts"

const of = (text: string, key: "spelled" | "toned" | "folded") => searchWords(text).map((word) => word[key])

describe("the words of a text", () => {
  it("are its letters and digits in lower case, each once", () => {
    assert.deepStrictEqual(of("Tiếng loa An-ninh, tiếng LOA (03/05 ấp)", "spelled"), [
      "tiếng",
      "loa",
      "an",
      "ninh",
      "03",
      "05",
      "ấp",
    ])
    assert.deepStrictEqual(searchWords(" – ,. "), [])
  })

  it("are the same composed and decomposed", () => {
    const text = "Điện chiếu sáng Mỹ Lạc"
    assert.deepStrictEqual(searchWords(text.normalize("NFD")), searchWords(text.normalize("NFC")))
  })

  it("are told apart by spelling, by tone, and not at all, from key to key", () => {
    const [old, modern, other, bare] = ["hoà", "hòa", "hoa", "hóa"].map((word) => searchWords(word)[0])
    assert.notStrictEqual(old?.spelled, modern?.spelled)
    assert.strictEqual(old?.toned, modern?.toned)
    assert.notStrictEqual(old?.toned, other?.toned)
    assert.notStrictEqual(old?.toned, bare?.toned)
    assert.deepStrictEqual([old?.folded, other?.folded, bare?.folded], ["hoa", "hoa", "hoa"])
    assert.deepStrictEqual(of("Đường", "folded"), ["duong"])
  })
})
