import { deflateSync } from "node:zlib"
import { crc32 } from "node:zlib"
import { compactNote } from "@kheo/event-store/note"
import encodeQR from "qr"

/** A dark module where true, the quiet zone included. */
export type Modules = ReadonlyArray<ReadonlyArray<boolean>>

/** Paper that was folded and copied still reads at level M; the biggest version that a phone reads at 3 cm is 10. */
export const biggestVersion = 10

/** A checkpoint's compact line as a QR code; undefined when the ledger's name is so long that version 10 can't hold it. */
export const checkpointQr = (note: string): { readonly line: string; readonly modules: Modules } | undefined => {
  const line = compactNote(note)
  if (line === undefined) return undefined
  const modules = encodeQR(line, "raw", { ecc: "medium", border: quietZone })
  return versionOf(modules) > biggestVersion ? undefined : { line, modules }
}

/** The version, 1 to 40, of a code with its quiet zone. */
export const versionOf = (modules: Modules): number => (modules.length - 2 * quietZone - 17) / 4

/** For a terminal: two rows in one line of half blocks, dark on light whatever the terminal's colours. */
export const qrText = (modules: Modules): string => {
  const rows: Array<string> = []
  for (let row = 0; row < modules.length; row += 2) {
    const [upper, lower] = [modules[row] ?? [], modules[row + 1] ?? []]
    const blocks = upper.map((dark, column) => halves[Number(dark) * 2 + Number(lower[column] ?? false)])
    rows.push(`\u001b[30;107m${blocks.join("")}\u001b[0m`)
  }
  return rows.join("\n")
}

/** As SVG, two millimetres less than a matchbox is wide: 5 cm. */
export const qrSvg = (modules: Modules): string => {
  const size = modules.length
  const path = modules.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join("")
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="50mm" height="50mm" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>\n`
  )
}

/** As PNG of eight pixels a module, black on white. */
export const qrPng = (modules: Modules): Uint8Array => {
  const size = modules.length * pixels
  const row = (y: number) =>
    Buffer.from([
      0,
      ...Array.from({ length: size }, (_, x) =>
        modules[Math.floor(y / pixels)]?.[Math.floor(x / pixels)] === true ? 0 : 255,
      ),
    ])
  const header = Buffer.alloc(13)
  header.writeUInt32BE(size, 0)
  header.writeUInt32BE(size, 4)
  header.set([8, 0, 0, 0, 0], 8)
  const data = deflateSync(Buffer.concat(Array.from({ length: size }, (_, y) => row(y))))
  const signature = Buffer.from("89504e470d0a1a0a", "hex")
  return Buffer.concat([signature, chunk("IHDR", header), chunk("IDAT", data), chunk("IEND", Buffer.alloc(0))])
}

const quietZone = 4
const pixels = 8
/** Nothing, lower half, upper half, both. */
const halves = [" ", "▄", "▀", "█"] as const

const chunk = (type: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(type), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}
