import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from "node:crypto"

/** An Ed25519 key that signs; its seed is the whole secret. */
export interface PrivateKey {
  /** 32 bytes. */
  readonly publicKey: Uint8Array
  /** 64 bytes over exactly these bytes. */
  readonly sign: (message: Uint8Array) => Uint8Array
}

/** A new secret: 32 random bytes from which the key pair follows. */
export const newSeed = (): Uint8Array => seedOf(generateKeyPairSync("ed25519").privateKey)

/** The key of a seed; throws a `RangeError` unless it has 32 bytes. */
export const privateKeyOf = (seed: Uint8Array): PrivateKey => {
  if (seed.length !== 32) throw new RangeError("an Ed25519 seed has 32 bytes")
  const key = createPrivateKey({ key: Buffer.concat([pkcs8, seed]), format: "der", type: "pkcs8" })
  return { publicKey: bytesOf(createPublicKey(key)), sign: (message) => sign(null, message, key) }
}

/** Whether the signature is this key's over these bytes; false, too, for a key or a signature of another length. */
export const verifies = (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean => {
  if (publicKey.length !== 32 || signature.length !== 64) return false
  const key = createPublicKey({ key: Buffer.concat([spki, publicKey]), format: "der", type: "spki" })
  return verify(null, message, key, signature)
}

/** What RFC 8410 puts before the 32 bytes of a seed, and of a public key. */
const pkcs8 = Buffer.from("302e020100300506032b657004220420", "hex")
const spki = Buffer.from("302a300506032b6570032100", "hex")

const seedOf = (key: KeyObject): Uint8Array => key.export({ format: "der", type: "pkcs8" }).subarray(pkcs8.length)
const bytesOf = (key: KeyObject): Uint8Array => key.export({ format: "der", type: "spki" }).subarray(spki.length)
