import { createHmac, randomBytes, timingSafeEqual } from "node:crypto"

/** Where a page ended, and of which state of the register it is a page. */
export interface Place {
  /** The ledger's position that every page is read at; null for a list that no position pins. */
  readonly position: number | null
  readonly asOf: string | null
  /** How many entries came before. */
  readonly offset: number
  /** The last of them, which must stand where it stood. */
  readonly last: string
}

/** Writes and reads cursors of one query by one caller; a cursor that was altered, or of another query or caller, reads as undefined. */
export interface Cursors {
  readonly write: (place: Place) => string
  readonly read: (cursor: string) => Place | undefined
}

/** What a cursor is signed with: the office's own secret, so that it outlives the process and serves wherever the vault is. */
interface Secret {
  readonly ready: boolean
  readonly keyed: (text: string) => string
}

/** The cursors of a query, given as text, that a caller asks. */
export const cursorsOf = (secret: Secret, query: string, caller: string): Cursors => {
  const keyed = secret.ready ? secret.keyed : keyedHere
  const sealed = (place: string): string => {
    const mac = keyed(`http cursor\n${JSON.stringify([query, caller, place])}`)
    return `${place}.${Buffer.from(mac, "hex").subarray(0, 16).toString("base64url")}`
  }
  return {
    write: ({ asOf, last, offset, position }) =>
      sealed(Buffer.from(JSON.stringify([position, asOf, offset, last])).toString("base64url")),
    read: (cursor) => {
      const [place = ""] = cursor.split(".")
      return equal(cursor, sealed(place)) ? placeIn(place) : undefined
    },
  }
}

/** Signed by us, hence of this shape. */
const placeIn = (text: string): Place => {
  const [position, asOf, offset, last] = JSON.parse(Buffer.from(text, "base64url").toString()) as [
    Place["position"],
    Place["asOf"],
    Place["offset"],
    Place["last"],
  ]
  return { position, asOf, offset, last }
}

const equal = (one: string, other: string): boolean => {
  const [left, right] = [Buffer.from(one), Buffer.from(other)]
  return left.length === right.length && timingSafeEqual(left, right)
}

/** Of an office whose vault has no secret yet: nothing is in its register, so no cursor has to last. */
const ownSecret = randomBytes(32)
const keyedHere = (text: string): string => createHmac("sha256", ownSecret).update(text).digest("hex")
