import { type DocumentReader, Refused } from "../document.ts"
import { decoded } from "../xml/decoded.ts"
import { parseXml } from "../xml/parse-xml.ts"
import { openZip, type Zip } from "../zip/open-zip.ts"
import { resolvePart } from "../zip/part-name.ts"
import { gridsOfBlocks } from "./grids-of-blocks.ts"
import { readBlocks } from "./read-blocks.ts"
import { styleFonts } from "./style-fonts.ts"

/** Reads the tables of a Word document. */
export const readDocx: DocumentReader = async (bytes) => {
  const zip = await openZip(bytes)
  const main = await mainPart(zip)
  const fonts = await styleFonts(zip, resolvePart(main, "styles.xml") ?? "")
  return { grids: gridsOfBlocks(await readBlocks(decoded(zip.part(main)), fonts)), notes: [] }
}

/** Some producers call it otherwise than `word/document.xml`. */
const mainPart = async (zip: Zip): Promise<string> => {
  let main: string | undefined
  if (zip.names.has("_rels/.rels"))
    await parseXml(decoded(zip.part("_rels/.rels")), {
      open: (name, { Target, Type }) => {
        if (name === "Relationship" && Type?.endsWith("/officeDocument")) main ??= resolvePart("", Target ?? "")
      },
    })
  const named = [main, "word/document.xml"].find((name) => name !== undefined && zip.names.has(name))
  if (named === undefined) throw new Refused("IMP-1103")
  return named
}
