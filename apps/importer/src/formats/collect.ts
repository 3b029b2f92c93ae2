import { setFlagsFromString } from "node:v8"
import { runInNewContext } from "node:vm"

/**
 * Gives back now what a large document took while it was read: left to itself the engine lets as much again pile up first.
 *
 * `toTheSystem` also what the engine would keep for later, which takes several times as long. Where it does not offer that, nothing happens.
 */
export const collect = (how?: "toTheSystem"): void => {
  try {
    setFlagsFromString("--expose-gc")
    const gc: unknown = runInNewContext("gc")
    if (typeof gc === "function") gc({ type: "major", flavor: how === undefined ? "regular" : "last-resort" })
  } catch {
    // It was only to save memory.
  }
}

/** So many rows and more are worth the tenth of a second that it takes. */
export const manyRows = 20_000
