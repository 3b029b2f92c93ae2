import type { DocumentNote } from "./document.ts"
import type { Format } from "./recognise.ts"

/** The endings that the files of a format have; the first is the one to tell. */
const endings: Record<Format, ReadonlyArray<string>> = {
  xlsx: ["xlsx", "xlsm", "xltx", "xltm"],
  xls: ["xls", "xlt"],
  xlsb: ["xlsb"],
  ods: ["ods", "ots"],
  docx: ["docx", "docm", "dotx", "dotm"],
  text: ["csv", "tsv", "tab", "txt"],
}

/** Whether a file's name ends as the files of a format do; what it holds is another matter. */
export const hasKnownEnding = (name: string): boolean => {
  const ending = /\.([^./]*)$/.exec(name)?.[1]?.toLowerCase()
  return ending !== undefined && Object.values(endings).some((some) => some.includes(ending))
}

/** A note when the ending of a file's name does not fit what it holds. */
export const endingNote = (format: Format, name: string): ReadonlyArray<DocumentNote> => {
  const fitting = endings[format]
  const ending = /\.([^./]*)$/.exec(name)?.[1]?.toLowerCase()
  return ending !== undefined && fitting.includes(ending)
    ? []
    : [{ code: "IMP-1309", params: { found: `.${fitting[0]}` } }]
}
