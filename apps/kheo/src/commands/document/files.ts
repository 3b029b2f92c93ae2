import { join, resolve } from "node:path"
import type { Composed, DocumentFormat } from "@kheo/application/documents"
import { fileName, type NewFile } from "../../cli/write-file.ts"

/** Where a document goes: one file for all, one for each unit, or both. */
export interface Places {
  readonly output: string | undefined
  readonly folder: string | undefined
  readonly format: DocumentFormat
}

/** Every file that will be written, the one for all first. */
export const pathsOf = ({ each }: Composed, { folder, format, output }: Places): ReadonlyArray<string> => [
  ...(output === undefined ? [] : [resolve(output)]),
  ...(folder === undefined ? [] : each.map(({ name }) => resolve(join(folder, fileName(`${name}.${format}`))))),
]

/** The documents with their bytes, in the order of their paths. */
export const filesFor = async (composed: Composed, places: Places): Promise<ReadonlyArray<NewFile>> => {
  const { folder, format, output } = places
  const makers = [
    ...(output === undefined ? [] : [composed.bytes]),
    ...(folder === undefined ? [] : composed.each.map(({ bytes }) => bytes)),
  ]
  const files: Array<NewFile> = []
  for (const [index, path] of pathsOf(composed, places).entries()) {
    const bytes = await makers[index]?.(format)
    if (bytes !== undefined) files.push({ path, bytes })
  }
  return files
}
