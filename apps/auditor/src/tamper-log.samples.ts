import { generateKeyPairSync, type KeyObject, sign } from "node:crypto"
import { type BundleFiles, verifyBundle } from "./bundle.ts"
import { readCheckpoint } from "./checkpoint.ts"
import type { Held } from "./conclude.ts"
import { Dice } from "./dice.samples.ts"
import { forgeries, mended } from "./forgery.samples.ts"
import { type Key, keyId } from "./note.ts"
import { leafHash, Tree } from "./tree.ts"

/** What a run of the tamper engine came to; a failure says what was done and what the verifier said. */
export interface Tampered {
  readonly runs: number
  readonly failures: ReadonlyArray<string>
}

/**
 * Changes a log in every way that the engine knows, `times` times, by careless and by careful hands, and verifies the result.
 *
 * With a record of the honest log from outside each change must be found; without one it may pass as `consistent`, never as
 * `intact`; and the honest log must never raise an alarm.
 */
export const tamperLog = async (
  honest: ReadonlyArray<Uint8Array>,
  { seed, times }: { readonly seed: number; readonly times: number },
): Promise<Tampered> => {
  const dice = new Dice(seed)
  const entries = honest.map((entry) => Buffer.from(entry))
  const [own, other] = [newSigner(), newSigner()]
  const failures: Array<string> = []
  const names = Object.keys(forgeries)
  // Who leaves no line still says whose log it was.
  const bundled = (lines: ReadonlyArray<Uint8Array>, signer?: Signer, told = lines) =>
    bundleOf(lines, signer, told, ledgerIn(entries))
  const expect = async (what: string, files: BundleFiles, held: Held, verdicts: ReadonlyArray<string>) => {
    const found = (await verifyBundle(files, held))?.finding.verdict ?? "none"
    if (!verdicts.includes(found)) failures.push(`seed ${seed}: ${what}: ${found}`)
  }
  const bad = ["altered", "rewritten"]
  for (let run = 0; run < times; run++) {
    const name = dice.of([...names, "resign"])
    const forged = name === "resign" ? { entries, position: 1 } : forgeries[name]?.(entries, dice)
    if (forged === undefined) continue
    const size =
      forged.position > entries.length
        ? entries.length
        : forged.position + dice.below(entries.length - forged.position + 1)
    const isFound = forged.position <= entries.length
    const checkpoint = readCheckpoint(noteOf(entries.slice(0, size), own))
    const key = own.key(ledgerIn(entries))
    const careful = mended(forged.entries)
    // A careful hand may turn a changed place or time back into what it was.
    const lines = dice.below(2) === 0 && !areSame(careful, entries) ? careful : forged.entries
    const hand = `run ${run}: ${name} at ${forged.position}, record at ${size}, ${lines === careful ? "careful" : "careless"}`
    if (name === "resign") {
      await expect(`${hand}, key`, bundled(entries, other), { key }, bad)
      await expect(`${hand}, key and record`, bundled(entries, other), { key, checkpoint }, bad)
      await expect(
        `${hand}, false record`,
        bundled(entries),
        { key, checkpoint: readCheckpoint(noteOf(entries, other)) },
        ["undecided"],
      )
    } else if (isFound) {
      await expect(`${hand}, record`, bundled(lines), { checkpoint }, bad)
      await expect(`${hand}, record and key, re-signed`, bundled(lines, other), { checkpoint, key }, bad)
    }
    await expect(`${hand}, no record`, bundled(lines, other), {}, ["consistent", ...bad])
    await expect(
      `${hand}, careless list`,
      bundled(lines, own, entries),
      {},
      lines === entries ? ["consistent"] : bad.concat(name === "resign" ? "consistent" : []),
    )
    await expect(`${hand}, honest`, bundled(entries, own), { checkpoint, key }, ["intact"])
    await expect(`${hand}, honest alone`, bundled(entries, own), {}, ["consistent"])
  }
  return { runs: times, failures }
}

