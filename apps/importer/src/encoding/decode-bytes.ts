import { decode, noVotes, type Votes, votesOf } from "@kheo/vietnamese"
import { utf16Without } from "./utf16.ts"

/** What the bytes of a text file turned out to be written in. */
export type ByteEncoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1258" | "tcvn3" | "vni" | "windows-1252"

export interface DecodedText {
  /** NFC, without a byte order mark. A U+FFFD stands here only where the file itself holds one. */
  readonly text: string
  readonly encoding: ByteEncoding
}

/**
 * The text of a text file: by its byte order mark, else as UTF-8 if it is that without a fault, else as UTF-16 if every
 * other byte is empty, else as the 8-bit encoding in which most of its words are Vietnamese syllables.
 */
export const decodeBytes = (bytes: Uint8Array): DecodedText => {
  const [first, second, third] = bytes
  if (first === 0xff && second === 0xfe) return utf16(bytes.subarray(2), "utf-16le")
  if (first === 0xfe && second === 0xff) return utf16(bytes.subarray(2), "utf-16be")
  const marked = first === 0xef && second === 0xbb && third === 0xbf
  const form = marked ? undefined : utf16Without(bytes)
  if (form !== undefined) return utf16(bytes, form)
  const utf8 = strictUtf8(marked ? bytes.subarray(3) : bytes)
  return utf8 === undefined ? eightBit(bytes) : { text: utf8.normalize("NFC"), encoding: "utf-8" }
}

/** A half of a surrogate pair is no letter and can't be stored: it is left out. */
const utf16 = (bytes: Uint8Array, encoding: "utf-16le" | "utf-16be"): DecodedText => {
  const even = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)))
  const text = (encoding === "utf-16le" ? even : even.swap16()).toString("utf16le")
  return { text: text.replace(/\p{Surrogate}/gu, "").normalize("NFC"), encoding }
}

const strictUtf8 = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** So much of a file says what all of it is written in. */
const sample = 64 * 1024

const eightBit = (bytes: Uint8Array): DecodedText => {
  const western = new TextDecoder("windows-1252").decode(bytes)
  const vietnamese = new TextDecoder("windows-1258").decode(bytes).normalize("NFC")
  const legacy = votesOn(western)
  const unicode = votesOn(vietnamese).unicode
  const [best] = (
    [
      ["windows-1258", unicode],
      ["tcvn3", legacy.tcvn3.syllables],
      ["vni", legacy.vni.syllables],
    ] as const
  ).toSorted(([, one], [, other]) => other - one)
  if (best === undefined || best[1] === 0) return { text: western.normalize("NFC"), encoding: "windows-1252" }
  const [encoding] = best
  return { text: encoding === "windows-1258" ? vietnamese : decode(western, encoding), encoding }
}

const votesOn = (text: string): Votes => (text === "" ? noVotes : votesOf(text.slice(0, sample)))
