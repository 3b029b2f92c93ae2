/** What somebody outside wrote down of a ledger: that so many lines had this root. */
export interface Checkpoint {
  /** Undefined when the record does not name the ledger. */
  readonly ledger: string | undefined
  readonly position: number
  /** Lower-case hex. */
  readonly root: string
}

/**
 * Reads a record kept outside; undefined for a text that is none.
 *
 * Accepted are any JSON object with `position` and `root` – a board that `kheo board --json` printed, or `kheo verify
 * --json` – and the body of a C2SP checkpoint: ledger, size, base64 root on three lines.
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

const fromNote = (text: string): Checkpoint | undefined => {
  const [ledger, size, root] = text.split(/\r?\n/)
  if (ledger === undefined || ledger === "" || !/^\d{1,15}$/.test(size ?? "")) return undefined
  const hash = Buffer.from(root ?? "", "base64")
  return hash.length === 32 ? { ledger, position: Number(size), root: hash.toString("hex") } : undefined
}
