import { Schema } from "effect"
import { SealedSeed } from "./sealed-seed.ts"

/** `next` was made for a rotation · `previous` signs one checkpoint more after it. */
const role = Schema.Literals(["next", "current", "previous"])

/** One key: the public part in the clear, the 32 bytes of the seed bare or sealed. */
export const HeldKey = Schema.Struct({
  role,
  /** Base64, 32 bytes. */
  publicKey: Schema.String,
  /** RFC 3339. */
  createdAt: Schema.String,
  secret: Schema.Union([Schema.Struct({ seed: Schema.String }), Schema.Struct({ sealed: SealedSeed })]),
})
export type HeldKey = typeof HeldKey.Type

/** A ledger's keys as one file, so that each step of a rotation is one rename. */
export const KeyRing = Schema.Struct({
  format: Schema.Literal("kheo-signing-keys@v1"),
  ledger: Schema.String,
  keys: Schema.Array(HeldKey),
})
export type KeyRing = typeof KeyRing.Type

/** A ring without keys. */
export const emptyRing = (ledger: string): KeyRing => ({ format: "kheo-signing-keys@v1", ledger, keys: [] })

/** The key in a role. */
export const keyAs = ({ keys }: KeyRing, wanted: HeldKey["role"]): HeldKey | undefined =>
  keys.find(({ role }) => role === wanted)

/** With a new next key, in the place of one that never came to sign. */
export const withNext = (ring: KeyRing, key: Omit<HeldKey, "role">): KeyRing => ({
  ...ring,
  keys: [{ ...key, role: "next" }, ...ring.keys.filter(({ role }) => role !== "next")],
})

/** The next key is the current one, and the one before it the previous, or gone when it was lost. */
export const promoted = (ring: KeyRing, how?: "lost"): KeyRing => {
  const [next, current] = [keyAs(ring, "next"), keyAs(ring, "current")]
  if (next === undefined) return ring
  const before: ReadonlyArray<HeldKey> =
    current === undefined || how === "lost" ? [] : [{ ...current, role: "previous" }]
  return { ...ring, keys: [{ ...next, role: "current" }, ...before] }
}

/** Without the previous key. */
export const retired = (ring: KeyRing): KeyRing => ({
  ...ring,
  keys: ring.keys.filter(({ role }) => role !== "previous"),
})

/** What a sealing is bound to, so that none can be put in another's place. */
export const aboutKey = (ledger: string, publicKey: string): string => `kheo-signing-keys@v1\n${ledger}\n${publicKey}\n`
