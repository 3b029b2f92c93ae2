import type { AuditedRecord, RecordAudit } from "@kheo/api"
import { showKeys } from "@kheo/application"
import {
  type Checkpoint,
  type Finding,
  type Key,
  type Proof,
  readCheckpoint,
  readKey,
  readProof,
  verifyCheckpoint,
  verifyProof,
  words,
} from "@kheo/auditor"
import { EventStore } from "@kheo/event-store"
import { Effect } from "effect"
import type { OpenStore } from "./cli/open-store.ts"
import { notUnderstood, keyNotUnderstood, recordSaid } from "./text/record-words.ts"

/** Compares a record with the register by the auditor's own code; of the register it takes heads, never whole lines. */
export const recordAudit =
  (run: OpenStore["run"]): RecordAudit =>
  async (text, keyText) => {
    const note = tidied(text)
    const proof = readProof(note)
    const record = proof?.head ?? readCheckpoint(note)
    if (record === undefined) return { verdict: "unreadable", words: notUnderstood, said: [] }
    const given = keyText.trim() === "" ? undefined : readKey(keyText)
    if (keyText.trim() !== "" && given === undefined)
      return { verdict: "unreadable", words: keyNotUnderstood, said: [] }
    const keys = given === undefined ? await run(ownKeys) : [given]
    const broken = proof === undefined ? undefined : brokenProof(proof)
    const signature = signatureOf(record, keys)
    const finding = broken ?? (await compared(record, run)) ?? signature ?? intact(record)
    return {
      verdict: finding.verdict,
      words: { vi: words(finding, "vi"), en: words(finding, "en") },
      said: recordSaid({
        record,
        proof,
        finding,
        signed: signature === undefined && record.note !== undefined,
        given: given !== undefined,
      }),
      record: { ledger: record.ledger, position: record.position, root: record.root },
      event: proof?.kind === "inclusion" ? eventIn(proof.entry) : undefined,
    }
  }

/** Browsers send other line ends than files have, and people leave the last one out. */
const tidied = (text: string): string => {
  const lines = text.replaceAll("\r\n", "\n").trim()
  return lines.startsWith("kheo-checkpoint@") || lines.startsWith("{") ? lines : `${lines}\n`
}

/** The key in force, and those that it took the place of. */
const ownKeys = Effect.gen(function* () {
  const { vkey, usedKeys } = yield* showKeys()
  const current = vkey === undefined ? undefined : readKey(vkey)
  const used = usedKeys.map((text): Key => ({ name: current?.name ?? "", publicKey: Buffer.from(text, "base64") }))
  return current === undefined ? used : [current, ...used]
}).pipe(Effect.orElseSucceed((): ReadonlyArray<Key> => []))

/** What is wrong with a proof by itself; undefined where its hashes lead to the head that it names. */
const brokenProof = (proof: Proof): Finding | undefined => {
  const { finding } = verifyProof(proof, {})
  return finding.verdict === "consistent" ? undefined : finding
}

/** What the register says against a record; undefined where it holds all that the record is of. */
const compared = async (record: Checkpoint, run: OpenStore["run"]): Promise<Finding | undefined> => {
  const head = await run(EventStore.use((store) => store.head()))
  const { position } = head
  if (record.ledger !== undefined && record.ledger !== head.ledger)
    return { verdict: "undecided", reason: "other-ledger", position }
  const rewritten: Finding = { verdict: "rewritten", position, checkpoint: record.position }
  if (record.position > position) return rewritten
  const then = await run(EventStore.use((store) => store.head(record.position)))
  return then.root === record.root ? undefined : rewritten
}

/** Why a signature is not to be trusted; undefined where one of the keys signed, or where nobody says to have. */
const signatureOf = (record: Checkpoint, keys: ReadonlyArray<Key>): Finding | undefined => {
  const { note, position } = record
  if (note === undefined) return undefined
  const found = keys.map((key) => verifyCheckpoint(record, { key }).finding)
  if (found.some(({ verdict }) => verdict === "intact")) return undefined
  if (found.length === 0) return { verdict: "undecided", reason: "no-key", position }
  const isFalse = found.some(({ verdict }) => verdict === "altered")
  return { verdict: "undecided", reason: isFalse ? "false-signature" : "other-key", position }
}

const intact = ({ ledger = "", position, root }: Checkpoint): Finding => ({
  verdict: "intact",
  ledger,
  position,
  root,
  checkpoint: position,
})

/** What a line says of itself beside its data, where persons would be. */
const eventIn = (entry: Uint8Array | undefined): AuditedRecord["event"] => {
  if (entry === undefined) return undefined
  try {
    const { subject, time, type } = JSON.parse(new TextDecoder().decode(entry)) as Record<string, unknown>
    return typeof type === "string" && typeof subject === "string" && typeof time === "string"
      ? { type, subject, day: time.slice(0, 10) }
      : undefined
  } catch {
    return undefined
  }
}
