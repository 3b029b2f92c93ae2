/** So many requests in so many seconds. */
export interface Limit {
  readonly most: number
  readonly seconds: number
}

/** Each is counted by itself for each caller; failures to say who one is are counted by address. */
export type Counted = "reads" | "commands" | "exports" | "failures"

export const usualLimits: Readonly<Record<Counted, Limit>> = {
  reads: { most: 600, seconds: 60 },
  commands: { most: 60, seconds: 60 },
  exports: { most: 6, seconds: 3_600 },
  failures: { most: 10, seconds: 60 },
}

/** What is left to a caller, as the headers of the RateLimit draft say it. */
export interface Left {
  readonly isOver: boolean
  readonly headers: Readonly<Record<string, string>>
}

/** Counts requests in windows that begin with a caller's first one; what it holds may be lost. */
export class RateLimits {
  readonly #limits: Readonly<Record<Counted, Limit>>
  readonly #now: () => number
  readonly #windows = new Map<string, { count: number; readonly ends: number }>()

  constructor(limits: Partial<Record<Counted, Limit>> = {}, now: () => number = Date.now) {
    this.#limits = { ...usualLimits, ...limits }
    this.#now = now
  }

  /** Counts one more. */
  take(counted: Counted, caller: string): Left {
    const { most, seconds } = this.#limits[counted]
    const now = this.#now()
    const name = `${counted}|${caller}`
    const known = this.#windows.get(name)
    const window = known !== undefined && now < known.ends ? known : { count: 0, ends: now + seconds * 1_000 }
    window.count++
    this.#windows.set(name, window)
    if (this.#windows.size > mostWindows) this.#forget(now)
    const isOver = window.count > most
    const wait = String(Math.max(1, Math.ceil((window.ends - now) / 1_000)))
    return {
      isOver,
      headers: {
        "RateLimit-Policy": `"${counted}";q=${most};w=${seconds}`,
        RateLimit: `"${counted}";r=${Math.max(0, most - window.count)};t=${wait}`,
        ...(isOver ? { "Retry-After": wait } : {}),
      },
    }
  }

  /** Callers who made up addresses may not fill the memory: first what has ended goes, then what is oldest. */
  #forget(now: number): void {
    for (const [name, { ends }] of this.#windows) if (ends <= now) this.#windows.delete(name)
    for (const name of this.#windows.keys()) {
      if (this.#windows.size <= mostWindows) return
      this.#windows.delete(name)
    }
  }
}

const mostWindows = 10_000
