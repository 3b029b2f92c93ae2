import type { Zip } from "./zip/open-zip.ts"

/** What a zip file is, by what it says of itself inside. */
export type ZipKind = "xlsx" | "xlsb" | "ods" | "docx" | "other-office" | "other-zip"

const openDocuments: ReadonlyArray<readonly [ZipKind, RegExp]> = [
  ["ods", /^application\/vnd\.oasis\.opendocument\.spreadsheet/],
  ["other-office", /^application\/vnd\.(oasis\.opendocument|sun\.xml)/],
]

const contentTypes: ReadonlyArray<readonly [ZipKind, RegExp]> = [
  ["xlsb", /ms-excel\.sheet\.binary\.macroenabled\.main/],
  ["xlsx", /spreadsheetml\.(sheet|template)\.main|ms-excel\.(sheet|template)\.macroenabled\.main/],
  ["docx", /wordprocessingml\.(document|template)\.main|ms-word\.(document|template)\.macroenabled/],
  ["other-office", /presentationml|ms-powerpoint|ms-excel\.addin|visio/],
]

/** Say what a part with some ending would be, whether there is one or not: SheetJS names .xlsb's kind in every .xlsx. */
const defaults = /<default\b[^>]*>/g

const partNames: ReadonlyArray<readonly [ZipKind, RegExp]> = [
  ["xlsb", /^xl\/workbook\.bin$/],
  ["xlsx", /^xl\//],
  ["docx", /^word\/document\.xml$/],
]

/** By the type that an OpenDocument or Office file states, and by its parts' names where that statement is missing. */
export const zipKind = async (zip: Zip): Promise<ZipKind> => {
  const type = await stated(zip, "mimetype")
  const types = (await stated(zip, "[content_types].xml")).replaceAll("\0", "").toLowerCase()
  return (
    openDocuments.find(([, pattern]) => pattern.test(type))?.[0] ??
    contentTypes.find(([, pattern]) => pattern.test(types.replace(defaults, "")))?.[0] ??
    partNames.find(([, pattern]) => [...zip.names].some((name) => pattern.test(name)))?.[0] ??
    contentTypes.find(([, pattern]) => pattern.test(types))?.[0] ??
    "other-zip"
  )
}

const looked = 1024 * 1024

const stated = async ({ names, part }: Zip, name: string): Promise<string> => {
  let text = ""
  if (names.has(name))
    for await (const piece of part(name)) if ((text += piece.toString("latin1")).length > looked) break
  return text
}
