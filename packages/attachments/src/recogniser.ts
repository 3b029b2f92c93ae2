import type { AttachmentRefused } from "./attachments.ts"
import { officeKind } from "./office-kind.ts"
import { PlainText } from "./plain-text.ts"

/** What a content is, or why a register does not keep it. */
export type Recognised =
  | { readonly mediaType: string }
  | { readonly refused: Exclude<AttachmentRefused["reason"], "empty" | "too-large"> }

const headLength = 4_096
/** A document's list of contents stands at its end and is far shorter than this. */
const tailLength = 262_144

/** Recognises a content from its beginning and end, and text from all of it; a name decides nothing here. */
export class Recogniser {
  #head = Buffer.alloc(0)
  #tail = Buffer.alloc(0)
  readonly #text = new PlainText()

  next(chunk: Uint8Array): void {
    if (this.#head.length < headLength)
      this.#head = Buffer.concat([this.#head, chunk.subarray(0, headLength - this.#head.length)])
    this.#tail =
      chunk.length >= tailLength
        ? Buffer.from(chunk.subarray(-tailLength))
        : Buffer.concat([this.#tail.subarray(-(tailLength - chunk.length)), chunk])
    this.#text.next(chunk)
  }

  finish(): Recognised {
    const head = this.#head
    const begins = (...bytes: ReadonlyArray<number>) => head.subarray(0, bytes.length).equals(Buffer.from(bytes))
    if (head.toString("latin1", 0, 5) === "%PDF-") return { mediaType: "application/pdf" }
    if (begins(0xff, 0xd8, 0xff)) return { mediaType: "image/jpeg" }
    if (begins(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return { mediaType: "image/png" }
    if (begins(0x49, 0x49, 0x2a, 0) || begins(0x4d, 0x4d, 0, 0x2a)) return { mediaType: "image/tiff" }
    if (begins(0x50, 0x4b, 3, 4)) return officeKind(head, this.#tail)
    if (programs.some((bytes) => begins(...bytes))) return { refused: "program" }
    if (begins(0xd0, 0xcf, 0x11, 0xe0)) return { refused: "old-office" }
    if (archives.some((bytes) => begins(...bytes))) return { refused: "archive" }
    return this.#text.finish(head)
  }
}

/** Windows, Linux, macOS (two byte orders and fat), Java, WebAssembly, Windows shortcuts. */
const programs: ReadonlyArray<ReadonlyArray<number>> = [
  [0x4d, 0x5a],
  [0x7f, 0x45, 0x4c, 0x46],
  [0xcf, 0xfa, 0xed, 0xfe],
  [0xce, 0xfa, 0xed, 0xfe],
  [0xfe, 0xed, 0xfa, 0xce],
  [0xfe, 0xed, 0xfa, 0xcf],
  [0xca, 0xfe, 0xba, 0xbe],
  [0x00, 0x61, 0x73, 0x6d],
  [0x4c, 0x00, 0x00, 0x00, 0x01, 0x14, 0x02, 0x00],
]

/** Empty zip, 7z, rar, gzip, bzip2, xz, cabinet. */
const archives: ReadonlyArray<ReadonlyArray<number>> = [
  [0x50, 0x4b, 5, 6],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x52, 0x61, 0x72, 0x21],
  [0x1f, 0x8b],
  [0x42, 0x5a, 0x68],
  [0xfd, 0x37, 0x7a, 0x58, 0x5a],
  [0x4d, 0x53, 0x43, 0x46],
]
