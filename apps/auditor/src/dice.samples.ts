import { createHash } from "node:crypto"

/** Numbers that look random and follow from a seed. */
export class Dice {
  readonly #seed: string
  #count = 0

  constructor(seed: number | string) {
    this.#seed = String(seed)
  }

  /** From 0 up to, not including, `below`. */
  below(below: number): number {
    const digest = createHash("sha256")
      .update(`${this.#seed}/${this.#count++}`)
      .digest()
    return digest.readUIntBE(0, 6) % below
  }

  of<A>(values: ReadonlyArray<A>): A {
    return values[this.below(values.length)] as A
  }
}
