import { Effect } from "effect"
import { type CheckpointSigner, SigningUnavailable } from "../checkpoint-signer.ts"
import type { KeptCheckpoint } from "../checkpoint-store.ts"
import { newSeed, type PrivateKey, privateKeyOf, toBase64 } from "../note/index.ts"

/** Keys and signed checkpoints that nothing remembers. */
export const memoryCheckpointSigner = (): CheckpointSigner["Service"] => {
  const ledgers = new Map<string, Kept>()
  const of = (ledger: string): Kept => {
    const kept = ledgers.get(ledger) ?? { signed: [] }
    ledgers.set(ledger, kept)
    return kept
  }
  return {
    keys: (ledger) =>
      Effect.sync(() => {
        const { current, next, previous } = of(ledger)
        return { current: named(current), previous: named(previous), next: named(next), sealed: false }
      }),
    generate: (ledger) =>
      Effect.sync(() => {
        const next = privateKeyOf(newSeed())
        of(ledger).next = next
        return toBase64(next.publicKey)
      }),
    signature: (ledger, publicKey, message) =>
      Effect.suspend(() => {
        const { current, next, previous } = of(ledger)
        const key = [current, previous, next].find((one) => named(one) === publicKey)
        if (key === undefined)
          return Effect.fail(new SigningUnavailable({ reason: "no-key", path: ":memory:", detail: publicKey }))
        return Effect.succeed(toBase64(key.sign(Buffer.from(message))))
      }),
    promote: (ledger, how) =>
      Effect.sync(() => {
        const kept = of(ledger)
        if (kept.next === undefined) return
        kept.previous = how === "lost" ? undefined : kept.current
        kept.current = kept.next
        kept.next = undefined
      }),
    retire: (ledger) =>
      Effect.sync(() => {
        of(ledger).previous = undefined
      }),
    signed: (ledger, last) => Effect.sync(() => of(ledger).signed.slice(-last)),
    keep: (ledger, checkpoint) =>
      Effect.sync(() => {
        const kept = of(ledger)
        if (kept.signed.at(-1)?.note !== checkpoint.note) kept.signed.push(checkpoint)
      }),
  }
}

interface Kept {
  current?: PrivateKey | undefined
  previous?: PrivateKey | undefined
  next?: PrivateKey | undefined
  readonly signed: Array<KeptCheckpoint>
}

const named = (key: PrivateKey | undefined): string | undefined => key && toBase64(key.publicKey)
