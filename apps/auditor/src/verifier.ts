import type { BareLine, Claim, ClaimedLine } from "./claims.ts"
import type { Checkpoint } from "./checkpoint.ts"
import { type Envelope, openEntry } from "./envelope.ts"
import type { Altered, AlteredCode, Finding } from "./finding.ts"
import { IdSet } from "./id-set.ts"
import { IndexSums } from "./index-sums.ts"
import { Told } from "./told.ts"
import { firstBelow, leafHash, Tree } from "./tree.ts"

/** Takes a ledger's lines one by one, then its claim; keeps what it has read in hashes, not in lines. */
export class Verifier {
  readonly #tree = new Tree()
  readonly #checkpoint: Checkpoint | undefined
  readonly #roots = new Map<number, string | undefined>()
  readonly #versions = new Map<string, number>()
  readonly #ids = new IdSet()
  readonly #sums = new IndexSums()
  #ledger: unknown
  #recordedAt: string | undefined
  #altered: Altered | undefined

  /** What the lines themselves tell: epochs, keys, attached files. */
  readonly told = new Told()

  /**
   * A record kept outside, to hold the lines against; without one the verdict can only be `consistent` or `altered`.
   * Of `sizes` the roots are kept, to be asked for afterwards.
   */
  constructor(checkpoint?: Checkpoint, sizes: Iterable<number> = []) {
    this.#checkpoint = checkpoint
    for (const size of [...sizes, checkpoint?.position ?? 0]) this.#roots.set(size, undefined)
    this.#keepRoot()
  }

  /** Lines have to come in the order of the store's positions; after the first that is wrong the rest is only counted. */
  next(line: BareLine | ClaimedLine): void {
    const leaf = leafHash(line.entry)
    this.#altered ??= this.#check(line, leaf.toString("hex"))
    this.#tree.append(leaf)
    this.#keepRoot()
  }

  /** Something that is no line stands where the next should, e.g. the rest of one that was cut off. */
  broken(what: string): void {
    this.#altered ??= { verdict: "altered", position: this.#tree.size + 1, code: "text", what }
  }

  /** Root of the first `size` lines, where it was asked for; undefined beyond the last line. */
  rootAt(size: number): string | undefined {
    return this.#roots.get(size)
  }

  /** What a log without a claim beside it comes to: its own count and root. */
  ownClaim(): Claim {
    const ledger = typeof this.#ledger === "string" ? this.#ledger : ""
    return { ledger, position: this.#tree.size, root: this.#tree.root() }
  }

  finish(claim: Claim): Finding {
    const altered = this.#checkLedger(claim) ?? this.#altered ?? this.#checkClaim(claim)
    if (altered !== undefined) return altered
    const { ledger, position, root } = claim
    const checkpoint = this.#checkpoint
    if (checkpoint === undefined) return { verdict: "consistent", ledger, position, root }
    if (checkpoint.ledger !== undefined && checkpoint.ledger !== ledger)
      return { verdict: "undecided", reason: "other-ledger", position }
    return this.rootAt(checkpoint.position) === checkpoint.root
      ? { verdict: "intact", ledger, position, root, checkpoint: checkpoint.position }
      : { verdict: "rewritten", position, checkpoint: checkpoint.position }
  }

  #keepRoot(): void {
    const { size } = this.#tree
    if (this.#roots.has(size)) this.#roots.set(size, this.#tree.root())
  }

  #check(line: BareLine | ClaimedLine, leaf: string): Altered | undefined {
    const position = this.#tree.size + 1
    const wrong = (code: AlteredCode, what: string): Altered => ({ verdict: "altered", position, code, what })
    if (line.position !== position) return wrong("order", `position ${line.position}`)
    if (line.leafHash !== undefined && line.leafHash !== leaf) return wrong("leaf", "leafHash")
    const envelope = openEntry(line.entry)
    if (envelope === undefined) return wrong("text", "entry")
    const attribute = disagreeing(envelope, line) ?? malformed(envelope)
    if (attribute !== undefined) return wrong("column", attribute)
    const { commandid, id, recordedtime, streamversion, subject, tags = "" } = envelope as unknown as Attributes
    this.#ledger ??= envelope["source"]
    if (envelope["source"] !== this.#ledger) return wrong("ledger", "source")
    const version = (this.#versions.get(subject) ?? 0) + 1
    if (streamversion !== version) return wrong("version", "streamversion")
    if (!isInstant(recordedtime) || recordedtime < (this.#recordedAt ?? "")) return wrong("time", "recordedtime")
    if (!this.#ids.add(id)) return wrong("id", id)
    this.#versions.set(subject, version)
    this.#recordedAt = recordedtime
    this.#sums.line(tags === "" ? [] : tags.split(" "), commandid)
    this.told.line(position, envelope)
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
    const tag = claim.tags && this.#sums.firstWrongTag(claim.tags)
    if (tag !== undefined) return wrong(tag, "tag", "tags")
    const command = claim.commands && this.#sums.firstWrongCommand(claim.commands)
    return command === undefined ? undefined : wrong(command, "command", "commandid")
  }
}

interface Attributes {
  readonly id: string
  readonly subject: string
  readonly streamversion: number
  readonly recordedtime: string
  readonly commandid: string
  readonly tags?: string
}

/** The first attribute that differs from its column or from what every line has. */
const disagreeing = (envelope: Envelope, line: BareLine | ClaimedLine): string | undefined => {
  if (envelope["specversion"] !== "1.0") return "specversion"
  if (envelope["datacontenttype"] !== "application/json") return "datacontenttype"
  if (envelope["position"] !== String(line.position)) return "position"
  if (!("stream" in line)) return undefined
  if (envelope["id"] !== line.id) return "id"
  if (envelope["subject"] !== line.stream) return "subject"
  if (envelope["streamversion"] !== line.streamVersion) return "streamversion"
  if (envelope["type"] !== line.type) return "type"
  if (envelope["recordedtime"] !== line.recordedAt) return "recordedtime"
  return envelope["commandid"] === line.commandId ? undefined : "commandid"
}

const texts = ["id", "source", "subject", "type", "recordedtime", "commandid", "actor"]

/** The first attribute that is not of its kind; what a line must have does not depend on columns. */
const malformed = (envelope: Envelope): string | undefined => {
  for (const attribute of texts) if (typeof envelope[attribute] !== "string") return attribute
  if (typeof envelope["streamversion"] !== "number") return "streamversion"
  return envelope["tags"] === undefined || typeof envelope["tags"] === "string" ? undefined : "tags"
}

/** UTC in milliseconds, so that order of text is order of time. */
const isInstant = (text: string): boolean => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text)
