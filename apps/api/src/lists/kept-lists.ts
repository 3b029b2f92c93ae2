/** A whole list as one answer gave it: what its pages are cut from. */
export interface KeptList {
  readonly items: ReadonlyArray<object>
  /** All of the answer beside the items. */
  readonly about: Readonly<Record<string, unknown>>
}

/**
 * The lists asked for last, so that a hundred pages don't fold a campaign a hundred times.
 *
 * A key names the position, the day and the vault's generation, hence a list never goes stale; what the oldest held is let go.
 */
export class KeptLists {
  readonly #lists = new Map<string, KeptList>()

  get(key: string): KeptList | undefined {
    const kept = this.#lists.get(key)
    if (kept !== undefined) this.#move(key, kept)
    return kept
  }

  keep(key: string, list: KeptList): void {
    this.#move(key, list)
    let held = [...this.#lists.values()].reduce((sum, { items }) => sum + items.length, 0)
    for (const [oldest, { items }] of this.#lists) {
      if ((held <= mostItems && this.#lists.size <= mostLists) || this.#lists.size === 1) break
      this.#lists.delete(oldest)
      held -= items.length
    }
  }

  #move(key: string, list: KeptList): void {
    this.#lists.delete(key)
    this.#lists.set(key, list)
  }
}

/** Some ten megabytes of models. */
const mostItems = 20_000
const mostLists = 16
