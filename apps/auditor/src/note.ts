import { createPublicKey, hash, verify } from "node:crypto"

/** An Ed25519 key with the name under which it signs. */
export interface Key {
  readonly name: string
  /** 32 bytes. */
  readonly publicKey: Buffer
}

export interface SignatureLine {
  readonly name: string
  /** Eight hex digits that point to a key; no proof of anything. */
  readonly id: string
  readonly signature: Buffer
}

/** A C2SP signed note: the text that is signed, with its last newline, and who signed it. */
export interface Note {
  readonly text: string
  readonly signatures: ReadonlyArray<SignatureLine>
}

/** Reads a signed note, or the one line that stands for it on paper; undefined for any other text. */
export const readNote = (given: string): Note | undefined => {
  const text =
    given.startsWith(`${compactMark} `) || given.trim().startsWith(`${compactMark} `) ? expanded(given) : given
  if (text === undefined || Buffer.byteLength(text) > 65_536 || !text.isWellFormed()) return undefined
  // oxlint-disable-next-line no-control-regex
  if (/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/.test(text)) return undefined
  const split = text.lastIndexOf("\n\n")
  if (split < 0 || !text.endsWith("\n")) return undefined
  const lines = text.slice(split + 2, -1).split("\n")
  const signatures = lines.map(signatureLine)
  if (signatures.length > 64 || !signatures.every((one) => one !== undefined)) return undefined
  return { text: text.slice(0, split + 1), signatures }
}

const compactMark = "kheo-checkpoint@v1"

const expanded = (line: string): string | undefined => {
  const parts = line.trim().split(" ")
  const [, origin, size, root, signature] = parts
  return parts.length === 5 ? `${origin}\n${size}\n${root}\n\n— ${origin} ${signature}\n` : undefined
}

const signatureLine = (line: string): SignatureLine | undefined => {
  const [, name = "", text = ""] = /^— ([^\s+]+) (\S+)$/u.exec(line) ?? []
  const bytes = fromBase64(text)
  if (name === "" || bytes === undefined || bytes.length < 5) return undefined
  return { name, id: bytes.toString("hex", 0, 4), signature: bytes.subarray(4) }
}

/** Reads a public key as it is handed out: `name+id+base64`; undefined for any other text, also where the id is not the key's. */
export const readKey = (given: string): Key | undefined => {
  const [, name = "", id, text = ""] = /^([^\s+]+)\+([0-9a-f]{8})\+(\S+)$/u.exec(given.trim()) ?? []
  const bytes = fromBase64(text)
  if (bytes?.length !== 33 || bytes[0] !== 1) return undefined
  const key = { name, publicKey: bytes.subarray(1) }
  return keyId(key) === id ? key : undefined
}

/** The first four bytes of SHA-256(name, newline, 0x01, key), in hex. */
export const keyId = ({ name, publicKey }: Key): string =>
  hash("sha256", Buffer.concat([Buffer.from(`${name}\n`), Buffer.of(1), publicKey])).slice(0, 8)

/** `signed` by this key; `false` when a line points to the key but its signature is not; `other` when no line points to it. */
export type Signed = "signed" | "false" | "other"

/** Whether the key signed the note under the note's own origin, so that one key is known through all epochs. */
export const signedBy = (note: Note, origin: string, publicKey: Buffer): Signed => {
  const id = keyId({ name: origin, publicKey })
  const lines = note.signatures.filter((line) => line.name === origin && line.id === id)
  if (lines.length === 0) return "other"
  return lines.every(({ signature }) => isSignature(publicKey, note.text, signature)) ? "signed" : "false"
}

/** Whether these 64 bytes are the Ed25519 signature of the text. */
export const isSignature = (publicKey: Buffer, text: string, signature: Buffer): boolean => {
  if (publicKey.length !== 32 || signature.length !== 64) return false
  try {
    const key = createPublicKey({ key: Buffer.concat([spki, publicKey]), format: "der", type: "spki" })
    return verify(null, Buffer.from(text), key, signature)
  } catch {
    return false
  }
}

/** What RFC 8410 puts before the 32 bytes. */
const spki = Buffer.from("302a300506032b6570032100", "hex")

/** The bytes of canonical padded base64; undefined for any other text. */
export const fromBase64 = (text: string): Buffer | undefined => {
  const bytes = Buffer.from(text, "base64")
  return bytes.toString("base64") === text ? bytes : undefined
}
