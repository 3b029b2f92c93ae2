import { openSync, readFileSync, writeSync } from "node:fs"
import type { EventStore, ProjectionStore } from "@kheo/event-store"
import { layer } from "@kheo/event-store-sqlite"
import { Cause, Effect, Exit } from "effect"
import { readOn } from "../ledger/read-model.ts"
import { send } from "../ledger/send.ts"
import type { Job } from "./job.ts"

/** A writer in a process of its own: waits for its job, sends its commands, and tells each one that was acknowledged. */
const work = Effect.fnUntraced(function* (job: Job, told: number) {
  let next = 0
  for (const commands of job.sessions) {
    const start = next
    next += commands * job.callers
    const caller = (index: number) =>
      Effect.forEach(
        Array.from({ length: commands }, (_, turn) => start + index + turn * job.callers),
        (number) => one(job, number, told),
        { discard: true },
      )
    const session = Effect.forEach(
      Array.from({ length: job.callers }, (_, index) => index),
      caller,
      {
        concurrency: "unbounded",
        discard: true,
      },
    )
    yield* Effect.provide(session, layer({ file: job.file, ledger: "kheo:prove" }))
  }
})

const one = (job: Job, number: number, told: number): Effect.Effect<void, unknown, EventStore | ProjectionStore> =>
  Effect.gen(function* () {
    const key = `${job.key}/${number}`
    const { first, last } = yield* send(key, job.bytes)
    writeSync(told, `${key} ${first} ${last}\n`)
    if (number % 8 === 0) yield* readOn
  })

writeSync(1, "ready\n")
const job: Job = JSON.parse(readFileSync(0, "utf8"))
const told = job.acknowledgements === undefined ? 1 : openSync(job.acknowledgements, "a")
const ended = await Effect.runPromiseExit(work(job, told))
if (Exit.isFailure(ended)) {
  writeSync(2, `${Cause.pretty(ended.cause)}\n`)
  process.exitCode = 1
}
