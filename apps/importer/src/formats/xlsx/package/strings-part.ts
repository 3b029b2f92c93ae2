import { decoded } from "../../xml/decoded.ts"
import { scanXml } from "../../xml/scan-xml.ts"
import type { Zip } from "../../zip/open-zip.ts"
import { RichText } from "./rich-text.ts"
import type { RepackedText } from "../repack/repacked-text.ts"

/** Reads the texts that cells refer to by their number. */
export const readStrings = async (zip: Zip, part: string | undefined): Promise<ReadonlyArray<RepackedText>> => {
  const texts: Array<RepackedText> = []
  if (part === undefined) return texts
  let item: RichText | undefined
  await scanXml(decoded(zip.part(part)), {
    open: (element, attributes) => {
      if (element === "si") item = new RichText()
      else item?.open(element, attributes)
    },
    text: (text) => item?.text(text),
    close: (element) => {
      if (element !== "si") return item?.close(element)
      if (item !== undefined) texts.push(item.repacked())
      return (item = undefined)
    },
  })
  return texts
}
