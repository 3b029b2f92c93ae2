/** What the bytes of a text file turned out to be written in. */
export type ByteEncoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1258" | "tcvn3" | "vni" | "windows-1252"

export interface DecodedText {
  readonly text: string
  readonly encoding: ByteEncoding
}

/** The text of a text file: by its byte order mark, else UTF-8 if it is that without a fault, else windows-1258. */
export const decodeBytes = (bytes: Uint8Array): DecodedText => {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : undefined
  if (wide !== undefined) return { text: new TextDecoder(wide).decode(bytes).normalize("NFC"), encoding: wide }
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes).normalize("NFC"), encoding: "utf-8" }
  } catch {
    return { text: new TextDecoder("windows-1258").decode(bytes).normalize("NFC"), encoding: "windows-1258" }
  }
}
