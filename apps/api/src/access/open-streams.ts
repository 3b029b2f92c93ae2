/** So many streams one key may keep open at the same time. */
export const mostStreams = 3

/** Counts who keeps how many answers open that don't end by themselves. */
export class OpenStreams {
  readonly #open = new Map<string, number>()

  /** Takes one more for a caller; answers what gives it back, or undefined where they have as many as they may. */
  take(caller: string, most: number = mostStreams): (() => void) | undefined {
    const open = this.#open.get(caller) ?? 0
    if (open >= most) return undefined
    this.#open.set(caller, open + 1)
    let isBack = false
    return () => {
      if (isBack) return
      isBack = true
      const left = (this.#open.get(caller) ?? 1) - 1
      if (left > 0) this.#open.set(caller, left)
      else this.#open.delete(caller)
    }
  }
}
