import { hash } from "node:crypto"

/** SHA-256 as 32 bytes. By way of a text, because a digest as bytes gets memory of its own, which costs more than the hashing. */
export const sha256 = (bytes: Uint8Array | string): Buffer => Buffer.from(hash("sha256", bytes, "hex"), "hex")

/** The same, written over the last answer: for who looks at it and keeps nothing. */
export const sha256Once = (text: string): Buffer => {
  last.write(hash("sha256", text, "binary"), "latin1")
  return last
}

const last = Buffer.alloc(32)
