import { to1258, toLatin1, toTcvn3, toUtf16, toUtf8, toVni, writtenGrid } from "@kheo/importer/written"
import type { Grids } from "../workbooks/planned.ts"
import type { Seeded } from "../seeded.ts"

type Grid = Grids[number]

/** A file's bytes and the ending of its name, and how to call what wrote it. */
export interface Written {
  readonly bytes: Uint8Array
  readonly ending: string
  readonly how: string
}

const typings = {
  composed: { type: (text: string) => text },
  decomposed: { type: (text: string) => text.normalize("NFD") },
  TCVN3: { type: toTcvn3, font: ".VnTime" },
  VNI: { type: toVni, font: "VNI-Times" },
} as const

const encoded: Readonly<Record<string, readonly [(text: string) => Uint8Array, keyof typeof typings]>> = {
  "UTF-8": [toUtf8, "composed"],
  "UTF-8 decomposed": [toUtf8, "decomposed"],
  "UTF-8 with a mark": [(text) => toUtf8(`\ufeff${text}`), "composed"],
  "UTF-16": [(text) => toUtf16(`\ufeff${text}`, "le"), "composed"],
  "UTF-16 the other way": [(text) => toUtf16(`\ufeff${text}`, "be"), "decomposed"],
  "windows-1258": [to1258, "composed"],
  TCVN3: [toLatin1, "TCVN3"],
}

/** Whether a format has merged cells. */
export const hasMerges = (format: string): boolean => format !== "csv" && format !== "tsv"

export const formats = ["xlsx", "xls", "xlsb", "ods", "docx", "csv", "tsv"] as const

/** Writes a sheet in a format, typed in one of the ways in which offices have typed. */
export const anyWriting = async (grid: Grid, format: (typeof formats)[number], random: Seeded): Promise<Written> => {
  if (format === "csv" || format === "tsv") {
    const [name, [encode, typing]] = random.pick(Object.entries(encoded))
    const delimiter = format === "tsv" ? "\t" : random.pick([",", ";"])
    const bytes = writtenGrid.text(grid, typings[typing], delimiter, encode)
    return { bytes, ending: format, how: `.${format} in ${name}` }
  }
  const [name, typing] = random.pick(Object.entries(typings))
  return { bytes: await writtenGrid[format](grid, typing), ending: format, how: `.${format} in ${name}` }
}
