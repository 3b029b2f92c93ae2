import { type DocumentReader, Refused } from "../document.ts"
import { openZip } from "../zip/open-zip.ts"
import { gridsOfBook } from "./grids-of-book.ts"
import { surveyOds } from "./survey-ods.ts"
import { readBook } from "./read-book.ts"
import { repacked } from "./repacked.ts"

const needed = new Set(["mimetype", "meta-inf/manifest.xml", "content.xml", "styles.xml"])

/** Parts that an honest file may lack. */
const optional = { "meta-inf/manifest.xml": Buffer.from("<manifest/>"), "styles.xml": Buffer.from("<styles/>") }

/** Reads an OpenDocument spreadsheet. */
export const readOds: DocumentReader = async (bytes) => {
  const zip = await openZip(bytes)
  if (zip.names.has("meta-inf/manifest.xml"))
    for await (const piece of zip.part("meta-inf/manifest.xml"))
      if (piece.includes("encryption-data")) throw new Refused("IMP-1102")
  if (!zip.names.has("content.xml")) throw new Refused("IMP-1103")
  const extras = await surveyOds(zip)
  return gridsOfBook(readBook(await repacked(zip, (name) => needed.has(name), optional)), extras)
}
