import { Refused } from "../../document.ts"
import { decoded } from "../../xml/decoded.ts"
import { parseXml, prefixed } from "../../xml/parse-xml.ts"
import type { Zip } from "../../zip/open-zip.ts"
import { type Relationship, relationshipsOf } from "./relationships.ts"

export interface SheetEntry {
  readonly name: string
  readonly hidden: boolean
  readonly part: string
}

/** What a workbook consists of, found by its relationships and never by the names of its parts. */
export interface WorkbookPart {
  readonly date1904: boolean
  readonly sheets: ReadonlyArray<SheetEntry>
  readonly styles: string | undefined
  readonly strings: string | undefined
  readonly linksOutside: boolean
  readonly macros: boolean
}

/** Reads the list of a workbook's sheets, in the order of their tabs; charts and macro sheets are none. */
export const workbookPart = async (zip: Zip): Promise<WorkbookPart> => {
  const main = (await relationshipsOf(zip, "")).find(({ kind }) => kind === "officeDocument")?.part ?? usualPart(zip)
  if (main === undefined) throw new Refused("IMP-1106")
  const related = await relationshipsOf(zip, main)
  const sheets: Array<SheetEntry> = []
  let date1904 = false
  await parseXml(decoded(zip.part(main)), {
    open: (element, attributes) => {
      if (element === "workbookPr") date1904 = isTrue(attributes["date1904"])
      if (element !== "sheet") return
      const id = prefixed(attributes, "id")
      const sheet = related.find((one) => one.id === id && one.kind === "worksheet")
      // A list that names one part again and again would have it read as often.
      if (sheet?.part === undefined || sheets.some(({ part }) => part === sheet.part)) return
      const { name = "", state = "visible" } = attributes
      sheets.push({ name, hidden: state !== "visible", part: sheet.part })
    },
  })
  return {
    date1904,
    sheets,
    styles: partOf(related, "styles"),
    strings: partOf(related, "sharedStrings"),
    linksOutside: related.some(({ kind }) => kind === "externalLink"),
    macros: related.some(({ kind }) => kind === "vbaProject" || kind === "xlMacrosheet"),
  }
}

const usualPart = ({ names }: Zip): string | undefined => (names.has("xl/workbook.xml") ? "xl/workbook.xml" : undefined)

const partOf = (related: ReadonlyArray<Relationship>, wanted: string): string | undefined =>
  related.find(({ kind, part }) => kind === wanted && part !== undefined)?.part

/** A boolean of XML: `1` or `true`. */
export const isTrue = (value: string | undefined): boolean => value === "1" || value === "true"
