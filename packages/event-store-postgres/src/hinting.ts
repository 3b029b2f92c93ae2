/** Milliseconds between two hints at least. */
const pause = 10

/**
 * Gives a hint of the newest position at once, and of those that follow within a moment once, after it: a hint goes over the
 * writer's own connection, and the next group's lock would wait behind each.
 */
export const hinting = <Through>(give: (through: Through, position: number) => Promise<unknown>) => {
  let last = -Infinity
  let later: NodeJS.Timeout | undefined
  let newest: () => Promise<unknown> = () => Promise.resolve()
  let giving: Promise<unknown> = Promise.resolve()

  const now = (): void => {
    clearTimeout(later)
    later = undefined
    last = performance.now()
    giving = newest()
  }

  return {
    hint: (through: Through, position: number): void => {
      newest = () => give(through, position)
      const wait = last + pause - performance.now()
      if (wait <= 0 && later === undefined) now()
      else later ??= setTimeout(now, Math.max(wait, 0))
    },
    /** Gives what has been held back, and ends when it was given. */
    flush: async (): Promise<void> => {
      if (later !== undefined) now()
      await giving
    },
  }
}
