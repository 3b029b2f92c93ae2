import { setFlagsFromString } from "node:v8"
import { runInNewContext } from "node:vm"

/**
 * Gives back now what a large document took while it was read: left to itself the engine lets as much again pile up first.
 *
 * `thoroughly` also gives emptied pages back to the system, which takes several times as long and is worth it where most of
 * what was made is gone. Where the engine does not offer it, nothing happens.
 */
export const collect = (how: "thoroughly" | "usually" = "usually"): void => {
  try {
    setFlagsFromString("--expose-gc")
    const gc: unknown = runInNewContext("gc")
    const flavor = how === "thoroughly" ? "last-resort" : "regular"
    if (typeof gc === "function") gc({ type: "major", execution: "sync", flavor })
  } catch {
    // It was only to save memory.
  }
}

/** So many rows and more are worth the tenth of a second that it takes. */
export const manyRows = 20_000
