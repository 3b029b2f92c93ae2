import type { Endpoint } from "../endpoint/index.ts"
import { applyImport, dropImport, undoImport } from "./change-imports.ts"
import { createImport } from "./create-import.ts"
import { importRows, listImports, showImport } from "./read-imports.ts"

export { Imports, type ImportsPort, type ImportWanted, type UploadedFile } from "./imports-port.ts"
export type { ImportedRows, ListedImport, ShownImport, UndoneImport } from "./shapes.ts"

/** Uploading, planning, applying and undoing imports. */
export const importEndpoints: ReadonlyArray<Endpoint> = [
  listImports,
  createImport,
  showImport,
  importRows,
  applyImport,
  undoImport,
  dropImport,
]
