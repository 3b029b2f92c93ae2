import { inflateSync } from "node:zlib"
import { assert, describe, it } from "@effect/vitest"
import { pngOf } from "./png-of.ts"

const svg = (inner: string) => `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="20">${inner}</svg>`

/** Width, height and how many bytes of the picture's data say something, a byte at the beginning of each line aside. */
const read = (png: Uint8Array) => {
  const view = new DataView(png.buffer, png.byteOffset)
  const parts: Array<Uint8Array> = []
  for (let at = 8; at < png.length; at += 12 + view.getUint32(at))
    if (new TextDecoder().decode(png.subarray(at + 4, at + 8)) === "IDAT")
      parts.push(png.subarray(at + 8, at + 8 + view.getUint32(at)))
  const inked = inflateSync(Buffer.concat(parts)).filter((byte) => byte !== 0).length
  const height = view.getUint32(20)
  return { width: view.getUint32(16), height, inked: Math.max(0, inked - height) }
}

describe("a drawing as PNG", () => {
  it("has two pixels for each of its own, and text in letters of its own font", async () => {
    const blank = read(await pngOf(svg("")))
    assert.deepStrictEqual(blank, { width: 120, height: 40, inked: 0 })
    for (const letters of ["Đ", "ẵ", "Ỹ", "ộ"]) {
      const drawn = read(await pngOf(svg(`<text x="5" y="15" font-family="Tinos" font-size="14">${letters}</text>`)))
      assert.isAbove(drawn.inked, 20, letters)
    }
  })

  it("is the same picture each time, and bold is not plain", async () => {
    const text = (weight: string) => svg(`<text x="5" y="15" font-size="14" font-weight="${weight}">Khối xã</text>`)
    const [one, other, bold] = [await pngOf(text("normal")), await pngOf(text("normal")), await pngOf(text("bold"))]
    assert.deepStrictEqual(one, other)
    assert.notDeepEqual(one, bold)
  })
})
