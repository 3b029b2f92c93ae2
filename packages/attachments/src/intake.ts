import { createHash } from "node:crypto"
import { AttachmentRefused, type StoredFile } from "./attachments.ts"
import { Recogniser } from "./recogniser.ts"

/** 20 MB, unless an office says otherwise. */
export const defaultLimit = 20_000_000

export interface IntakeOptions {
  /** Bytes; 20 MB when left out. */
  readonly limit?: number
  /** For copies of what was taken in before, by whatever rules held then. */
  readonly anyContent?: boolean
}

/** Takes a file's content bit by bit; throws `AttachmentRefused` as soon as it is too large, or at the end for what it is. */
export class Intake {
  readonly #hash = createHash("sha256")
  readonly #recogniser = new Recogniser()
  readonly #limit: number
  readonly #anyContent: boolean
  #size = 0

  constructor({ anyContent = false, limit = defaultLimit }: IntakeOptions) {
    this.#limit = limit
    this.#anyContent = anyContent
  }

  next(chunk: Uint8Array): void {
    this.#size += chunk.length
    if (this.#size > this.#limit) throw new AttachmentRefused({ reason: "too-large", limit: this.#limit })
    this.#hash.update(chunk)
    if (!this.#anyContent) this.#recogniser.next(chunk)
  }

  finish(): StoredFile {
    if (this.#size === 0) throw new AttachmentRefused({ reason: "empty" })
    const found = this.#anyContent ? { mediaType: "application/octet-stream" } : this.#recogniser.finish()
    if ("refused" in found) throw new AttachmentRefused({ reason: found.refused })
    return { sha256: this.#hash.digest("hex"), size: this.#size, mediaType: found.mediaType }
  }
}
