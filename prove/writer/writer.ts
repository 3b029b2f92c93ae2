import { spawn } from "node:child_process"
import { bundled } from "../bundled.ts"
import type { Acknowledged, Place } from "../ledger/command-faults.ts"
import type { Job } from "./job.ts"

/** A process that has started and waits for its job. */
export interface Writer {
  readonly begin: (job: Job) => void
  /** Ends it as if the machine had taken it: no handler runs. */
  readonly kill: () => void
  readonly ended: Promise<Ended>
  /** Settles at the first acknowledgement, or when it ends without one. */
  readonly acknowledging: Promise<void>
}

interface Started extends Writer {
  readonly ready: Promise<void>
}

export interface Ended {
  /** Undefined when it was killed. */
  readonly code: number | undefined
  readonly acknowledged: Acknowledged
  readonly said: string
}

/** Starts writers, and answers when each of them waits for its job. */
export const startWriters = async (
  count: number,
  env: Readonly<Record<string, string>> = {},
): Promise<ReadonlyArray<Writer>> => {
  const script = await bundled(new URL("writer-process.ts", import.meta.url))
  const writers = Array.from({ length: count }, () => startWriter(script, env))
  await Promise.all(writers.map(({ ready }) => ready))
  return writers
}

const startWriter = (script: string, env: Readonly<Record<string, string>>): Started => {
  const child = spawn(process.execPath, [script], { env: { ...process.env, ...env } })
  let [out, said] = ["", ""]
  const acknowledging = Promise.withResolvers<void>()
  const ready = Promise.withResolvers<void>()
  child.stdout.on("data", (chunk: Buffer) => {
    out += chunk.toString()
    if (out.startsWith("ready\n")) ready.resolve()
    if (out.includes("\n", 6)) acknowledging.resolve()
  })
  child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()))
  child.stdin.on("error", () => undefined)
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once("error", reject)
    child.once("close", (code) => {
      ready.resolve()
      acknowledging.resolve()
      resolve({ code: code ?? undefined, acknowledged: acknowledgedIn(out), said })
    })
  })
  return {
    begin: (job) => child.stdin.end(JSON.stringify(job)),
    kill: () => child.kill("SIGKILL"),
    ready: ready.promise,
    ended,
    acknowledging: acknowledging.promise,
  }
}

/** What whole lines of acknowledgements say. */
export const acknowledgedIn = (text: string): ReadonlyMap<string, Place> =>
  new Map(
    Array.from(text.matchAll(/^(\S+) (\d+) (\d+)\n/gm), ([, key = "", first, last]) => [
      key,
      { first: Number(first), last: Number(last) },
    ]),
  )

/** Keys that a writer may have sent beyond those that it was answered. */
export const inFlightOf = (job: Job, acknowledged: Acknowledged): ReadonlyArray<string> => {
  const own = [...acknowledged.keys()].filter((key) => key.startsWith(`${job.key}/`))
  const highest = own.reduce((most, key) => Math.max(most, Number(key.slice(job.key.length + 1))), -1)
  const sent = Array.from({ length: highest + 1 + 2 * job.callers }, (_, number) => `${job.key}/${number}`)
  return sent.filter((key) => !acknowledged.has(key))
}
