import { createHash } from "node:crypto"
import { type Appended, EventStore, type StreamVersion } from "@kheo/event-store"
import { Effect, Exit, ManagedRuntime, Result } from "effect"
import type { Patience } from "../connection.ts"
import { layer } from "../layer.ts"
import type { PostgresPlace } from "../place.ts"
import { pause } from "./attempt.ts"

/** Writers that never stop asking: each command is sent again under its id until it is answered. */
export interface Workload {
  readonly acknowledged: ReadonlyMap<string, Appended>
  /** Ids of all commands that were ever sent. */
  readonly sent: ReadonlySet<string>
  /** What no writer may ever be told. */
  readonly faults: ReadonlyArray<string>
  /** How often a writer was told to ask again. */
  readonly retries: () => number
  /** Lets every writer finish its command, or gives up on it after so many milliseconds. */
  readonly stop: (milliseconds?: number) => Promise<void>
}

/** Starts so many writers on stores of their own, as processes would have them. */
export const startWorkload = (options: {
  readonly place: PostgresPlace
  readonly ledger: string
  readonly key: string
  readonly stores?: number
  readonly callers?: number
  readonly patience?: Partial<Patience>
}): Workload => {
  const { callers = 4, key, ledger, patience = {}, place, stores = 2 } = options
  const acknowledged = new Map<string, Appended>()
  const sent = new Set<string>()
  const faults: Array<string> = []
  let [stopping, retries, last] = [false, 0, Infinity]
  const open = () => ManagedRuntime.make(layer({ place, ledger, patience, acceptsLoss: true }))

  const write = async (caller: string, runtime: ReturnType<typeof open>): Promise<void> => {
    for (let version: StreamVersion = 0; !stopping; version++) {
      const id = `${caller}:${version}`
      sent.add(id)
      while (!acknowledged.has(id)) {
        const outcome = await runtime.runPromiseExit(append(caller, version, id).pipe(Effect.result))
        if (Exit.isFailure(outcome)) {
          // A runtime that couldn't open its store stays broken: the caller ends, and the next run's opens again.
          faults.push(`${id} ended by a defect or an unopened store: ${String(outcome.cause)}`)
          return
        }
        const { value } = outcome
        if (Result.isSuccess(value)) acknowledged.set(id, value.success)
        else if (value.failure._tag === "StoreBusy" || value.failure._tag === "StoreUnavailable") {
          retries += 1
          if (Date.now() > last) return
          await pause(5)
        } else {
          faults.push(`${id} ended by ${value.failure._tag}: ${JSON.stringify(value.failure)}`)
          return
        }
      }
    }
  }

  const runtimes = Array.from({ length: stores }, open)
  const opened = Promise.all(runtimes.map((runtime) => runtime.runPromise(Effect.void)))
  const running = opened.then(() =>
    Promise.all(
      runtimes.flatMap((runtime, at) =>
        Array.from({ length: callers }, (_, caller) => write(`${key}/${at}/${caller}`, runtime)),
      ),
    ),
  )
  return {
    acknowledged,
    sent,
    faults,
    retries: () => retries,
    stop: async (milliseconds = 30_000) => {
      stopping = true
      last = Date.now() + milliseconds
      await running
      await Promise.all(runtimes.map((runtime) => runtime.dispose()))
    },
  }
}

/** Two events: one in the caller's own stream, at a version that a lost or doubled command would contradict, and one in everybody's. */
const append = (caller: string, version: StreamVersion, id: string) => {
  const event = (name: string) => ({
    id: createHash("sha256").update(`${id}/${name}`).digest("hex").slice(0, 32),
    type: "kheo.model.registered.v1",
    schemaVersion: 1,
    time: "2022-03-01T00:00:00+07:00",
    tags: [caller],
    data: { id, name },
  })
  const writes = [caller, "everybody"].map((stream) => ({ stream, events: [event(stream)] }))
  return EventStore.use((store) =>
    store.append(
      { id, request: id, actor: "proof", correlationId: id },
      Effect.succeed({ writes, conditions: [{ stream: caller, is: version }] }),
    ),
  )
}
