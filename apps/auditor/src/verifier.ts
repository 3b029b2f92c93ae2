import type { Claim, ClaimedLine } from "./claims.ts"
import type { Checkpoint } from "./checkpoint.ts"
import { type Envelope, openEntry } from "./envelope.ts"
import type { Altered, AlteredCode, Finding } from "./finding.ts"
import { firstBelow, leafHash, Tree } from "./tree.ts"

/** Takes a ledger's lines one by one, then its claim; keeps what it has read in hashes, not in lines. */
export class Verifier {
  readonly #tree = new Tree()
  readonly #checkpoint: Checkpoint | undefined
  #rootThere: string | undefined
  readonly #versions = new Map<string, number>()
  #ledger: unknown
  #recordedAt: string | undefined
  #altered: Altered | undefined

  /** A record kept outside, to hold the lines against; without one the verdict can only be `consistent` or `altered`. */
  constructor(checkpoint?: Checkpoint) {
    this.#checkpoint = checkpoint
    if (checkpoint?.position === 0) this.#rootThere = this.#tree.root()
  }

  /** Lines have to come in the order of the store's positions; after the first that is wrong the rest is only counted. */
  next(line: ClaimedLine): void {
    const leaf = leafHash(line.entry)
    this.#altered ??= this.#check(line, leaf.toString("hex"))
    this.#tree.append(leaf)
    if (this.#tree.size === this.#checkpoint?.position) this.#rootThere = this.#tree.root()
  }

  finish(claim: Claim): Finding {
    const altered = this.#checkLedger(claim) ?? this.#altered ?? this.#checkClaim(claim)
    if (altered !== undefined) return altered
    const { ledger, position, root } = claim
    const checkpoint = this.#checkpoint
    if (checkpoint === undefined) return { verdict: "consistent", ledger, position, root }
    if (checkpoint.ledger !== undefined && checkpoint.ledger !== ledger)
      return { verdict: "undecided", reason: "other-ledger", position }
    return this.#rootThere === checkpoint.root
      ? { verdict: "intact", ledger, position, root, checkpoint: checkpoint.position }
      : { verdict: "rewritten", position, checkpoint: checkpoint.position }
  }

  #check(line: ClaimedLine, leaf: string): Altered | undefined {
    const position = this.#tree.size + 1
    const wrong = (code: AlteredCode, what: string): Altered => ({ verdict: "altered", position, code, what })
    if (line.position !== position) return wrong("order", `position ${line.position}`)
    if (line.leafHash !== leaf) return wrong("leaf", "leafHash")
    const envelope = openEntry(line.entry)
    if (envelope === undefined) return wrong("text", "entry")
    const attribute = disagreeing(envelope, line)
    if (attribute !== undefined) return wrong("column", attribute)
    this.#ledger ??= envelope["source"]
    if (envelope["source"] !== this.#ledger) return wrong("ledger", "source")
    const version = (this.#versions.get(line.stream) ?? 0) + 1
    if (line.streamVersion !== version) return wrong("version", "streamversion")
    if (!isInstant(line.recordedAt) || line.recordedAt < (this.#recordedAt ?? "")) return wrong("time", "recordedtime")
    this.#versions.set(line.stream, version)
    this.#recordedAt = line.recordedAt
    return undefined
  }

  /** Whose ledger it is shows in the first line, before anything else can. */
  #checkLedger(claim: Claim): Altered | undefined {
    if (this.#ledger === undefined || this.#ledger === claim.ledger) return undefined
    return { verdict: "altered", position: 1, code: "ledger", what: "source" }
  }

  #checkClaim(claim: Claim): Altered | undefined {
    const { size } = this.#tree
    const wrong = (position: number, code: AlteredCode, what: string): Altered => ({
      verdict: "altered",
      position,
      code,
      what,
    })
    if (size !== claim.position)
      return wrong(Math.min(size, claim.position) + 1, "size", `${size} of ${claim.position}`)
    const node = claim.nodes && this.#tree.firstWrong(claim.nodes)
    if (node !== undefined) return wrong(firstBelow(node), "node", `${node.level}/${node.index}`)
    if (this.#tree.root() !== claim.root) return wrong(size, "root", "root")
    if ("recordedAt" in claim && claim.recordedAt !== this.#recordedAt) return wrong(size, "head", "recordedAt")
    return undefined
  }
}

/** The first attribute that differs from its column or from what every line has. */
const disagreeing = (envelope: Envelope, line: ClaimedLine): string | undefined =>
  Object.entries({
    specversion: "1.0",
    datacontenttype: "application/json",
    position: String(line.position),
    id: line.id,
    subject: line.stream,
    streamversion: line.streamVersion,
    type: line.type,
    recordedtime: line.recordedAt,
    commandid: line.commandId,
  }).find(([attribute, column]) => envelope[attribute] !== column)?.[0]

/** UTC in milliseconds, so that order of text is order of time. */
const isInstant = (text: string): boolean => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text)
