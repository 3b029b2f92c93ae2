import type { Recognised } from "./recogniser.ts"

/** Which office document a zip file is, by the list of contents at its end; any other zip is refused. */
export const officeKind = (head: Buffer, tail: Buffer): Recognised => {
  const names = namesIn(tail)
  if (names === undefined) return { refused: "archive" }
  if (names.some((name) => /vbaproject|^basic\/|(^|\/)scripts\//i.test(name))) return { refused: "macros" }
  if (names.includes("[Content_Types].xml"))
    for (const [part, mediaType] of parts) if (names.includes(part)) return { mediaType }
  const opened = openDocument(head)
  return opened === undefined ? { refused: "archive" } : { mediaType: opened }
}

const parts = [
  ["word/document.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
  ["xl/workbook.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
  ["ppt/presentation.xml", "application/vnd.openxmlformats-officedocument.presentationml.presentation"],
] as const

/** OpenDocument files begin with an entry `mimetype` that is not compressed. */
const openDocument = (head: Buffer): string | undefined => {
  if (head.length < 38 || head.toString("latin1", 30, 38) !== "mimetype" || head.readUInt16LE(8) !== 0) return undefined
  const text = head.toString("latin1", 38, 38 + Math.min(head.readUInt32LE(18), 100))
  return /^application\/vnd\.oasis\.opendocument\.(text|spreadsheet|presentation)$/.test(text) ? text : undefined
}

/** Names of a zip's entries; undefined where its end holds no whole list of them. */
const namesIn = (tail: Buffer): ReadonlyArray<string> | undefined => {
  const end = tail.lastIndexOf(Buffer.of(0x50, 0x4b, 5, 6))
  if (end < 0 || end + 22 > tail.length) return undefined
  const count = tail.readUInt16LE(end + 10)
  let at = end - tail.readUInt32LE(end + 12)
  const names: Array<string> = []
  for (let entry = 0; entry < count; entry++) {
    if (at < 0 || at + 46 > end || tail.readUInt32LE(at) !== 0x02014b50) return undefined
    const [name, extra, comment] = [28, 30, 32].map((offset) => tail.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ]
    names.push(tail.toString("utf8", at + 46, at + 46 + name))
    at += 46 + name + extra + comment
  }
  return at === end ? names : undefined
}
