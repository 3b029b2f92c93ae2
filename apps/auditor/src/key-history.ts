import { type Note, fromBase64, isSignature, type Signed, signedBy } from "./note.ts"

/** One change of the signing key that both keys have signed. */
interface Rotation {
  readonly position: number
  readonly old: Buffer
  readonly new: Buffer
}

/** Follows the signing key through the ledger's own events, from a key that the auditor was given. */
export class KeyHistory {
  readonly #rotations: Array<Rotation> = []
  /** Positions of rotations that one of the keys has not signed. */
  readonly unsigned: Array<number> = []
  readonly #replacements: Array<{ readonly position: number; readonly new: Buffer | undefined }> = []

  event(position: number, ledger: string, rotated: boolean, data: Record<string, unknown>): void {
    if (!rotated) return void this.#replacements.push({ position, new: bytesIn(data, "newKey") })
    const [from, to] = [bytesIn(data, "oldKey"), bytesIn(data, "newKey")]
    const [signedByOld, signedByNew] = [bytesIn(data, "oldSignature"), bytesIn(data, "newSignature")]
    const old = from?.toString("base64") ?? ""
    const next = to?.toString("base64") ?? ""
    const text = `kheo-key-rotation@v1\n${ledger}\n${old}\n${next}\n`
    const isSigned =
      from !== undefined &&
      to !== undefined &&
      isSignature(from, text, signedByOld ?? Buffer.of()) &&
      isSignature(to, text, signedByNew ?? Buffer.of())
    if (isSigned) this.#rotations.push({ position, old: from, new: to })
    else this.unsigned.push(position)
  }

  get rotations(): ReadonlyArray<number> {
    return this.#rotations.map(({ position }) => position)
  }

  /** Positions at which a lost key was replaced by one that nobody vouches for. */
  get replaced(): ReadonlyArray<number> {
    return this.#replacements.map(({ position }) => position)
  }

  /** The key that counted when the ledger had so many lines, on the way from the pinned one through signed rotations. */
  keyAt(size: number, pinned: Buffer): Buffer {
    let key = pinned
    const at = this.#rotations.findIndex((one) => one.old.equals(pinned) || one.new.equals(pinned))
    if (at < 0) return key
    const isOld = this.#rotations[at]?.old.equals(pinned) === true
    for (const { new: next, old, position } of this.#rotations.slice(isOld ? at : at + 1))
      if (position <= size && old.equals(key)) key = next
    for (const { new: next, old, position } of this.#rotations.slice(0, isOld ? at : at + 1).toReversed())
      if (position > size && next.equals(key)) key = old
    return key
  }

  /** Whether the key that counted at this size signed the note; nothing leads back over the loss of a key. */
  signed(note: Note, origin: string, size: number, pinned: Buffer): Signed | "before-loss" {
    const signed = signedBy(note, origin, this.keyAt(size, pinned))
    return signed === "other" && this.#isBeforeLoss(size, pinned) ? "before-loss" : signed
  }

  /** Whether the pinned key goes back to one that replaced a lost key, and the size lies before that. */
  #isBeforeLoss(size: number, pinned: Buffer): boolean {
    return this.#replacements.some(
      ({ new: first, position }) => size < position && first?.equals(this.keyAt(position, pinned)) === true,
    )
  }
}

const bytesIn = (data: Record<string, unknown>, name: string): Buffer | undefined => {
  const value = data[name]
  return typeof value === "string" ? fromBase64(value) : undefined
}
