import { utf16Without } from "../encoding/utf16.ts"

/** What a file's first bytes make it, whatever it is called; `zip` and `ole` are containers of many kinds. */
export type Sniffed =
  | "zip"
  | "ole"
  | "biff"
  | "pdf"
  | "picture"
  | "rtf"
  | "html"
  | "xml-spreadsheet"
  | "xml"
  | "text"
  | "empty"
  | "unknown"

const searched = 4_096

// oxlint-disable no-control-regex -- a file's first bytes are no words.

/** Looks at the beginning of a file only. */
export const sniff = (bytes: Uint8Array): Sniffed => {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, searched))
  const latin = head.toString("latin1")
  if (/^PK(\x03\x04|\x05\x06)/.test(latin)) return "zip"
  if (latin.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")) return "ole"
  if (/^\x09[\x00\x02\x04\x08][\x04\x06\x08\x10]\x00/.test(latin)) return "biff"
  if (/^[^]{0,1000}?%PDF-\d/.test(latin)) return "pdf"
  if (pictures.some((picture) => picture.test(latin))) return "picture"
  if (latin.startsWith(String.raw`{\rtf`)) return "rtf"
  return textKind(head)
}

const pictures = [
  /^\x89PNG\r\n/,
  /^\xff\xd8\xff/,
  /^GIF8[79]a/,
  // A list may begin with "BM": a bitmap also holds its header's size.
  /^BM[^]{4}\0{4}[^]{4}[\x0c\x28\x34\x38\x40\x6c\x7c]\0{3}/,
  /^(II\*\0|MM\0\*)/,
  /^RIFF[^]{4}WEBP/,
  /^[^]{4}ftyp(hei[cfmsx]|hev[cx]|mif1|msf1|avif)/,
]

const textKind = (head: Buffer): Sniffed => {
  const text = asText(head)
  if (text === undefined) return "unknown"
  const start = text.trimStart().toLowerCase()
  if (start === "") return "empty"
  if (
    /^(<!--[^]*?-->\s*)*<(!doctype\s+html|html|head|meta|body|table|div|style|script|title|font|center)\b/.test(start)
  )
    return "html"
  if (start.startsWith("mime-version:")) return "html"
  if (!/^<(\?xml|!doctype|[a-z][\w.-]*:?[\w.-]*[\s>])/.test(start)) return "text"
  if (start.includes("urn:schemas-microsoft-com:office:spreadsheet")) return "xml-spreadsheet"
  return /<html[\s>]/.test(start) ? "html" : "xml"
}

/** Undefined for what no text holds: control characters, and NULs other than UTF-16's. */
const asText = (head: Buffer): string | undefined => {
  const wide = utf16(head)
  const text = wide === undefined ? head.toString("latin1") : new TextDecoder(wide).decode(head)
  return /[\x00-\x08\x0e-\x1a\x1c-\x1f]/.test(text) ? undefined : text.replace(/^(\xef\xbb\xbf|\ufeff)/, "")
}

const utf16 = (head: Buffer): "utf-16le" | "utf-16be" | undefined => {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le"
  return head[0] === 0xfe && head[1] === 0xff ? "utf-16be" : utf16Without(head)
}
