declare module "exceljs/lib/doc/workbook.js" {
  import type { Worksheet } from "exceljs"
  /** What `exceljs` exports as Workbook, without the archivers of its stream writers, which take most of its start. */
  export default class Workbook {
    readonly worksheets: ReadonlyArray<Worksheet>
    readonly xlsx: { readonly load: (bytes: Uint8Array) => Promise<unknown> }
  }
}
