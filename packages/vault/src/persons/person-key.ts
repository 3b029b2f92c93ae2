import { createHmac, createSecretKey, type KeyObject } from "node:crypto"

/**
 * What is made of a person's 32 random bytes: one key to encrypt, one to choose nonces, and a print to know it by.
 *
 * As bytes instead of a `KeyObject` a key would take Node five times as long as the hashing that it is for.
 */
export interface PersonKey {
  readonly encrypt: KeyObject
  readonly nonce: KeyObject
  /** 8 hex digits: tells a lost key from a spoiled value. */
  readonly print: string
}

/** Equal bytes give equal keys. */
export const personKey = (bytes: Uint8Array): PersonKey => {
  const own = createSecretKey(bytes)
  return {
    encrypt: createSecretKey(derived(own, "kheo person encrypt")),
    nonce: createSecretKey(derived(own, "kheo person nonce")),
    print: derived(own, "kheo person print").toString("hex", 0, 4),
  }
}

const derived = (own: KeyObject, purpose: string): Buffer => createHmac("sha256", own).update(purpose).digest()
