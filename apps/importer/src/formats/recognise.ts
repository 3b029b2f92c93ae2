import { openZip } from "./zip/open-zip.ts"
import { zipKind } from "./zip-kind.ts"
import { Refused } from "./document.ts"
import { oleKind } from "./ole-kind.ts"
import { sniff } from "./sniff.ts"

/** A format that there is a reader for. */
export type Format = "xlsx" | "xls" | "xlsb" | "ods" | "docx" | "text"

/** What a file is by its content; throws `Refused` with advice of its own for each kind that is not read. */
export const recognise = async (bytes: Uint8Array): Promise<Format> => {
  const sniffed = sniff(bytes)
  switch (sniffed) {
    case "zip": {
      const zip = await openZip(bytes)
      if (zip.names.size === 0) throw new Refused("IMP-1105")
      const kind = await zipKind(zip)
      if (kind === "other-office" || kind === "other-zip")
        throw new Refused(kind === "other-zip" ? "IMP-1112" : "IMP-1101")
      return kind
    }
    case "ole": {
      const kind = oleKind(bytes)
      if (kind !== "xls") throw new Refused(oleRefusals[kind])
      return kind
    }
    case "biff":
      return "xls"
    case "text":
      return "text"
    default:
      throw new Refused(refusals[sniffed])
  }
}

const oleRefusals = {
  encrypted: "IMP-1102",
  doc: "IMP-1110",
  "other-office": "IMP-1101",
  damaged: "IMP-1103",
} as const

const refusals = {
  empty: "IMP-1105",
  pdf: "IMP-1107",
  picture: "IMP-1108",
  html: "IMP-1109",
  rtf: "IMP-1111",
  "xml-spreadsheet": "IMP-1113",
  xml: "IMP-1101",
  unknown: "IMP-1101",
} as const
