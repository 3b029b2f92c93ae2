import { renameSync } from "node:fs"
import { join } from "node:path"
import { CheckpointSigner, SigningUnavailable } from "@kheo/event-store"
import { fromBase64, newSeed, privateKeyOf, toBase64 } from "@kheo/event-store/note"
import { Clock, Effect, Layer, Option, Schema } from "effect"
import { readText, replaceFile } from "./durable-file.ts"
import { aboutKey, emptyRing, type HeldKey, keyAs, KeyRing, promoted, retired, withNext } from "./key-ring.ts"
import { ledgerFolder } from "./ledger-folder.ts"
import { type Cost, seal, unseal, usualCost } from "./sealed-seed.ts"
import { keepSigned, readSigned } from "./signed-checkpoints.ts"

export interface SignerOptions {
  /** Holds a folder a ledger; outside of the database's backups. */
  readonly folder: string
  /** Asked only when a sealed key has to sign, or a new one is made; undefined when there is none. */
  readonly passphrase: Effect.Effect<string | undefined>
  /** Under what the first key is sealed, for which nobody is asked; without it the key lies bare until a passphrase is set. */
  readonly firstPassphrase?: Effect.Effect<string | undefined>
  readonly cost?: Cost
}

/** Signs with keys in files: `keys.json` and, append-only beside it, `checkpoints.jsonl`. */
export const fileSigner = ({
  cost = usualCost,
  firstPassphrase,
  folder,
  passphrase,
}: SignerOptions): CheckpointSigner["Service"] => {
  const ringPath = (ledger: string) => join(ledgerFolder(folder, ledger), "keys.json")
  const signedPath = (ledger: string) => join(ledgerFolder(folder, ledger), "checkpoints.jsonl")

  const readRing = (ledger: string) => readKeyRing(ringPath(ledger), ledger)
  const change = Effect.fnUntraced(function* (ledger: string, step: (ring: KeyRing) => KeyRing) {
    yield* writeKeyRing(ringPath(ledger), step(yield* readRing(ledger)))
  })

  return {
    keys: (ledger) =>
      Effect.map(readRing(ledger), (ring) => ({
        current: keyAs(ring, "current")?.publicKey,
        previous: keyAs(ring, "previous")?.publicKey,
        next: keyAs(ring, "next")?.publicKey,
        sealed: ring.keys.some(({ secret }) => "sealed" in secret),
      })),
    generate: Effect.fnUntraced(function* (ledger, how) {
      const path = ringPath(ledger)
      const reading = readRing(ledger)
      const ring = yield* how === "lost" ? Effect.catch(reading, () => setAside(path, ledger)) : reading
      const seed = newSeed()
      const publicKey = toBase64(privateKeyOf(seed).publicKey)
      const isSealed = ring.keys.some(({ secret }) => "sealed" in secret)
      const words = yield* isSealed ? passphrase : (firstPassphrase ?? passphrase)
      if (how !== "lost" && words === undefined && isSealed) return yield* unavailable("passphrase-needed", path)
      const secret = yield* sealedUnder(seed, words, aboutKey(ledger, publicKey), cost)
      const createdAt = new Date(yield* Clock.currentTimeMillis).toISOString()
      yield* writeKeyRing(path, withNext(ring, { publicKey, createdAt, secret }), ring.keys.length === 0)
      return publicKey
    }),
    signature: Effect.fnUntraced(function* (ledger, publicKey, message) {
      const path = ringPath(ledger)
      const key = (yield* readRing(ledger)).keys.find((one) => one.publicKey === publicKey)
      if (key === undefined) return yield* unavailable("no-key", path, publicKey)
      const seed = yield* openKey(path, ledger, key, passphrase)
      return toBase64(privateKeyOf(seed).sign(Buffer.from(message)))
    }),
    promote: (ledger, how) => change(ledger, (ring) => promoted(ring, how)),
    retire: (ledger) => change(ledger, retired),
    signed: (ledger, last) => onDisk(signedPath(ledger), () => readSigned(signedPath(ledger), last)),
    keep: (ledger, checkpoint) => onDisk(signedPath(ledger), () => keepSigned(signedPath(ledger), checkpoint)),
  }
}

