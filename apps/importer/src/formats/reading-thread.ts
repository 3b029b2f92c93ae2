import { extname } from "node:path"
import { type ResourceLimits, Worker } from "node:worker_threads"

const thread = new URL(`./document.worker${extname(import.meta.url)}`, import.meta.url)

const youngMb = 24

/** A thread that reads documents; one that nobody needs holds no program up. */
export const startThread = (heapMb: number, file = thread): Worker => {
  const resourceLimits: ResourceLimits = { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: youngMb }
  const worker = new Worker(file, { resourceLimits })
  // A thread that falls while nobody waits for it is replaced at the next document.
  worker.on("error", () => undefined)
  return worker
}

/** What a thread may take that was started before anybody knew for which document. */
export const earlyMb = 256

let early: Worker | undefined

/** Starts a thread while the rest of a command is still being loaded; the first that needs one takes it. */
export const startEarly = (): void => {
  early ??= startThread(earlyMb)
  early.unref()
}

/** The thread that was started early, if there is one yet. */
export const takeEarly = (): Worker | undefined => {
  const taken = early
  early = undefined
  taken?.ref()
  // One that has ended has no number.
  return taken?.threadId === -1 ? undefined : taken
}
