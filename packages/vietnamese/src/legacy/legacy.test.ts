import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { decode, detectEncoding } from "./detect.ts"
import { foreignWords, vietnameseText } from "./legacy.samples.ts"
import { isSyllable } from "./syllable.ts"
import { tcvn3Letters, toTcvn3, toTcvn3Capitals, toVni, vietnameseWords, vniLetters } from "./typed.samples.ts"

describe("TCVN3", () => {
  it("gives every letter of its table", () => {
    assert.strictEqual(tcvn3Letters.length, 74)
    for (const [letter, code] of tcvn3Letters) assert.strictEqual(decode(code, "tcvn3"), letter)
  })

  it("reads what offices typed, ư as a soft hyphen included", () => {
    assert.strictEqual(decode("Uû ban nh©n d©n huyÖn Thñ Thõa", "tcvn3"), "Uỷ ban nhân dân huyện Thủ Thừa")
    assert.strictEqual(decode("ng\u00ADêi d©n x· Mü Th¹nh", "tcvn3"), "người dân xã Mỹ Thạnh")
  })

  it("gives a word in capitals its toned letters as capitals, however they were written", () => {
    assert.strictEqual(decode("HéI n«ng d©n VIÖT NAM, §¶NG ñY", "tcvn3"), "HỘI nông dân VIỆT NAM, ĐẢNG ỦY")
    assert.strictEqual(decode(toTcvn3("ẤP ĐẰNG À"), "tcvn3"), "ẤP ĐẰNG À")
    assert.strictEqual(decode(toTcvn3Capitals("ĐẠI HỘI"), "tcvn3").toUpperCase(), "ĐẠI HỘI")
  })
})

describe("VNI", () => {
  it("gives all 134 letters, small ones and capitals", () => {
    assert.strictEqual(vniLetters.length, 134)
    for (const [letter, code] of vniLetters) assert.strictEqual(decode(code, "vni"), letter)
  })

  it("reads what offices typed, also a capital with a small mark", () => {
    assert.strictEqual(decode("UÛY BAN NHAÂN DAÂN HUYEÄN THUÛ THÖØA", "vni"), "ỦY BAN NHÂN DÂN HUYỆN THỦ THỪA")
    assert.strictEqual(decode("khuyeán hoïc ñöôïc coâng nhaän AÙ Aù", "vni"), "khuyến học được công nhận Á Á")
  })
})

describe("syllables", () => {
  it("are what Vietnamese words are spelled as", () => {
    for (const word of vietnameseWords) assert.isTrue(isSyllable(word.toLowerCase()), word)
    for (const word of [
      "gì",
      "giếng",
      "quýt",
      "nghỉ",
      "khuỷu",
      "y",
      "ở",
      "hoà",
      "hòa",
      "thúy",
      "khoái",
      "quý",
      "già",
      "khuỷu",
      "mùa",
    ])
      assert.isTrue(isSyllable(word), word)
  })

  it("are nothing else", () => {
    for (const word of [
      "",
      "café",
      "thaïland",
      "cat",
      "tèt",
      "bỡnhh",
      "ngế",
      "ghạ",
      "kí­",
      "mộtá",
      "hạti",
      "đ",
      "maõ",
      "nuớc",
      "qủa",
    ])
      assert.isFalse(isSyllable(word), word)
  })
})

const written = Schema.Struct({
  words: vietnameseText,
  foreign: Schema.Array(Schema.Literals(foreignWords)),
  form: Schema.Literals(["NFC", "NFD"]),
  capitals: Schema.Boolean,
})

describe("detection", () => {
  it.prop("never takes Unicode for an older encoding, whatever foreign words stand in it", [written], ([sample]) => {
    const { capitals, foreign, form, words } = sample
    const text = [...foreign.slice(0, 2), ...words, ...foreign.slice(2)].join(" ").normalize(form)
    assert.strictEqual(detectEncoding(capitals ? text.toUpperCase() : text), "unicode")
  })

  it.prop("never decodes foreign words and single Vietnamese ones alone", [written], ([{ foreign, form, words }]) => {
    for (const text of [...words, foreign.join(" "), `${foreign.join(" ")} ${words[0]}`])
      assert.notInclude(["tcvn3", "vni"], detectEncoding(text.normalize(form)))
  })

  it("takes no single foreign letter for a word that tells of VNI", () => {
    assert.notStrictEqual(detectEncoding("Æ Thaï Long"), "vni")
    assert.strictEqual(detectEncoding("xaõ Myõ Thaïnh"), "vni")
  })

  it("takes no unit of measure for a word that tells of TCVN3", () => {
    assert.isUndefined(detectEncoding("µm Lü Long"))
    assert.isUndefined(detectEncoding("µm Lü"))
  })

  it.prop("tells TCVN3 and VNI, and gives every letter back", [vietnameseText], ([words]) => {
    const legacy = words.filter((word) => toVni(word) !== word && toTcvn3(word) !== word)
    const text = [...words, "xã", "Mỹ", "Thạnh"].join(" ")
    for (const [encoding, encoded] of [
      ["tcvn3", toTcvn3(text)],
      ["vni", toVni(text)],
    ] as const) {
      assert.strictEqual(decode(encoded, encoding), text)
      if (legacy.length > 3) assert.strictEqual(detectEncoding(encoded), encoding, encoded)
    }
  })

  it("needs one letter of Unicode alone to leave a text, and few words against an encoding to leave it undecided", () => {
    const old = toTcvn3("xã Mỹ Thạnh thị trấn Thủ Thừa")
    assert.strictEqual(detectEncoding(old), "tcvn3")
    for (const letter of "ăđơưĩũỹ\u0301") assert.strictEqual(detectEncoding(`${letter} ${old}`), "unicode", letter)
    assert.isUndefined(detectEncoding(`${old} Hà là`))
  })

  it("leaves alone what could be read either way", () => {
    for (const text of ["mét bé", "cã", "Thaï", "", "100 m²", "hoà", "Ðoàn Thanh niên", "« Mü »"])
      assert.notInclude(["tcvn3", "vni"], detectEncoding(text))
  })
})
