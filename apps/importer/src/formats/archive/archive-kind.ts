import type { Archive } from "./open-archive.ts"

/** What a zip file is, by what it says of itself inside. */
export type ArchiveKind = "xlsx" | "xlsb" | "ods" | "docx" | "other-office" | "zip"

const openDocuments: ReadonlyArray<readonly [ArchiveKind, RegExp]> = [
  ["ods", /^application\/vnd\.oasis\.opendocument\.spreadsheet/],
  ["other-office", /^application\/vnd\.(oasis\.opendocument|sun\.xml)/],
]

const contentTypes: ReadonlyArray<readonly [ArchiveKind, RegExp]> = [
  ["xlsb", /ms-excel\.sheet\.binary\.macroenabled\.main/],
  ["xlsx", /spreadsheetml\.(sheet|template)\.main|ms-excel\.(sheet|template)\.macroenabled\.main/],
  ["docx", /wordprocessingml\.(document|template)\.main|ms-word\.(document|template)\.macroenabledtemplate\.main/],
  ["docx", /ms-word\.document\.macroenabled\.main/],
  ["other-office", /presentationml|ms-powerpoint|ms-excel\.addin|visio/],
]

const partNames: ReadonlyArray<readonly [ArchiveKind, RegExp]> = [
  ["xlsb", /^xl\/workbook\.bin$/i],
  ["xlsx", /^xl\//i],
  ["docx", /^word\/document\.xml$/i],
]

/** By the type that an OpenDocument or Office file states, and by its parts' names where that statement is missing. */
export const archiveKind = async ({ names, part }: Archive): Promise<ArchiveKind> => {
  const said = async (name: string | undefined) =>
    Buffer.from((name === undefined ? undefined : await part(name)) ?? []).toString("latin1")
  const type = await said(names.find((name) => name === "mimetype"))
  const types = (await said(names.find((name) => name.toLowerCase() === "[content_types].xml")))
    .replaceAll("\0", "")
    .toLowerCase()
  return (
    openDocuments.find(([, pattern]) => pattern.test(type))?.[0] ??
    contentTypes.find(([, pattern]) => pattern.test(types))?.[0] ??
    partNames.find(([, pattern]) => names.some((name) => pattern.test(name)))?.[0] ??
    "zip"
  )
}
