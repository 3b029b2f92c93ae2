import type { Checkpoint } from "./checkpoint.ts"
import type { Held } from "./conclude.ts"
import type { Finding } from "./finding.ts"
import { signedBy } from "./note.ts"
import { type Proof, provesConsistency, provesInclusion } from "./proof.ts"
import type { Report } from "./report.ts"
import { headSaid, outsideSaid, proofSaid } from "./said.ts"

/** Verifies a proof by itself: that its hashes lead to the signed head in it, and that this head is one to be trusted. */
export const verifyProof = (proof: Proof, held: Held, entry?: Uint8Array): Report => {
  const finding = ofProof(proof, held, entry)
  return {
    subject: "proof",
    finding,
    head: headOf(proof.head),
    said: [...proofSaid(proof, entry), ...outsideSaid(finding, held)],
  }
}

/** Verifies a signed record by itself: whether the key that was given signed it. */
export const verifyCheckpoint = (checkpoint: Checkpoint, held: Held): Report => {
  const trusted = trustOf(checkpoint, held)
  const { position } = checkpoint
  const finding: Finding = trusted ?? { verdict: "intact", ...headOf(checkpoint), checkpoint: position }
  return { subject: "checkpoint", finding, head: headOf(checkpoint), said: headSaid(checkpoint, finding) }
}

const headOf = ({ ledger = "", position, root }: Checkpoint) => ({ ledger, position, root })

const ofProof = (proof: Proof, held: Held, given: Uint8Array | undefined): Finding => {
  const { head } = proof
  const { position } = head
  if (proof.kind === "inclusion") {
    const entry = given ?? proof.entry
    const at = proof.index + 1
    const isOther = given !== undefined && proof.entry !== undefined && !proof.entry.equals(given)
    if (entry === undefined || isOther || !provesInclusion(proof.index, entry, proof.path, head))
      return { verdict: "altered", position: at, code: "proof", what: "inclusion" }
  } else if (!provesConsistency(proof.from, proof.path, head))
    return { verdict: "rewritten", position, checkpoint: proof.from.position }
  const { checkpoint } = held
  if (checkpoint === undefined) {
    const untrusted = held.key === undefined ? undefined : trustOf(head, held)
    if (untrusted !== undefined) return untrusted
    if (held.requireCheckpoint === true) return { verdict: "undecided", reason: "no-checkpoint", position }
    return { verdict: "consistent", ...headOf(head) }
  }
  if (checkpoint.ledger !== undefined && checkpoint.ledger !== head.ledger)
    return { verdict: "undecided", reason: "other-ledger", position }
  const compared = proof.kind === "consistency" && checkpoint.position === proof.from.position ? proof.from : head
  if (checkpoint.position !== compared.position) return { verdict: "undecided", reason: "no-checkpoint", position }
  return checkpoint.root === compared.root
    ? { verdict: "intact", ...headOf(head), checkpoint: checkpoint.position }
    : { verdict: "rewritten", position, checkpoint: checkpoint.position }
}

/** Why a signed record is not to be trusted; undefined where the key that was given signed it. */
const trustOf = ({ note, position }: Checkpoint, { key }: Held): Finding | undefined => {
  if (key === undefined || note === undefined) return { verdict: "undecided", reason: "no-key", position }
  const signed = signedBy(note, note.origin, key.publicKey)
  if (signed === "signed") return undefined
  if (signed === "false") return { verdict: "altered", position, code: "checkpoint", what: "signature" }
  return { verdict: "rewritten", position, checkpoint: position, reason: "other-key" }
}
