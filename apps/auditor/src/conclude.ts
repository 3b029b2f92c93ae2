import type { Checkpoint } from "./checkpoint.ts"
import type { Claim } from "./claims.ts"
import type { Altered, Finding } from "./finding.ts"
import type { FoundFiles } from "./found-files.ts"
import type { Key } from "./note.ts"
import { insideSaid, outsideSaid, type Said, toldSaid } from "./said.ts"
import type { Report } from "./report.ts"
import type { Verifier } from "./verifier.ts"

/** What an auditor brings along: the record kept outside, the office's public key, whether a record is a must. */
export interface Held {
  readonly checkpoint?: Checkpoint | undefined
  readonly key?: Key | undefined
  readonly requireCheckpoint?: boolean
}

/** What lies beside the lines and is compared with them. */
export interface Beside {
  /** Records that were signed for the ledger, as the office itself keeps them. */
  readonly checkpoints?: ReadonlyArray<Checkpoint> | undefined
  /** Undefined where the files were not looked at. */
  readonly files?: FoundFiles | undefined
  /** Tables, indexes and triggers that are not as the program makes them. */
  readonly schema?: ReadonlyArray<{ readonly kind: string; readonly name: string; readonly found: string }> | undefined
  /** What is wrong with what the lines came in. */
  readonly altered?: Altered | undefined
}

/** The verdict over everything: lines first, then what lies beside them, then the record kept outside. */
export const conclude = (
  subject: Report["subject"],
  verifier: Verifier,
  claim: Claim,
  held: Held,
  beside: Beside = {},
): Report => {
  const { checkpoint } = held
  const byLines = verifier.finish(claim)
  const finding = findingOf(byLines, verifier, claim, held, beside)
  const said: ReadonlyArray<Said> = [
    ...insideSaid(claim, verifier, held, beside),
    ...toldSaid(verifier.told, checkpoint),
    ...outsideSaid(finding, held),
  ]
  return { subject, finding, head: { ledger: claim.ledger, position: claim.position, root: claim.root }, said }
}

const findingOf = (byLines: Finding, verifier: Verifier, claim: Claim, held: Held, beside: Beside): Finding => {
  if (byLines.verdict === "altered") return byLines
  const inside = beside.altered ?? wrongInside(verifier, claim, held, beside)
  if (inside !== undefined) return inside
  const { position } = claim
  const { checkpoint, key, requireCheckpoint } = held
  if (checkpoint === undefined)
    return requireCheckpoint === true ? { verdict: "undecided", reason: "no-checkpoint", position } : byLines
  if (key === undefined || checkpoint.note === undefined) return byLines
  const signed = verifier.told.keys.signed(checkpoint.note, checkpoint.note.origin, checkpoint.position, key.publicKey)
  if (signed === "signed") return byLines
  return { verdict: "undecided", reason: signed === "false" ? "false-signature" : "other-key", position }
}

/** What lies beside and contradicts the lines, or was signed by somebody else. */
const wrongInside = (verifier: Verifier, claim: Claim, { key }: Held, { checkpoints = [], files }: Beside) => {
  const [position] = [claim.position]
  let agreed = 0
  for (const { ledger, note, position: size, root } of checkpoints.toSorted((a, b) => a.position - b.position)) {
    const signed =
      key === undefined || note === undefined
        ? undefined
        : verifier.told.keys.signed(note, note.origin, size, key.publicKey)
    if (signed === "other" || signed === "false")
      return { verdict: "rewritten", position, checkpoint: size, reason: "other-key" } as const
    if (ledger === claim.ledger && verifier.rootAt(size) === root) agreed = size
    else if (signed === "signed") return { verdict: "rewritten", position, checkpoint: size } as const
    else
      return {
        verdict: "altered",
        position: Math.min(agreed + 1, position),
        code: "checkpoint",
        what: `${size}`,
      } as const
  }
  const [altered] = files?.altered ?? []
  if (altered !== undefined)
    return { verdict: "altered", position: altered.position, code: "file", what: altered.sha256 } as const
  const [missing] = files?.missing ?? []
  return missing === undefined
    ? undefined
    : ({ verdict: "altered", position: missing.position, code: "file-missing", what: missing.sha256 } as const)
}
