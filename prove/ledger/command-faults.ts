import type { Line } from "@kheo/event-store"
import { issued } from "./issued.ts"

/** Where an acknowledged command said that its events stand. */
export interface Place {
  readonly first: number
  readonly last: number
}

/** Commands that were acknowledged, by key. */
export type Acknowledged = ReadonlyMap<string, Place>

/** What acknowledged commands miss, and which command stands torn, twice or not at all known. */
export const commandFaults = (lines: ReadonlyArray<Line>, acknowledged: Acknowledged): ReadonlyArray<string> => {
  const faults: Array<string> = []
  const found = new Map<string, { readonly key: string; readonly positions: Array<number> }>()
  for (const line of lines) {
    const key = String(JSON.parse(Buffer.from(line.entry).toString()).correlationid)
    const own = found.get(line.commandId) ?? { key, positions: [] }
    own.positions.push(line.position)
    found.set(line.commandId, own)
  }
  for (const [id, { key, positions }] of found) {
    const { command, events } = issued(key)
    if (command.id !== id) faults.push(`${key}: stands under another command's id`)
    if (positions.length !== events) faults.push(`${key}: ${positions.length} of ${events} events`)
    const torn = (positions.at(-1) ?? 0) - (positions[0] ?? 0) !== positions.length - 1
    if (torn) faults.push(`${key}: torn apart at ${positions.join(" ")}`)
  }
  for (const [key, { first, last }] of acknowledged) {
    const positions = found.get(issued(key).command.id)?.positions
    if (positions === undefined) faults.push(`${key}: acknowledged at ${first}, lost`)
    else if (positions[0] !== first || positions.at(-1) !== last)
      faults.push(`${key}: acknowledged at ${first}–${last}, stands at ${positions[0]}–${positions.at(-1)}`)
  }
  return faults
}
