import { assert, describe, it } from "@effect/vitest"
import { toTcvn3, toVni, vietnameseWords } from "@kheo/vietnamese/samples"
import { Schema } from "effect"
import { to1258, toLatin1, toUtf16, toUtf8 } from "./byte.samples.ts"
import { type ByteEncoding, decodeBytes } from "./decode-bytes.ts"

const text = "STT,Tên mô hình,Đơn vị\r\n1,“Tiếng loa an ninh”,Xã Mỹ Thạnh\r\n2,Đường hoa 2 km,Ấp Bình Trung\r\n"

const plain = text.replaceAll(/[“”]/g, '"')
const ways: ReadonlyArray<readonly [ByteEncoding, Uint8Array, string]> = [
  ["utf-8", toUtf8(text), text],
  ["utf-8", toUtf8(`\uFEFF${text}`), text],
  ["utf-8", toUtf8(text.normalize("NFD")), text],
  ["utf-16le", toUtf16(`\uFEFF${text}`, "le"), text],
  ["utf-16be", toUtf16(`\uFEFF${text}`, "be"), text],
  ["utf-16le", toUtf16(text, "le"), text],
  ["utf-16be", toUtf16(text, "be"), text],
  ["windows-1258", to1258(text), text],
  ["tcvn3", toLatin1(toTcvn3(plain)), plain],
  ["vni", toLatin1(toVni(plain)), plain],
  ["windows-1252", toLatin1("Müller;Zürich;Bjørn"), "Müller;Zürich;Bjørn"],
  ["utf-8", new Uint8Array(), ""],
  ["utf-8", toUtf8("STT,Ten mo hinh"), "STT,Ten mo hinh"],
]

describe("the bytes of a text file", () => {
  it("are told by their mark, else by what they can be, and come back letter for letter, composed", () => {
    for (const [encoding, bytes, expected] of ways)
      assert.deepStrictEqual(decodeBytes(bytes), { text: expected, encoding }, encoding)
  })

  it.prop("in no encoding lose a letter", [Schema.Array(Schema.Literals(vietnameseWords))], ([words]) => {
    const line = ["xã", "Mỹ", "Thạnh", ...words, "Hội", "người", "trường", "tuyến"].join(" ")
    const encoded = [
      toUtf8(line),
      toUtf16(line, "be"),
      toUtf16(line, "le"),
      to1258(line),
      toLatin1(toTcvn3(line)),
      toLatin1(toVni(line)),
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
