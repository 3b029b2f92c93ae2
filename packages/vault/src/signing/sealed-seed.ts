import { createCipheriv, createDecipheriv, randomBytes, scrypt } from "node:crypto"
import { Schema } from "effect"

/** Work of scrypt: memory 128 · N · r bytes. */
export interface Cost {
  readonly N: number
  readonly r: number
  readonly p: number
}

/** About half a second and 128 MiB on an office PC, for whoever guesses too. */
export const usualCost: Cost = { N: 2 ** 17, r: 8, p: 1 }

/** A file may not ask for more than this, or opening it would be the attack. */
const within = (minimum: number, maximum: number) => Schema.Int.check(Schema.isBetween({ minimum, maximum }))

/** A secret under a passphrase: AES-256-GCM under scrypt, binary parts in base64. */
export const SealedSeed = Schema.Struct({
  kdf: Schema.Literal("scrypt"),
  N: within(2, 2 ** 20),
  r: within(1, 16),
  p: within(1, 4),
  salt: Schema.String,
  nonce: Schema.String,
  ciphertext: Schema.String,
  tag: Schema.String,
})
export type SealedSeed = typeof SealedSeed.Type

/** Seals a secret; `about` is not secret but must be given again, to the letter, to open it. */
export const seal = async (seed: Uint8Array, passphrase: string, about: string, cost: Cost): Promise<SealedSeed> => {
  const [salt, nonce] = [randomBytes(16), randomBytes(12)]
  const cipher = createCipheriv("aes-256-gcm", await derive(passphrase, salt, cost), nonce).setAAD(Buffer.from(about))
  const ciphertext = Buffer.concat([cipher.update(seed), cipher.final()])
  return { kdf: "scrypt", ...cost, ...texts({ salt, nonce, ciphertext, tag: cipher.getAuthTag() }) }
}

/** The secret again; undefined for another passphrase, another `about`, or a sealing that was damaged. */
export const unseal = async (
  { N, ciphertext, nonce, p, r, salt, tag }: SealedSeed,
  passphrase: string,
  about: string,
): Promise<Uint8Array | undefined> => {
  const bytes = (text: string) => Buffer.from(text, "base64")
  const key = await derive(passphrase, bytes(salt), { N, r, p })
  try {
    const cipher = createDecipheriv("aes-256-gcm", key, bytes(nonce), { authTagLength: 16 })
    cipher.setAAD(Buffer.from(about)).setAuthTag(bytes(tag))
    return Buffer.concat([cipher.update(bytes(ciphertext)), cipher.final()])
  } catch {
    return undefined
  }
}

const derive = (passphrase: string, salt: Uint8Array, { N, p, r }: Cost): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const options = { N, r, p, maxmem: 256 * N * r + 1_048_576 }
    scrypt(passphrase.normalize("NFC"), salt, 32, options, (error, key) => (error ? reject(error) : resolve(key)))
  })

const texts = <K extends string>(parts: Record<K, Buffer>): Record<K, string> =>
  Object.fromEntries(Object.entries<Buffer>(parts).map(([name, bytes]) => [name, bytes.toString("base64")])) as Record<
    K,
    string
  >
