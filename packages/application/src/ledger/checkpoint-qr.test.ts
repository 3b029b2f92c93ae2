import { inflateSync } from "node:zlib"
import { assert, describe, it } from "@effect/vitest"
import { checkpointText, expandNote, privateKeyOf, signNote } from "@kheo/event-store/note"
import decodeQR from "qr/decode.js"
import { biggestVersion, checkpointQr, type Modules, qrPng, qrSvg, qrText, versionOf } from "./checkpoint-qr.ts"

const key = privateKeyOf(Uint8Array.from({ length: 32 }, (_, index) => index))
const root = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
const note = (origin: string, size: number) => signNote(checkpointText({ origin, size, root }), [{ name: origin, key }])

/** What a phone reads from a picture of these modules, four pixels each. */
const read = (modules: Modules): string => {
  const side = modules.length * 4
  const data = Uint8Array.from({ length: side * side * 4 }, (_, at) => {
    const pixel = at >> 2
    const dark = modules[Math.floor(pixel / side / 4)]?.[Math.floor((pixel % side) / 4)]
    return at % 4 === 3 ? 255 : dark === true ? 0 : 255
  })
  return decodeQR({ width: side, height: side, data })
}

describe("a checkpoint as a QR code", () => {
  it("comes back as the note that it stands for", () => {
    const own = note("kheo:van-phong", 1_234)
    const { line, modules } = checkpointQr(own) ?? assert.fail()
    assert.strictEqual(read(modules), line)
    assert.strictEqual(expandNote(read(modules)), own)
  })

  it("of a ledger with a name of 40 bytes, a million million events and a late epoch is of version 10 at most", () => {
    const { modules } = checkpointQr(note(`${"x".repeat(37)}#12`, 999_999_999_999)) ?? assert.fail()
    assert.strictEqual(versionOf(modules), biggestVersion)
    assert.isAtMost(versionOf((checkpointQr(note("kheo:van-phong", 1_234)) ?? assert.fail()).modules), 9)
  })

  it("is not made when it would be bigger", () => {
    assert.isUndefined(checkpointQr(note("x".repeat(60), 1)))
    assert.isUndefined(checkpointQr("no note"))
  })
})

const { modules } = checkpointQr(note("kheo:van-phong", 1_234)) ?? assert.fail()

describe("its picture", () => {
  it("for a terminal shows every module, two rows a line", () => {
    const lines = qrText(modules)
      .split("\n")
      .map((line) => line.slice("\u001b[30;107m".length, -"\u001b[0m".length))
    const shown = lines.flatMap((line) => [
      [...line].map((block) => "▀█".includes(block)),
      [...line].map((block) => "▄█".includes(block)),
    ])
    assert.deepStrictEqual(
      shown.slice(0, modules.length),
      modules.map((row) => [...row]),
    )
  })

  it("as SVG draws every dark module once", () => {
    const drawn = [...qrSvg(modules).matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x}/${y}`)
    const dark = modules.flatMap((row, y) => row.flatMap((on, x) => (on ? [`${x}/${y}`] : [])))
    assert.deepStrictEqual(drawn, dark)
  })

  it("as PNG holds its pixels, and reads back", () => {
    const png = Buffer.from(qrPng(modules))
    const side = png.readUInt32BE(16)
    assert.strictEqual(side, modules.length * 8)
    const start = png.indexOf("IDAT")
    const pixels = inflateSync(png.subarray(start + 4, start + 4 + png.readUInt32BE(start - 4)))
    const back = Array.from({ length: modules.length }, (_, y) =>
      Array.from({ length: modules.length }, (_, x) => pixels[(y * 8 + 3) * (side + 1) + 1 + x * 8 + 3] === 0),
    )
    assert.deepStrictEqual(
      back,
      modules.map((row) => [...row]),
    )
  })
})
