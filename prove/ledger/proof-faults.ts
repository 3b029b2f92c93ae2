import { EventStore, type Head, type Line } from "@kheo/event-store"
import { verifyConsistency, verifyInclusion } from "@kheo/event-store/merkle"
import { Effect } from "effect"
import { recursiveRoot } from "./recursive-root.ts"

/** What the ledger's root and its proofs miss against the bytes of its lines; `at` chooses which are proved. */
export const proofFaults = Effect.fnUntraced(function* (lines: ReadonlyArray<Line>, head: Head, at: number) {
  const store = yield* EventStore
  const entries = lines.map(({ entry }) => entry)
  const faults: Array<string> = []
  const root = recursiveRoot(entries)
  if (head.position !== lines.length) faults.push(`the head says ${head.position}, there are ${lines.length} lines`)
  if (head.root !== root) faults.push(`the root of ${lines.length} lines is ${root}, the head says ${head.root}`)
  const chosen = lines[at % Math.max(lines.length, 1)]
  if (chosen === undefined || faults.length > 0) return faults
  const size = lines.length
  const inclusion = yield* store.prove({ inclusion: chosen.position, size })
  const { leafHash } = chosen
  if (!verifyInclusion({ index: BigInt(chosen.position - 1), size: BigInt(size), leafHash, root }, inclusion))
    faults.push(`position ${chosen.position} is not proved in ${size}`)
  const consistency = yield* store.prove({ consistency: chosen.position, size })
  const firstRoot = recursiveRoot(entries.slice(0, chosen.position))
  const claim = { first: BigInt(chosen.position), second: BigInt(size), firstRoot, secondRoot: root }
  if (!verifyConsistency(claim, consistency)) faults.push(`${chosen.position} is not proved the beginning of ${size}`)
  return faults
})
