import { createHmac } from "node:crypto"

/** What is made of a person's 32 random bytes: one key to encrypt, one to choose nonces, and a print to know it by. */
export interface PersonKey {
  readonly encrypt: Uint8Array
  readonly nonce: Uint8Array
  /** 8 hex digits: tells a lost key from a spoiled value. */
  readonly print: string
}

/** Equal bytes give equal keys. */
export const personKey = (bytes: Uint8Array): PersonKey => ({
  encrypt: derived(bytes, "kheo person encrypt"),
  nonce: derived(bytes, "kheo person nonce"),
  print: derived(bytes, "kheo person print").toString("hex", 0, 4),
})

const derived = (bytes: Uint8Array, purpose: string): Buffer => createHmac("sha256", bytes).update(purpose).digest()
