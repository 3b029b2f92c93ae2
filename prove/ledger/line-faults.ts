import { createHash } from "node:crypto"
import type { Line } from "@kheo/event-store"

/** What is wrong with the lines of a ledger among themselves: gaps, versions, times, columns that tell another story. */
export const lineFaults = (lines: ReadonlyArray<Line>): ReadonlyArray<string> => {
  const faults: Array<string> = []
  const versions = new Map<string, number>()
  let recordedAt = ""
  for (const [index, line] of lines.entries()) {
    const at = `position ${line.position}`
    if (line.position !== index + 1) faults.push(`${at} stands in place ${index + 1}`)
    const version = (versions.get(line.stream) ?? 0) + 1
    versions.set(line.stream, version)
    if (line.streamVersion !== version) faults.push(`${at}: version ${line.streamVersion}, not ${version}`)
    if (line.recordedAt < recordedAt) faults.push(`${at}: recorded before the line ahead of it`)
    recordedAt = line.recordedAt
    const hash = createHash("sha256").update(Uint8Array.of(0)).update(line.entry).digest("hex")
    if (line.leafHash !== hash) faults.push(`${at}: the leaf hash is not the entry's`)
    faults.push(...columnFaults(line).map((fault) => `${at}: ${fault}`))
  }
  return faults
}

const columnFaults = (line: Line): ReadonlyArray<string> => {
  const entry = JSON.parse(Buffer.from(line.entry).toString())
  const told = {
    position: Number(entry.position),
    id: entry.id,
    subject: entry.subject,
    streamversion: entry.streamversion,
    commandid: entry.commandid,
  }
  const kept = {
    position: line.position,
    id: line.id,
    subject: line.stream,
    streamversion: line.streamVersion,
    commandid: line.commandId,
  }
  const faults = JSON.stringify(told) === JSON.stringify(kept) ? [] : ["the columns are not the entry's"]
  const counted = entry.data.count
  if (counted !== undefined && counted !== line.streamVersion) faults.push(`counted ${counted} on a stale version`)
  return faults
}
