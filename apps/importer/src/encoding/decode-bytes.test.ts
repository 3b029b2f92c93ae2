import { assert, describe, it } from "@effect/vitest"
import { toTcvn3, toVni, vietnameseWords } from "@kheo/vietnamese/samples"
import { Schema } from "effect"
import { type ByteEncoding, decodeBytes } from "./decode-bytes.ts"

const text = "STT,Tên mô hình,Đơn vị\r\n1,“Tiếng loa an ninh”,Xã Mỹ Thạnh\r\n2,Đường hoa 2 km,Ấp Bình Trung\r\n"

/** windows-1258 as programs write it: letters with their shape, tones as marks of their own. */
const to1258 = (words: string): Uint8Array => {
  const codes = new Map<string, number>()
  for (let byte = 0; byte < 256; byte += 1) codes.set(new TextDecoder("windows-1258").decode(Uint8Array.of(byte)), byte)
  const letters = [...words.normalize("NFC")].flatMap((letter) => {
    if (codes.has(letter)) return [letter]
    const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(letter.normalize("NFD"))?.[0] ?? ""
    return [letter.normalize("NFD").replace(tone, "").normalize("NFC"), tone]
  })
  return Uint8Array.from(letters, (letter) => codes.get(letter) ?? 0x3f)
}

const latin1 = (words: string): Uint8Array => Uint8Array.from(Buffer.from(words, "latin1"))
const utf16 = (words: string, big: boolean): Uint8Array => {
  const bytes = Buffer.from(words, "utf16le")
  return new Uint8Array(big ? bytes.swap16() : bytes)
}
const utf8 = (words: string): Uint8Array => new TextEncoder().encode(words)

const plain = text.replaceAll(/[“”]/g, '"')
const ways: ReadonlyArray<readonly [ByteEncoding, Uint8Array, string]> = [
  ["utf-8", utf8(text), text],
  ["utf-8", utf8(`\uFEFF${text}`), text],
  ["utf-8", utf8(text.normalize("NFD")), text],
  ["utf-16le", utf16(`\uFEFF${text}`, false), text],
  ["utf-16be", utf16(`\uFEFF${text}`, true), text],
  ["utf-16le", utf16(text, false), text],
  ["utf-16be", utf16(text, true), text],
  ["windows-1258", to1258(text), text],
  ["tcvn3", latin1(toTcvn3(plain)), plain],
  ["vni", latin1(toVni(plain)), plain],
  ["windows-1252", latin1("Müller;Zürich;Bjørn"), "Müller;Zürich;Bjørn"],
  ["utf-8", new Uint8Array(), ""],
  ["utf-8", utf8("STT,Ten mo hinh"), "STT,Ten mo hinh"],
]

describe("the bytes of a text file", () => {
  it("are told by their mark, else by what they can be, and come back letter for letter, composed", () => {
    for (const [encoding, bytes, expected] of ways)
      assert.deepStrictEqual(decodeBytes(bytes), { text: expected, encoding }, encoding)
  })

  it.prop("in no encoding lose a letter", [Schema.Array(Schema.Literals(vietnameseWords))], ([words]) => {
    const line = ["xã", "Mỹ", "Thạnh", ...words, "Hội", "người", "trường", "tuyến"].join(" ")
    const encoded = [
      utf8(line),
      utf16(line, true),
      utf16(line, false),
      to1258(line),
      latin1(toTcvn3(line)),
      latin1(toVni(line)),
    ]
    for (const bytes of encoded) assert.strictEqual(decodeBytes(bytes).text, line)
  })

  it.prop(
    "never become a replacement character, whatever they are",
    [Schema.Array(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 255 })))],
    ([bytes]) => {
      for (const start of [[], [0xff, 0xfe], [0xfe, 0xff], [0xef, 0xbb, 0xbf], [0x41, 0, 0x42, 0]]) {
        const all = Uint8Array.from([...start, ...bytes])
        const before = all.slice()
        const holdsOne =
          Buffer.from(all).includes(Buffer.from("\uFFFD")) || /(fffd|fdff)/.test(Buffer.from(all).toString("hex"))
        if (!holdsOne) assert.notInclude(decodeBytes(all).text, "\uFFFD")
        assert.isTrue(decodeBytes(all).text.isWellFormed())
        assert.deepStrictEqual(all, before)
      }
    },
  )
})
