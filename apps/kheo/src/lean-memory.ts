import { setFlagsFromString } from "node:v8"

/** KiB of SQLite's pages that a server keeps: going through a whole ledger fills whatever it may. */
export const leanCache = 4_096

/** From here on V8 doesn't double the room for young objects, which an export of a whole ledger fills however much it is. */
export const keepHeapLean = (): void => setFlagsFromString("--semi-space-growth-factor=1")

/** The same where much is made that stays until the end, as the rows of a list: the heap grows in small steps. */
export const growHeapSlowly = (): void => {
  keepHeapLean()
  setFlagsFromString("--heap-growing-percent=20")
}