/** Flips every single bit of a log's file, newlines included; meant for a small one. */
export const tamperEveryBit = async (honest: ReadonlyArray<Uint8Array>): Promise<Tampered> => {
  const entries = honest.map((entry) => Buffer.from(entry))
  const log = logOf(entries)
  const checkpoint = readCheckpoint(noteOf(entries, newSigner()))
  const failures: Array<string> = []
  for (let bit = 0; bit < log.length * 8; bit++) {
    const changed = Buffer.from(log)
    changed[bit >> 3] = (changed[bit >> 3] as number) ^ (1 << (bit & 7))
    const files = inMemory({ "log.jsonl": changed })
    const verdict = (await verifyBundle(files, { checkpoint }))?.finding.verdict
    if (verdict !== "altered" && verdict !== "rewritten") failures.push(`bit ${bit}: ${verdict}`)
    const alone = (await verifyBundle(files, {}))?.finding.verdict
    if (alone !== "altered" && alone !== "consistent") failures.push(`bit ${bit} alone: ${alone}`)
  }
  return { runs: log.length * 8, failures }
}

/** Somebody with a signing key. */
export interface Signer {
  readonly key: (name: string) => Key
  readonly private: KeyObject
}

export const newSigner = (): Signer => {
  const pair = generateKeyPairSync("ed25519")
  const publicKey = Buffer.from(pair.publicKey.export({ format: "der", type: "spki" }).subarray(12))
  return { key: (name) => ({ name, publicKey }), private: pair.privateKey }
}

/** The signed note of a log's head, with a line of each signer. */
export const noteOf = (entries: ReadonlyArray<Uint8Array>, ...signers: ReadonlyArray<Signer>): string => {
  const tree = new Tree()
  for (const entry of entries) tree.append(leafHash(entry))
  const name = ledgerIn(entries)
  const text = `${name}\n${tree.size}\n${Buffer.from(tree.root(), "hex").toString("base64")}\n`
  const lines = signers.map((signer) => {
    const bytes = Buffer.concat([
      Buffer.from(keyId(signer.key(name)), "hex"),
      sign(null, Buffer.from(text), signer.private),
    ])
    return `— ${name} ${bytes.toString("base64")}\n`
  })
  return `${text}\n${lines.join("")}`
}

const ledgerIn = (entries: ReadonlyArray<Uint8Array>): string => {
  try {
    return String((JSON.parse(Buffer.from(entries[0] ?? []).toString()) as { source?: unknown }).source)
  } catch {
    return "kheo:x"
  }
}

const areSame = (some: ReadonlyArray<Buffer>, others: ReadonlyArray<Buffer>): boolean =>
  some.length === others.length && some.every((one, at) => others[at]?.equals(one) === true)

const logOf = (entries: ReadonlyArray<Uint8Array>): Buffer =>
  Buffer.concat(entries.flatMap((entry) => [entry, Buffer.of(10)]))

/** A bundle of these lines with a signed head; the hashes and the list of another log where `told` is given. */
export const bundleOf = (
  entries: ReadonlyArray<Uint8Array>,
  signer?: Signer,
  told = entries,
  ledger = ledgerIn(told),
): BundleFiles => {
  const tree = new Tree()
  for (const entry of told) tree.append(leafHash(entry))
  const manifest = { ledger, position: told.length, root: tree.root(), attachments: false, files: {} }
  return inMemory({
    "log.jsonl": logOf(entries),
    "leaves.txt": Buffer.from(told.map((entry) => `${leafHash(entry).toString("hex")}\n`).join("")),
    "manifest.json": Buffer.from(JSON.stringify(manifest)),
    ...(signer === undefined || told.length === 0 ? {} : { "checkpoints/1.txt": Buffer.from(noteOf(told, signer)) }),
  })
}

/** A bundle's files out of memory, in small pieces. */
export const inMemory = (files: Readonly<Record<string, Uint8Array>>): BundleFiles => ({
  open: async (path) => {
    const content = files[path]
    return content === undefined ? undefined : piecesOf(content)
  },
  list: async (folder) => Object.keys(files).filter((path) => path.startsWith(`${folder}/`)),
})

async function* piecesOf(content: Uint8Array): AsyncIterable<Uint8Array> {
  for (let at = 0; at < content.length; at += 700) yield content.subarray(at, at + 700)
}
