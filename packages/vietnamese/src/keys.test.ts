import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { foldedKey, includesFolded } from "./folded-key.ts"
import { nfc } from "./nfc.ts"
import { anyCodePoints, joined, spelled, syllable } from "./samples.ts"
import { tidy } from "./tidy.ts"
import { toneKey } from "./tone-key.ts"

const forms = { nfc, tidy, toneKey, foldedKey }

for (const [name, form] of Object.entries(forms)) {
  describe(name, () => {
    it.prop("is idempotent on any text", [anyCodePoints], ([points]) => {
      const once = form(joined(points))
      assert.strictEqual(form(once), once)
    })

    it.prop("is itself NFC", [anyCodePoints], ([points]) => {
      const once = form(joined(points))
      assert.strictEqual(once.normalize("NFC"), once)
    })

    it.prop("is idempotent on names", [Schema.Array(syllable)], ([parts]) => {
      const once = form(parts.map(spelled).join(" "))
      assert.strictEqual(form(once), once)
    })

    it.prop("does not tell NFC from NFD", [anyCodePoints], ([points]) => {
      const text = joined(points)
      assert.strictEqual(form(text.normalize("NFD")), form(text.normalize("NFC")))
    })
  })
}

describe("tidy", () => {
  it("leaves one line without invisible characters", () => {
    assert.strictEqual(tidy("a\u200B\u0301"), "á")
    assert.strictEqual(tidy("\uFEFF  Mỹ\u00A0 \r\nTh\u200Bạ\u00ADnh\t\u0000"), "Mỹ Thạnh")
  })
})

describe("toneKey", () => {
  it("puts the tone at the end of the word and stays readable", () => {
    assert.strictEqual(toneKey("Hòa Thạnh"), "hoà thanḥ")
    assert.strictEqual(toneKey("a\u0301b\u0323"), "aḅ́")
  })

  const letters = Schema.String.check(Schema.isPattern(/^[a-eăđêôÀỂỬÐØ×“”`'–. 12-]{0,12}$/))
  it.prop("is the same by words as by the whole text, which an invisible mark makes it look at", [letters], ([text]) =>
    assert.strictEqual(toneKey(text), toneKey(`${text}\u200B`)),
  )

  it("joins the spellings of one name", () => {
    for (const [a, b] of [
      ["hoà", "hòa"],
      ["Uỷ ban", "Ủy ban"],
      ["thuý", "thúy"],
      ["khoẻ", "khỏe"],
      ["MỸ  THẠNH", "Mỹ Thạnh"],
      ["Ðức Hòa", "Đức Hoà"],
      ["Ɖức", "đức"],
      ["Ea H’leo", "Ea H'leo"],
      ["“Dân vận khéo”", '"Dân vận khéo"'],
      ["NN–PTNT", "NN-PTNT"],
    ] as const) {
      assert.strictEqual(toneKey(a), toneKey(b))
    }
  })

  it("keeps different names apart", () => {
    for (const [a, b] of [
      ["Long Thành", "Long Thạnh"],
      ["Tân An", "Tân Ân"],
      ["Dức", "Đức"],
      ["Tân Lập", "Tan Lap"],
      ["hoà an", "hoa àn"],
    ] as const) {
      assert.notStrictEqual(toneKey(a), toneKey(b))
    }
  })

  it.prop("does not depend on the letter that carries the tone", [syllable], ([parts]) => {
    assert.strictEqual(toneKey(spelled(parts)), toneKey(spelled({ ...parts, at: 0 })))
  })

  it.prop("tells two tones apart", [syllable, syllable], ([a, b]) => {
    const [left, right] = [toneKey(spelled(a)), toneKey(spelled({ ...a, tone: b.tone }))]
    assert.strictEqual(left === right, a.tone === b.tone)
  })

  it.prop("does not depend on case", [Schema.Array(syllable)], ([parts]) => {
    const name = parts.map(spelled).join(" ")
    assert.strictEqual(toneKey(name.toUpperCase()), toneKey(name))
  })
})

describe("foldedKey", () => {
  it("joins what only marks tell apart", () => {
    assert.strictEqual(foldedKey("한"), "한")
    assert.strictEqual(foldedKey("Long Thành"), foldedKey("Long Thạnh"))
    assert.strictEqual(foldedKey("TT. Ðức-Hoà (Ɖông)"), "tt duc hoa dong")
  })

  it("takes a tidy text word by word, and any other as a whole, with one result", () => {
    for (const sign of ["–", "…", "“", "'", "/", "đ", "Ð", "ß", "×", "ǆ", "½", "2", "ñ", "ă"]) {
      const [tidied, untidy] = [`Ấp${sign}3 ${sign} mỹ`, `Ấp${sign}3  ${sign}\u200b mỹ`]
      assert.strictEqual(foldedKey(tidied), foldedKey(untidy), sign)
    }
    assert.strictEqual(foldedKey("Ấp 3 – “Mỹ Thạnh”…"), "ap 3 my thanh")
  })

  it.prop("leaves plain letters", [Schema.Array(syllable)], ([parts]) => {
    assert.match(foldedKey(parts.map(spelled).join(" ")), /^[a-z ]*$/)
  })
})

describe("includesFolded", () => {
  it("looks for every word of the query, in any order", () => {
    assert.isTrue(includesFolded("Ấp 3, xã Mỹ Thạnh", "ap 3 my th"))
    assert.isTrue(includesFolded("Ấp 3, xã Mỹ Thạnh", "THẠNH mỹ"))
    assert.isTrue(includesFolded("Ấp 3", " "))
    assert.isFalse(includesFolded("Ấp 3, xã Mỹ Thạnh", "ap 4 my"))
  })
})
