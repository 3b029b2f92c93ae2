import { fromBase64, type Note, readNote } from "./note.ts"

/** What somebody outside wrote down of a ledger: that so many lines had this root. */
export interface Checkpoint {
  /** Undefined when the record does not name the ledger. */
  readonly ledger: string | undefined
  readonly position: number
  /** Lower-case hex. */
  readonly root: string
  /** Undefined where nobody signed it. */
  readonly note?: SignedHead | undefined
}

export interface SignedHead extends Note {
  /** The ledger's name as the note spells it, with the epoch. */
  readonly origin: string
}

/**
 * Reads a record kept outside; undefined for a text that is none.
 *
 * Accepted are any JSON object with `position` and `root` – a board that `kheo board --json` printed, or `kheo verify
 * --json` – a C2SP checkpoint, whole or as the one line of a QR code, and its three first lines without a signature.
 */
export const readCheckpoint = (text: string): Checkpoint | undefined => fromJson(text) ?? fromNote(text)

const fromJson = (text: string): Checkpoint | undefined => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  if (typeof value !== "object" || value === null || !("position" in value) || !("root" in value)) return undefined
  const { position, root } = value
  if (typeof position !== "number" || !Number.isSafeInteger(position) || position < 0) return undefined
  if (typeof root !== "string" || !/^[0-9a-f]{64}$/.test(root)) return undefined
  const ledger = "ledger" in value && typeof value.ledger === "string" ? value.ledger : undefined
  return { ledger, position, root }
}

const fromNote = (given: string): Checkpoint | undefined => {
  const text = given.replaceAll("\r\n", "\n")
  const note = readNote(text)
  if (note === undefined && /^— |\n— |kheo-checkpoint@/u.test(text)) return undefined
  const [origin, size = "", root = "", ...rest] = (note?.text ?? text.trimEnd()).split("\n")
  const ledger = origin === undefined ? undefined : ledgerOf(origin)
  const hash = fromBase64(root)
  if (ledger === undefined || origin === undefined || !/^(0|[1-9]\d{0,14})$/.test(size) || hash?.length !== 32)
    return undefined
  if (rest.some((line) => line !== "")) return undefined
  const head = { ledger, position: Number(size), root: hash.toString("hex") }
  return note === undefined ? head : { ...head, note: { ...note, origin } }
}

/** The ledger that an origin names, without its epoch; undefined for an origin that none of ours has. */
const ledgerOf = (origin: string): string | undefined => {
  const [, name] = /^([^#]+)(?:#[1-9]\d{0,8})?$/u.exec(origin) ?? []
  try {
    return name === undefined ? undefined : decodeURIComponent(name)
  } catch {
    return undefined
  }
}
