import { EventStore, openLine } from "@kheo/event-store"
import { leafHash, toHex, treeRoot } from "@kheo/event-store/merkle"
import { Effect, Stream } from "effect"
import { layer } from "../layer.ts"
import type { PostgresPlace } from "../place.ts"
import type { Workload } from "./workload.ts"

/** What is wrong with a ledger after all that was done to it: nothing acknowledged may be missing, nothing doubled, torn or out of order. */
export const inspect = (place: PostgresPlace, ledger: string, workload: Workload): Promise<ReadonlyArray<string>> =>
  Effect.gen(function* () {
    const store = yield* EventStore
    const lines = yield* Stream.runCollect(store.read({}))
    const head = yield* store.head()
    const faults = [...workload.faults]
    const commands = new Map<string, Array<number>>()
    const versions = new Map<string, number>()
    lines.forEach((line, index) => {
      if (line.position !== index + 1) faults.push(`position ${line.position} stands at place ${index + 1}`)
      const version = (versions.get(line.stream) ?? 0) + 1
      versions.set(line.stream, version)
      if (line.streamVersion !== version)
        faults.push(`${line.stream} has version ${line.streamVersion} at its ${version}. place`)
      if (openLine(line).position !== String(line.position))
        faults.push(`the line at ${line.position} tells another position`)
      commands.set(line.commandId, [...(commands.get(line.commandId) ?? []), line.position])
    })
    const root = toHex(treeRoot(lines.map(({ entry }) => leafHash(entry))))
    if (head.position !== lines.length) faults.push(`the head says ${head.position}, there are ${lines.length} lines`)
    if (head.root !== root) faults.push("the root is not that of the lines")
    for (const [id, { first, last }] of workload.acknowledged)
      if (JSON.stringify(commands.get(id)) !== JSON.stringify([first, last]))
        faults.push(
          `${id} was acknowledged at ${first}–${last} and stands at ${commands.get(id)?.join(", ") ?? "none"}`,
        )
    for (const [id, positions] of commands) {
      if (!workload.sent.has(id)) faults.push(`${id} was never sent`)
      if (positions.length !== 2) faults.push(`${id} stands ${positions.length / 2} times`)
    }
    return faults
  }).pipe(Effect.provide(layer({ place, ledger, acceptsLoss: true })), Effect.runPromise)
