import { Result } from "effect"
import { fromBase64, toBase64 } from "./base64.ts"
import { type PrivateKey, verifies } from "./ed25519.ts"
import { isKeyName, keyId, type NoteKey } from "./note-key.ts"

/** Notes of others are not read beyond this many bytes, nor beyond this many signature lines. */
export const noteLimits = { bytes: 65_536, signatures: 64 } as const

/** One line below a note's text; whose it is and whether it holds is not known yet. */
export interface SignatureLine {
  readonly name: string
  /** Eight hex digits. */
  readonly id: string
  readonly signature: Uint8Array
}

/** A note taken apart (C2SP signed-note); nothing of it may be believed before `openNote`. */
export interface ParsedNote {
  /** With its last newline: what is signed. */
  readonly text: string
  readonly signatures: ReadonlyArray<SignatureLine>
}

/** `malformed` no note at all · `wrong-signature` a known key's line does not hold · `no-known-key` nothing to judge it by. */
export type NoteFault = "malformed" | "wrong-signature" | "no-known-key"

/** Signs a text, which must end in a newline, with each key in turn; throws a `TypeError` for what can be no note. */
export const signNote = (
  text: string,
  signers: ReadonlyArray<{ readonly name: string; readonly key: PrivateKey }>,
): string => {
  const message = Buffer.from(text)
  return noteOf(
    text,
    signers.map(({ key, name }) => ({ name, publicKey: key.publicKey, signature: key.sign(message) })),
  )
}

/** The note of a text and the signatures that its keys made over it; throws a `TypeError` for what can be no note. */
export const noteOf = (
  text: string,
  signatures: ReadonlyArray<NoteKey & { readonly signature: Uint8Array }>,
): string => {
  const lines = signatures.map(({ signature, ...key }) => {
    const id = Buffer.from(keyId(key), "hex")
    return `— ${key.name} ${toBase64(Buffer.concat([id, signature]))}\n`
  })
  const note = `${text}\n${lines.join("")}`
  if (parseNote(note)?.text !== text) throw new TypeError("this text and these names make no signed note")
  return note
}

/** Takes a note apart; undefined for whatever is not to the letter one. */
export const parseNote = (note: string | Uint8Array): ParsedNote | undefined => {
  const all = textOf(note)
  if (all === undefined || /[^\P{Cc}\n\u007f-\u009f]/u.test(all)) return undefined
  const end = all.lastIndexOf("\n\n")
  if (end < 1 || !all.endsWith("\n")) return undefined
  const lines = all.slice(end + 2, -1).split("\n")
  if (lines.length > noteLimits.signatures) return undefined
  const signatures = lines.map(lineOf)
  return signatures.every((line) => line !== undefined) ? { text: all.slice(0, end + 1), signatures } : undefined
}

/** A note that at least one of these keys signed, and none wrongly; lines under other names or ids are passed over. */
export const openNote = (
  note: string | Uint8Array,
  keys: ReadonlyArray<NoteKey>,
): Result.Result<{ readonly text: string; readonly keys: ReadonlyArray<NoteKey> }, NoteFault> => {
  const parsed = parseNote(note)
  if (parsed === undefined) return Result.fail("malformed")
  const message = Buffer.from(parsed.text)
  const signed = new Set<NoteKey>()
  for (const { id, name, signature } of parsed.signatures)
    for (const key of keys) {
      if (key.name !== name || keyId(key) !== id) continue
      if (!verifies(key.publicKey, message, signature)) return Result.fail("wrong-signature")
      signed.add(key)
    }
  return signed.size === 0 ? Result.fail("no-known-key") : Result.succeed({ text: parsed.text, keys: [...signed] })
}

const textOf = (note: string | Uint8Array): string | undefined => {
  if (note.length > noteLimits.bytes) return undefined
  if (typeof note === "string")
    return note.isWellFormed() && Buffer.byteLength(note) <= noteLimits.bytes ? note : undefined
  try {
    return utf8.decode(note)
  } catch {
    return undefined
  }
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true })

const lineOf = (line: string): SignatureLine | undefined => {
  const [, name = "", base64 = ""] = /^— (\S+) (\S+)$/u.exec(line) ?? []
  const bytes = fromBase64(base64)
  if (!isKeyName(name) || bytes === undefined || bytes.length < 5) return undefined
  return { name, id: Buffer.from(bytes.subarray(0, 4)).toString("hex"), signature: bytes.subarray(4) }
}
