import { hash } from "node:crypto"
import { fromBase64, toBase64 } from "./base64.ts"

/** A name with the public key that signs under it. */
export interface NoteKey {
  readonly name: string
  /** 32 bytes of Ed25519. */
  readonly publicKey: Uint8Array
}

/** Whether a text can stand before a signature: no white space, no `+`, no control character. */
export const isKeyName = (name: string): boolean => name.isWellFormed() && /^[^\s+\p{Cc}]+$/u.test(name)

/** Eight hex digits that name the key in a signature line; short on purpose, no proof of anything. */
export const keyId = ({ name, publicKey }: NoteKey): string =>
  hash("sha256", Buffer.concat([Buffer.from(`${name}\n`), algorithm, publicKey])).slice(0, 8)

/** The key as one line to hand out: `name+id+base64`. */
export const vkeyText = (key: NoteKey): string =>
  `${key.name}+${keyId(key)}+${toBase64(Buffer.concat([algorithm, key.publicKey]))}`

/** The inverse of `vkeyText`; undefined for a text that is none, or whose id is not the key's. */
export const readVkey = (text: string): NoteKey | undefined => {
  const [, name = "", id, key = ""] = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/su.exec(text) ?? []
  const bytes = fromBase64(key)
  if (!isKeyName(name) || bytes?.length !== 33 || bytes[0] !== algorithm[0]) return undefined
  const read = { name, publicKey: bytes.subarray(1) }
  return keyId(read) === id ? read : undefined
}

/** Ed25519 among the signature types of C2SP. */
const algorithm = Uint8Array.of(1)
