import { extname } from "node:path"
import { Worker } from "node:worker_threads"
import { Effect } from "effect"
import type { Grid } from "./grid.ts"

/** Why a file could not be read as a workbook. */
export type Unreadable = "not-a-workbook" | "damaged" | "too-heavy"

export type Read =
  | { readonly grids: ReadonlyArray<Grid> }
  | { readonly unreadable: Unreadable; readonly detail: string }

type Answer = { readonly grids: ReadonlyArray<Grid> } | { readonly failure: string }

const secondsPerFile = 20
const heapMb = 512

/** Reads workbooks one after the other in a thread with a memory and a time limit, which is killed and replaced when it exceeds them. */
export const workbookReader = Effect.acquireRelease(
  Effect.sync(() => {
    let worker: Worker | undefined
    return {
      read: (bytes: Uint8Array): Effect.Effect<Read> =>
        Effect.callback<Read>((resume) => {
          if (!startsLikeZip(bytes))
            return resume(Effect.succeed({ unreadable: "not-a-workbook", detail: kindOf(bytes) } as const))
          const running = (worker ??= start())
          const settle = (read: Read) => {
            clearTimeout(timer)
            running.off("message", answered)
            running.off("error", fell)
            resume(Effect.succeed(read))
          }
          const giveUp = (detail: string) => {
            worker = undefined
            void running.terminate()
            settle({ unreadable: "too-heavy", detail })
          }
          const answered = (answer: Answer) =>
            settle("grids" in answer ? answer : { unreadable: "damaged", detail: answer.failure })
          const fell = (cause: Error) => giveUp(cause.message)
          const timer = setTimeout(() => giveUp(`${secondsPerFile} s`), secondsPerFile * 1_000)
          running.on("message", answered)
          running.on("error", fell)
          running.postMessage(bytes.slice().buffer)
          return undefined
        }),
      stop: () => worker?.terminate(),
    }
  }),
  ({ stop }) => Effect.promise(async () => stop()),
)

const start = (): Worker =>
  new Worker(new URL(`./workbook.worker${extname(import.meta.url)}`, import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: heapMb },
  })

const startsLikeZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b

const kindOf = (bytes: Uint8Array): string => {
  const start = Buffer.from(bytes.subarray(0, 8))
  if (bytes.length === 0) return "empty"
  if (start.subarray(0, 4).toString("hex") === "d0cf11e0") return "ole"
  return start.subarray(0, 4).toString("latin1") === "%PDF" ? "pdf" : "other"
}
