import { closeSync, fdatasyncSync, openSync, writeSync } from "node:fs"
import { join } from "node:path"
import { Effect } from "effect"
import { median, timed } from "../median.ts"
import type { Row } from "../row.ts"
import { inFolder, onFile } from "./bench-folder.ts"
import { appendOne } from "./fill.ts"

const callers = 32
const each = 100

/** How long the slowest hundredth of appends takes with 32 callers, against eight times the middling fdatasync of the same run. */
export const latencyBench = (rounds: number): Promise<Row> =>
  inFolder(async (folder) => {
    const slowest: Array<number> = []
    const syncs: Array<number> = []
    for (let round = 0; round < rounds; round += 1) {
      syncs.push(await syncOf(join(folder, `sync-${round}`)))
      const waited: Array<number> = []
      const caller = (from: number) =>
        Effect.gen(function* () {
          for (let number = 0; number < each; number += 1) {
            const start = performance.now()
            yield* appendOne(from + number * callers)
            waited.push(performance.now() - start)
          }
        })
      await onFile(
        join(folder, `${round}.db`),
        Effect.forEach(
          Array.from({ length: callers }, (_, from) => from),
          caller,
          { concurrency: "unbounded", discard: true },
        ),
      )
      slowest.push(waited.toSorted((one, other) => one - other)[Math.floor(waited.length * 0.99)] ?? Number.NaN)
    }
    const name = `append, 32 callers, p99 of one; reference: 8 × the median fdatasync of the run`
    return { name, unit: "appends/s", amount: 1, ours: median(slowest), reference: 8 * median(syncs) }
  })

/** The median of a few hundred writes of 4 KiB with fdatasync. */
const syncOf = async (file: string): Promise<number> => {
  const handle = openSync(file, "w")
  const block = Buffer.alloc(4_096, 1)
  const figures: Array<number> = []
  for (let number = 0; number < 300; number += 1)
    figures.push(
      await timed(async () => {
        writeSync(handle, block)
        fdatasyncSync(handle)
      }),
    )
  closeSync(handle)
  return median(figures)
}
