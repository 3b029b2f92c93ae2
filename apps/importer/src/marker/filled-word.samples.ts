import { strFromU8, strToU8, unzipSync, zipSync } from "fflate"

const part = "word/document.xml"

/** The Word form as somebody wrote on it: `texts` by row of the table below its heading and column, both from 0. */
export const filledWord = (
  bytes: Uint8Array,
  texts: ReadonlyArray<{ readonly row: number; readonly column: number; readonly text: string }>,
): Uint8Array =>
  changedWord(bytes, (xml) => {
    const rows = xml.split("<w:tr>")
    const first = rows.findLastIndex((row) => row.includes("<w:tblHeader/>")) + 1
    for (const { column, row, text } of texts) {
      const cells = (rows[first + row] ?? "").split("</w:p></w:tc>")
      const run = `<w:r><w:t xml:space="preserve">${spelt(text)}</w:t></w:r>`
      rows[first + row] = cells.map((cell, at) => (at === column ? cell + run : cell)).join("</w:p></w:tc>")
    }
    return rows.join("<w:tr>")
  })

/** The document with another body. */
export const changedWord = (bytes: Uint8Array, change: (xml: string) => string): Uint8Array => {
  const parts = unzipSync(bytes)
  return zipSync({ ...parts, [part]: strToU8(change(strFromU8(parts[part] ?? new Uint8Array()))) })
}

const spelt = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("\n", '</w:t><w:br/><w:t xml:space="preserve">')
