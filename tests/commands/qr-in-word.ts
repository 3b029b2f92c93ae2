import { inflateSync } from "node:zlib"
import { unzipSync } from "fflate"
import decodeQR from "qr/decode.js"

/** What a phone reads from the only picture of a .docx, a PNG of grey pixels. */
export const qrInWord = (bytes: Uint8Array): string => {
  const pictures = Object.entries(unzipSync(bytes)).filter(([name]) => name.endsWith(".png"))
  const [picture] = pictures
  if (picture === undefined || pictures.length > 1) throw new Error(`${pictures.length} pictures`)
  const png = Buffer.from(picture[1])
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)]
  const start = png.indexOf("IDAT")
  const rows = inflateSync(png.subarray(start + 4, start + 4 + png.readUInt32BE(start - 4)))
  // Each row begins with the kind of its filter: none.
  const grey = Array.from({ length: height }, (_, y) => [...rows.subarray(y * (width + 1) + 1, (y + 1) * (width + 1))])
  const data = Uint8Array.from(grey.flat().flatMap((value) => [value, value, value]))
  return decodeQR({ width, height, data })
}
