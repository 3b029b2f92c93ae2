import { createCipheriv, createDecipheriv, createHmac } from "node:crypto"
import { padded, unpadded } from "./padding.ts"
import type { PersonKey } from "./person-key.ts"
import type { PersonId } from "./vault.ts"

/** A sealed value as it stands in a line: whose it is and of which event are readable, what it says is not. */
export interface Sealed {
  readonly person: PersonId
  readonly event: string
  readonly print: string
  /** Nonce, authentication tag and ciphertext. */
  readonly box: Uint8Array
}

const mark = "kheo-sealed-1."
const [nonceLength, tagLength] = [12, 16]

/** Whether a text begins like a sealed value. */
export const looksSealed = (text: string): boolean => text.startsWith(mark)

/** `kheo-sealed-1.<person>.<print of the key>.<base64url>.<event>`. */
export const tokenText = ({ box, event, person, print }: Sealed): string =>
  `${mark}${person}.${print}.${Buffer.from(box).toString("base64url")}.${event}`

/** The inverse of `tokenText`; undefined for any text that it does not write. */
export const parseToken = (text: string): Sealed | undefined => {
  const found = /^kheo-sealed-1\.([0-9a-f]{32})\.([0-9a-f]{8})\.([\w-]{80,})\.(.+)$/s.exec(text)
  if (found === null) return undefined
  const [, person = "", print = "", box = "", event = ""] = found
  const sealed = { person, print, box: Buffer.from(box, "base64url"), event }
  return tokenText(sealed) === text ? sealed : undefined
}

/**
 * Seals a value for its place in an event.
 *
 * The nonce follows from the key, the place and the value, so equal arguments give equal bytes, and no nonce serves two values.
 */
export const sealToken = (person: PersonId, key: PersonKey, event: string, path: string, value: string): string => {
  const place = placeOf(person, event, path)
  const nonce = createHmac("sha256", key.nonce)
    .update(place)
    .update("\0")
    .update(value)
    .digest()
    .subarray(0, nonceLength)
  const cipher = createCipheriv("aes-256-gcm", key.encrypt, nonce, { authTagLength: tagLength })
  cipher.setAAD(Buffer.from(place))
  const sealed = Buffer.concat([cipher.update(padded(value)), cipher.final()])
  return tokenText({ person, event, print: key.print, box: Buffer.concat([nonce, cipher.getAuthTag(), sealed]) })
}

/** The value again; throws when the bytes, the event or the place are not those that were sealed. */
export const openToken = ({ box, event, person }: Sealed, key: PersonKey, path: string): string => {
  const bytes = Buffer.from(box)
  const decipher = createDecipheriv("aes-256-gcm", key.encrypt, bytes.subarray(0, nonceLength), {
    authTagLength: tagLength,
  })
  decipher.setAAD(Buffer.from(placeOf(person, event, path)))
  decipher.setAuthTag(bytes.subarray(nonceLength, nonceLength + tagLength))
  return unpadded(Buffer.concat([decipher.update(bytes.subarray(nonceLength + tagLength)), decipher.final()]))
}

const placeOf = (person: PersonId, event: string, path: string): string => JSON.stringify([mark, person, event, path])
