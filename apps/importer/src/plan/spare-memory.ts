import { setFlagsFromString } from "node:v8"

/**
 * From here on the engine grows its heap in small steps, and keeps little room for what is new: at 100,000 rows nearly all that
 * is made stays, and room that it keeps twice over is as much again. It costs some time of collecting.
 *
 * Where the engine does not know these settings, nothing happens.
 */
export const spareMemory = (): void => {
  try {
    setFlagsFromString("--semi-space-growth-factor=1")
    setFlagsFromString("--heap-growing-percent=20")
  } catch {
    // It was only to save memory.
  }
}

/** The bytes of a plan that is worth it: some 20,000 rows. */
export const manyBytes = 16_000_000
