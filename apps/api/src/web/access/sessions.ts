import { createHash, randomBytes } from "node:crypto"

/** How long somebody stays signed in, in seconds: a working day. */
export const sessionSeconds = 8 * 3_600

const most = 1_000

/** Who has signed in on the pages: keys by the hash of what their browsers hold, in this process only. */
export class Sessions {
  readonly #now: () => number
  readonly #known = new Map<string, { readonly key: string; readonly ends: number }>()

  constructor(now: () => number = Date.now) {
    this.#now = now
  }

  /** Signs in with a key that was found good; answers what the browser has to show from now on. */
  open(key: string): string {
    const token = randomBytes(32).toString("base64url")
    this.#known.set(hashOf(token), { key, ends: this.#now() + sessionSeconds * 1_000 })
    for (const name of this.#known.keys()) {
      if (this.#known.size <= most) break
      this.#known.delete(name)
    }
    return token
  }

  /** The key that was signed in with; whether it still opens anything is asked anew each time. */
  keyOf(token: string): string | undefined {
    const known = this.#known.get(hashOf(token))
    return known === undefined || known.ends <= this.#now() ? undefined : known.key
  }

  close(token: string): void {
    this.#known.delete(hashOf(token))
  }
}

const hashOf = (token: string): string => createHash("sha256").update(token).digest("hex")
