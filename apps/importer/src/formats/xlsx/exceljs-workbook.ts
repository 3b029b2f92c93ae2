import type { Worksheet } from "exceljs"
// @ts-expect-error exceljs has types for its main file alone.
import loaded from "exceljs/lib/doc/workbook.js"

interface LoadedWorkbook {
  readonly worksheets: ReadonlyArray<Worksheet>
  readonly xlsx: { readonly load: (bytes: Uint8Array) => Promise<unknown> }
}

/** What `exceljs` exports under this name, without the archivers of its stream writers, which take most of its start. */
export const Workbook: new () => LoadedWorkbook = loaded
