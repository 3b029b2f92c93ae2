import { createHash, randomBytes, timingSafeEqual } from "node:crypto"
import { crc32 } from "node:zlib"

/** A key as a program shows it: which one, and its secret. */
export interface KeyText {
  readonly id: string
  readonly secret: string
}

const form = /^kheo_([0-9a-z]{12})_([\w-]{43})_([0-9a-f]{8})$/

/** Anything in a text that looks like the beginning of a key. */
export const looksLikeKey = (text: string): boolean => /kheo_[0-9a-z]{12}_/i.test(text)

/** `kheo_<id>_<secret>_<crc>`: the sum at the end lets a scanner tell a key from what only looks like one. */
export const keyText = ({ id, secret }: KeyText): string => {
  const text = `kheo_${id}_${secret}`
  return `${text}_${sumOf(text)}`
}

/** The inverse of `keyText`; undefined for what is no key, or was copied wrongly. */
export const parseKey = (text: string): KeyText | undefined => {
  const [, id = "", secret = "", sum] = form.exec(text) ?? []
  return sum !== undefined && sum === sumOf(`kheo_${id}_${secret}`) ? { id, secret } : undefined
}

const sumOf = (text: string): string => crc32(text).toString(16).padStart(8, "0")

/** 256 random bits in base64url. */
export const newSecret = (): string => randomBytes(32).toString("base64url")

/** What is kept of a secret. */
export const hashOfSecret = (secret: string): string => createHash("sha256").update(secret).digest("hex")

/** The id of the key that a command issues: twelve letters and digits that a repeat of the command comes to again. */
export const keyIdOf = (commandId: string): string =>
  BigInt(`0x${createHash("sha256").update(`access-key|${commandId}`).digest("hex")}`)
    .toString(36)
    .slice(-12)
    .padStart(12, "0")

/**
 * Whether a secret is one of those with these hashes: always two comparisons, each in constant time, so that an unknown key
 * takes as long as a known one.
 */
export const opens = (secret: string, hashes: ReadonlyArray<string>): boolean => {
  const given = Buffer.from(hashOfSecret(secret), "hex")
  let found = false
  for (const hash of [hashes[0] ?? nobodys, hashes[1] ?? nobodys])
    found = timingSafeEqual(given, Buffer.from(hash, "hex")) || found
  return found
}

/** No secret that anybody could find has this hash. */
const nobodys = "0".repeat(64)
