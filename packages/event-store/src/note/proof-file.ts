import { fromHex, type Proof, toHex } from "../merkle/index.ts"
import { fromBase64, toBase64 } from "./base64.ts"

/** An inclusion proof with all that checking it takes but the ledger's public key (C2SP tlog-proof). */
export interface InclusionFile {
  /** Position − 1. */
  readonly index: number
  /** The stored line whose leaf it is; a reader may get it from elsewhere. */
  readonly entry?: Uint8Array | undefined
  readonly proof: Proof
  /** The note of the checkpoint whose tree it is in. */
  readonly checkpoint: string
}

/** A proof that the checkpoint's tree continues an earlier one, whose root a reader compares with the one they kept. */
export interface ConsistencyFile {
  readonly from: { readonly size: number; /** Lower-case hex. */ readonly root: string }
  readonly proof: Proof
  readonly checkpoint: string
}

/** The text of a `.tlog-proof` file. */
export const inclusionFile = ({ checkpoint, entry, index, proof }: InclusionFile): string =>
  [
    inclusionMark,
    ...(entry === undefined ? [] : [`extra ${toBase64(entry)}`]),
    `index ${index}`,
    ...hashLines(proof),
    "",
    checkpoint,
  ].join("\n")

/** The text of a `.kheo-consistency` file. */
export const consistencyFile = ({ checkpoint, from, proof }: ConsistencyFile): string =>
  [consistencyMark, `from ${from.size} ${hexToBase64(from.root)}`, ...hashLines(proof), "", checkpoint].join("\n")

/** Reads either kind of file, of which nothing is checked yet; undefined for a text that is none. */
export const readProofFile = (text: string): InclusionFile | ConsistencyFile | undefined => {
  const end = text.indexOf("\n\n")
  if (end < 0) return undefined
  const checkpoint = text.slice(end + 2)
  const [mark, ...lines] = text.slice(0, end).split("\n")
  if (mark === inclusionMark) {
    const extra = lines[0]?.startsWith("extra ") === true ? lines.shift() : undefined
    const entry = extra === undefined ? undefined : fromBase64(extra.slice("extra ".length))
    const [, index] = /^index (0|[1-9]\d{0,14})$/u.exec(lines.shift() ?? "") ?? []
    const proof = proofOf(lines)
    if (index === undefined || proof === undefined || (extra !== undefined && entry === undefined)) return undefined
    return { index: Number(index), entry, proof, checkpoint }
  }
  if (mark !== consistencyMark) return undefined
  const [, size, root = ""] = /^from (0|[1-9]\d{0,14}) (\S+)$/u.exec(lines.shift() ?? "") ?? []
  const [fromRoot, proof] = [hashOf(root), proofOf(lines)]
  if (size === undefined || fromRoot === undefined || proof === undefined) return undefined
  return { from: { size: Number(size), root: fromRoot }, proof, checkpoint }
}

const inclusionMark = "c2sp.org/tlog-proof@v1"
const consistencyMark = "kheo-consistency@v1"

const hexToBase64 = (hex: string): string => toBase64(fromHex(hex) ?? new Uint8Array())
const hashLines = ({ hashes }: Proof): ReadonlyArray<string> => hashes.map(hexToBase64)

const hashOf = (base64: string): string | undefined => {
  const hash = fromBase64(base64)
  return hash?.length === 32 ? toHex(hash) : undefined
}

const proofOf = (lines: ReadonlyArray<string>): Proof | undefined => {
  const hashes = lines.map(hashOf)
  return hashes.every((hash) => hash !== undefined) ? { hashes } : undefined
}
