import { type DocumentReader, Refused } from "../document.ts"
import { openZip, type Zip } from "../zip/open-zip.ts"
import { gridsOfBook } from "./grids-of-book.ts"
import { surveyOds } from "./survey-ods.ts"
import { readBook } from "./read-book.ts"
import { repacked } from "./repacked.ts"

const needed = new Set(["mimetype", "meta-inf/manifest.xml", "content.xml", "styles.xml"])

/** Parts that an honest file may lack. */
const optional = { "meta-inf/manifest.xml": Buffer.from("<manifest/>"), "styles.xml": Buffer.from("<styles/>") }

const [mark, manifest] = ["encryption-data", "meta-inf/manifest.xml"]

/** Whether the list of parts says that one of them is encrypted; the word may lie across two pieces. */
const isLocked = async (zip: Zip): Promise<boolean> => {
  if (!zip.names.has(manifest)) return false
  let rest = ""
  for await (const piece of zip.part(manifest)) {
    const text = rest + piece.toString("latin1")
    if (text.includes(mark)) return true
    rest = text.slice(1 - mark.length)
  }
  return false
}

/** Reads an OpenDocument spreadsheet. */
export const readOds: DocumentReader = async (bytes) => {
  const zip = await openZip(bytes)
  if (await isLocked(zip)) throw new Refused("IMP-1102")
  if (!zip.names.has("content.xml")) throw new Refused("IMP-1103")
  const extras = await surveyOds(zip)
  return gridsOfBook(readBook(await repacked(zip, (name) => needed.has(name), optional)), extras)
}
