import { type Document, Packer } from "docx"
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate"
import { rowsCarried, rowsElement } from "./body-rows.ts"

const placeholder = new RegExp(`<${rowsElement}>(\\d+)</${rowsElement}>`, "gu")

/** A document as the bytes of its file, the rows of its lists in their places. */
export const packed = async (document: Document): Promise<Uint8Array> => {
  const parts = unzipSync(new Uint8Array(await Packer.toBuffer(document)))
  const rows = rowsCarried(document)
  const name = "word/document.xml"
  const body = strFromU8(parts[name] ?? new Uint8Array()).replaceAll(
    placeholder,
    (_, index: string) => rows[Number(index)] ?? "",
  )
  return zipSync({ ...parts, [name]: strToU8(body) }, { mtime: "2020-01-01T12:00:00" })
}
