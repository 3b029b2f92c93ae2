import type { Worker } from "node:worker_threads"
import { Effect } from "effect"
import type { DocumentRead } from "./document.ts"
import { JoinedParts } from "./join-parts.ts"
import { type Allowance, allowanceFor } from "./allowance.ts"
import type { PackedPart } from "./packed-part.ts"
import type { Outcome } from "./read-document.ts"
import { earlyMb, startThread, takeEarly } from "./reading-thread.ts"

export type Message = { readonly part: PackedPart } | { readonly outcome: Outcome }

/** What a document may cost, and the thread that reads it; tests put in others. */
export interface ReaderOptions {
  readonly allowance: (bytes: Uint8Array) => Allowance
  readonly thread?: URL
}

const usual: ReaderOptions = { allowance: allowanceFor }

/** Reads documents one after the other in a thread with a memory and a time limit, which is killed and replaced when it exceeds them. */
export const documentReader = (options: Partial<ReaderOptions> = {}) =>
  Effect.acquireRelease(
    Effect.sync(() => {
      const { allowance, thread } = { ...usual, ...options }
      const idleMb = allowance(new Uint8Array()).heapMb
      let running: { readonly worker: Worker; readonly heapMb: number } | undefined
      const start = (heapMb: number) => {
        const worker = (thread === undefined && heapMb === earlyMb && takeEarly()) || startThread(heapMb, thread)
        worker.on("exit", () => {
          if (running?.worker === worker) running = undefined
        })
        return (running = { worker, heapMb })
      }
      const stop = () => {
        const stopped = running?.worker.terminate()
        running = undefined
        return stopped
      }
      return {
        /** Starts the thread before there is anything to read. */
        warm: () => void (running ?? start(idleMb)),
        read: (bytes: Uint8Array, name: string): Effect.Effect<DocumentRead> =>
          Effect.callback<DocumentRead>((resume) => {
            const { heapMb, residentMb, seconds } = allowance(bytes)
            if (running !== undefined && running.heapMb < heapMb) void stop()
            const { worker } = running ?? start(heapMb)
            const joined = new JoinedParts()
            const settle = (read: DocumentRead) => {
              clearTimeout(timer)
              clearInterval(watch)
              worker.off("message", heard).off("exit", tooMuch)
              // What a large document left in the thread would stand beside all that is made of it.
              if (heapMb > idleMb) void stop()
              resume(Effect.succeed(read))
            }
            const giveUp = (vi: string, en: string) => {
              void stop()
              settle({ refusal: { code: "IMP-1204", params: { detail: { vi, en } } } })
            }
            const tooMuch = () => giveUp(`${residentMb} MB bộ nhớ`, `${residentMb} MB of memory`)
            const heard = (message: Message) => {
              if ("part" in message) return joined.add(message.part)
              const { outcome } = message
              return settle("refusal" in outcome ? outcome : { grids: joined.grids(), notes: outcome.notes })
            }
            const timer = setTimeout(() => giveUp(`${seconds} giây`, `${seconds} seconds`), seconds * 1_000)
            const before = process.memoryUsage.rss()
            // Buffers lie outside of the thread's heap, so its limit alone does not hold them.
            const watch = setInterval(() => {
              if (process.memoryUsage.rss() - before > residentMb * mebibyte) tooMuch()
            }, watchMillis)
            worker.on("message", heard).on("exit", tooMuch)
            worker.postMessage({ bytes, name })
            return Effect.sync(() => {
              settle({ grids: [], notes: [] })
              void stop()
            })
          }),
        stop,
      }
    }),
    // Nobody waits until a large thread has given back all that it took.
    ({ stop }) => Effect.sync(() => void stop()),
  )

const watchMillis = 200
const mebibyte = 1024 * 1024
