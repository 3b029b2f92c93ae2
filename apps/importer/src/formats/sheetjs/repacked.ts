import { Refused } from "../document.ts"
import { storedZip } from "../xlsx/repack/stored-zip.ts"
import type { Zip } from "../zip/open-zip.ts"

/** The named parts in an archive without compression, so that SheetJS, which knows no limits, inflates nothing itself; `missing` stands in for what it can't do without. */
export const repacked = async (
  { names, part }: Zip,
  needed: (name: string) => boolean,
  missing: Readonly<Record<string, Buffer>> = {},
): Promise<Uint8Array> => {
  const parts: Array<readonly [string, Buffer]> = []
  for (const name of names) {
    if (!needed(name)) continue
    const pieces: Array<Buffer> = []
    for await (const piece of part(name)) pieces.push(piece)
    const whole = Buffer.concat(pieces)
    if (/\.(xml|rels)$/.test(name) && declaresType(whole)) throw new Refused("IMP-1203")
    parts.push([name, whole])
  }
  return storedZip({ ...missing, ...Object.fromEntries(parts) })
}

/** A DTD in whatever letters the part is written. */
const declaresType = (xml: Buffer): boolean => xml.toString("latin1").replaceAll("\0", "").includes("<!DOCTYPE")
