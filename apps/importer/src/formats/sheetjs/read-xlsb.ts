import type { DocumentReader } from "../document.ts"
import { openZip } from "../zip/open-zip.ts"
import { gridsOfBook } from "./grids-of-book.ts"
import { readBook } from "./read-book.ts"
import { repacked } from "./repacked.ts"

const needed =
  /^(\[content_types\]\.xml|_rels\/\.rels|xl\/(_rels\/)?workbook\.bin(\.rels)?|xl\/(worksheets\/)?[^/]+\.bin)$/

/** Reads an Excel binary workbook. */
export const readXlsb: DocumentReader = async (bytes) =>
  gridsOfBook(readBook(await repacked(await openZip(bytes), (name) => needed.test(name))), [])
