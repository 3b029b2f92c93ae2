import { setFlagsFromString } from "node:v8"
import { runInNewContext } from "node:vm"

/**
 * Gives back now what a large document took while it was read: left to itself the engine lets as much again pile up first.
 *
 * Where the engine does not offer it, nothing happens.
 */
export const collect = (): void => {
  try {
    setFlagsFromString("--expose-gc")
    const gc: unknown = runInNewContext("gc")
    if (typeof gc === "function") gc()
  } catch {
    // It was only to save memory.
  }
}

/** So many rows and more are worth the tenth of a second that it takes. */
export const manyRows = 20_000
