import { assert, describe, it } from "@effect/vitest"
import { Arbitrary, Schema } from "effect"
import { sniff } from "./sniff.ts"

const latin = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "latin1"))
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

describe("the first bytes of a file tell that it is", () => {
  const kinds: ReadonlyArray<readonly [kind: ReturnType<typeof sniff>, files: Record<string, Uint8Array>]> = [
    ["zip", { "with parts": latin("PK\x03\x04…"), "without any": latin("PK\x05\x06") }],
    ["ole", { container: latin("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") }],
    ["biff", { "of Excel 3": latin("\x09\x02\x06\x00\x00\x00"), "of Excel 5": latin("\x09\x08\x08\x00\x00\x05") }],
    ["pdf", { plain: latin("%PDF-1.7\n"), "after a mail's lines": latin("\r\n\r\n%PDF-1.4\n") }],
    [
      "picture",
      {
        png: latin("\x89PNG\r\n\x1a\n"),
        jpeg: latin("\xff\xd8\xff\xe1"),
        gif: latin("GIF89a"),
        bmp: latin("BM\x36\x00\x0c\x00\0\0\0\0\x36\0\0\0\x28\0\0\0"),
        tiff: latin("II*\0\x08"),
        webp: latin("RIFF\x24\x00\x00\x00WEBPVP8 "),
        heic: latin("\0\0\0\x18ftypheic"),
      },
    ],
    ["rtf", { rtf: latin(String.raw`{\rtf1\ansi`) }],
    [
      "html",
      {
        page: utf8("<!DOCTYPE html><html>"),
        "a table that is called .xls": utf8("\ufeff  <table border=1>"),
        "Excel's own": latin('<html xmlns:x="urn:schemas-microsoft-com:office:excel">'),
        xhtml: utf8('<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">'),
        "an archived page": latin("MIME-Version: 1.0\r\n"),
      },
    ],
    [
      "xml-spreadsheet",
      { "Excel 2003's": utf8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">') },
    ],
    ["xml", { other: utf8('<?xml version="1.0"?><data/>') }],
    [
      "text",
      {
        csv: utf8("STT,Tên mô hình"),
        "with a mark": utf8("\ufeffSTT;Tên"),
        "UTF-16": new Uint8Array(Buffer.from("\ufeffSTT\tTên mô hình", "utf16le")),
        "UTF-16 without a mark": new Uint8Array(Buffer.from("STT\tXã Mỹ An\n", "utf16le")),
        TCVN3: latin("STT,T\xaan m\xab h\xd7nh"),
        "a list of codes": latin("BM01,x,y,z,0,0,0,0,0"),
        "less than a figure": utf8("< 5 hộ"),
      },
    ],
    ["empty", { nothing: new Uint8Array(), blanks: utf8("\ufeff \r\n") }],
    ["unknown", { program: latin("MZ\x90\x00\x03\x00\x00\x00") }],
  ]
  for (const [kind, files] of kinds)
    it(`${kind}: ${Object.keys(files).join(", ")}`, () => {
      for (const [name, bytes] of Object.entries(files)) assert.strictEqual(sniff(bytes), kind, name)
    })
})

it.prop(
  "a list of words is a text in whatever encoding",
  [Arbitrary.schema(Schema.NonEmptyString), Arbitrary.schema(Schema.Literals(["utf8", "utf16le"]))],
  ([word, encoding]) => {
    // oxlint-disable-next-line no-control-regex
    const tame = `STT;${word.replace(/[\p{C}\p{Cs}]/gu, "")};Xã Mỹ An\n`
    const mark = encoding === "utf16le" ? "\ufeff" : ""
    assert.strictEqual(sniff(new Uint8Array(Buffer.from(mark + tame, encoding))), "text")
  },
)
