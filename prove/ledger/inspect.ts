import { EventStore, type Line } from "@kheo/event-store"
import { layer, ledgerFile } from "@kheo/event-store-sqlite"
import Database from "better-sqlite3"
import { Cause, Effect, Exit, Stream } from "effect"
import { changeFaults } from "./change-faults.ts"
import { type Acknowledged, commandFaults } from "./command-faults.ts"
import { issued } from "./issued.ts"
import { lineFaults } from "./line-faults.ts"
import { proofFaults } from "./proof-faults.ts"
import { readModelFaults } from "./read-model.ts"
import { send } from "./send.ts"

export interface Inspected {
  readonly file: string
  readonly acknowledged: Acknowledged
  /** Keys that were perhaps sent, and never answered. */
  readonly inFlight: ReadonlyArray<string>
  /** How many acknowledged commands are sent again, the last ones. */
  readonly repeated?: number
}

export interface Inspection {
  readonly faults: ReadonlyArray<string>
  /** The lines as they were found, before anything was sent again. */
  readonly lines: ReadonlyArray<Line>
}

/** Opens a ledger as the program would, and says all that does not hold of it; nothing is repaired first. */
export const inspect = async (asked: Inspected): Promise<Inspection> => {
  const opened = whole(asked).pipe(Effect.provide(layer({ file: asked.file, ledger: "kheo:prove" })))
  const ended = await Effect.runPromiseExit(Effect.scoped(opened))
  if (Exit.isSuccess(ended)) return ended.value
  return { faults: [`does not open or answer: ${Cause.pretty(ended.cause)}`], lines: [] }
}

const whole = Effect.fnUntraced(function* ({ acknowledged, file, inFlight, repeated = acknowledged.size }: Inspected) {
  const store = yield* EventStore
  const lines = yield* Stream.runCollect(store.read({}))
  const head = yield* store.head()
  const claim = (yield* ledgerFile({ file })).claim
  const faults = [
    ...integrityFaults(file),
    ...(lines.length > 1 ? changeFaults(file) : []),
    ...lineFaults(lines),
    ...commandFaults(lines, acknowledged),
    ...(claim.root === head.root ? [] : [`the frontier's root is ${claim.root}, the head's ${head.root}`]),
    ...(yield* proofFaults(lines, head, lines.length * 7 + acknowledged.size)),
    ...(yield* readModelFaults(head.position)),
  ]
  if (faults.length > 0) return { faults, lines }
  return { faults: yield* repeatFaults(lines, [...acknowledged].slice(-repeated), acknowledged, inFlight), lines }
})

/** The same commands again: the answered give their first answer, the others are done once. */
const repeatFaults = Effect.fnUntraced(function* (
  before: ReadonlyArray<Line>,
  answered: Array<readonly [string, { readonly first: number; readonly last: number }]>,
  acknowledged: Acknowledged,
  inFlight: ReadonlyArray<string>,
) {
  const store = yield* EventStore
  const faults: Array<string> = []
  for (const [key, place] of answered) {
    const again = yield* Effect.exit(store.append(issued(key).command, Effect.die("decided again")))
    if (Exit.isFailure(again)) faults.push(`${key}: repeated, ${Cause.pretty(again.cause).split("\n")[0]}`)
    else if (again.value.first !== place.first || again.value.last !== place.last || !again.value.replayed)
      faults.push(`${key}: answered ${place.first}–${place.last}, then ${again.value.first}–${again.value.last}`)
  }
  for (const key of inFlight) yield* send(key)
  const after = yield* Stream.runCollect(store.read({}))
  const done = new Set(after.map(({ commandId }) => commandId))
  for (const key of inFlight) if (!done.has(issued(key).command.id)) faults.push(`${key}: sent again, not there`)
  const kept = before.every((line, index) => Buffer.compare(line.entry, after[index]?.entry ?? new Uint8Array()) === 0)
  if (!kept) faults.push("lines changed while commands were sent again")
  return [...faults, ...lineFaults(after), ...commandFaults(after, acknowledged)]
})

const integrityFaults = (file: string): ReadonlyArray<string> => {
  const db = new Database(file, { readonly: true })
  try {
    const said = db.pragma("integrity_check", { simple: true })
    return said === "ok" ? [] : [`integrity_check: ${said}`]
  } finally {
    db.close()
  }
}