/** The signer over files as a layer. */
export const layerFileSigner = (options: SignerOptions): Layer.Layer<CheckpointSigner> =>
  Layer.succeed(CheckpointSigner, fileSigner(options))

/** Seals every key of a ledger under another passphrase, or bares them when there is none; fails unless the old one opens them all. */
export const changePassphrase = Effect.fn("changePassphrase")(function* (
  { cost = usualCost, folder, passphrase }: SignerOptions,
  ledger: string,
  wanted: string | undefined,
) {
  const path = join(ledgerFolder(folder, ledger), "keys.json")
  const ring = yield* readKeyRing(path, ledger)
  if (ring.keys.length === 0) return yield* unavailable("no-key", path)
  const keys = yield* Effect.forEach(ring.keys, (key) =>
    Effect.gen(function* () {
      const seed = yield* openKey(path, ledger, key, passphrase)
      return { ...key, secret: yield* sealedUnder(seed, wanted, aboutKey(ledger, key.publicKey), cost) }
    }),
  )
  yield* writeKeyRing(path, { ...ring, keys })
})

const unavailable = (reason: SigningUnavailable["reason"], path: string, detail = ""): SigningUnavailable =>
  new SigningUnavailable({ reason, path, detail })

const onDisk = <A>(path: string, action: () => A): Effect.Effect<A, SigningUnavailable> =>
  Effect.try({ try: action, catch: (cause) => unavailable("failed", path, String(cause)) })

const decode = Schema.decodeUnknownOption(Schema.fromJsonString(KeyRing))

const readKeyRing = Effect.fnUntraced(function* (path: string, ledger: string) {
  const text = yield* onDisk(path, () => readText(path))
  if (text === undefined) return emptyRing(ledger)
  const ring = Option.getOrUndefined(decode(text))
  if (ring === undefined) return yield* unavailable("damaged", path)
  return ring.ledger === ledger ? ring : yield* unavailable("damaged", path, ring.ledger)
})

/** A file that nobody can read any more is kept beside the new one: somebody may still mend it. */
const setAside = Effect.fnUntraced(function* (path: string, ledger: string) {
  const now = yield* Clock.currentTimeMillis
  yield* onDisk(path, () => renameSync(path, `${path}.damaged-${now}`))
  return emptyRing(ledger)
})

const writeKeyRing = (path: string, ring: KeyRing, fresh = false) =>
  onDisk(path, () =>
    replaceFile(
      path,
      `${JSON.stringify(ring, null, 2)}\n`,
      fresh && readText(path) === undefined ? "fresh" : undefined,
    ),
  )

const sealedUnder = (seed: Uint8Array, passphrase: string | undefined, about: string, cost: Cost) =>
  passphrase === undefined
    ? Effect.succeed<HeldKey["secret"]>({ seed: toBase64(seed) })
    : Effect.map(
        Effect.promise(() => seal(seed, passphrase, about, cost)),
        (sealed): HeldKey["secret"] => ({ sealed }),
      )

const openKey = Effect.fnUntraced(function* (
  path: string,
  ledger: string,
  { publicKey, secret }: HeldKey,
  passphrase: Effect.Effect<string | undefined>,
) {
  let seed: Uint8Array | undefined
  if ("seed" in secret) seed = fromBase64(secret.seed)
  else {
    const { sealed } = secret
    const words = yield* passphrase
    if (words === undefined) return yield* unavailable("passphrase-needed", path)
    seed = yield* Effect.promise(() => unseal(sealed, words, aboutKey(ledger, publicKey)))
    if (seed === undefined) return yield* unavailable("wrong-passphrase", path)
  }
  if (seed?.length !== 32 || toBase64(privateKeyOf(seed).publicKey) !== publicKey)
    return yield* unavailable("damaged", path, publicKey)
  return seed
})
