import { existsSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { EventId } from "@kheo/domain/history"
import { eventsByCategory, type MovementEvent } from "@kheo/domain/movement"
import { lineText } from "@kheo/event-store"
import { storedType, toStored } from "../src/stored-event.ts"
import { sampleOf } from "./sample-of.ts"

/** Where the sample of a stored type lies: one line, as a ledger holds it, and a newline. */
export const sampleFile = (type: string): string => fileURLToPath(new URL(`${type}.json`, import.meta.url))

/** Writes a sample of every stored type that has none, and never touches one that is there; answers what it wrote. */
export const writeMissing = (): ReadonlyArray<string> =>
  Object.entries(eventsByCategory).flatMap(([category, { cases }]) =>
    Object.entries(cases).flatMap(([tag, schema]) => {
      const type = storedType(tag)
      const file = sampleFile(type)
      if (existsSync(file)) return []
      writeFileSync(file, `${lineOfSample(category, sampleOf(schema.ast) as MovementEvent)}\n`)
      return [type]
    }),
  )

const streams: Readonly<Record<string, string>> = {
  campaign: "campaign/2022",
  participation: "participation/2022/u-my-an",
  office: "office",
}

const uuid = (end: number): string => `0b7f6c1e-5d2a-5c36-9f0e-${String(end).padStart(12, "0")}`

const lineOfSample = (category: string, event: MovementEvent): string =>
  lineText(
    toStored(event, EventId.make(uuid(2)), ["campaign:2022"]),
    {
      ledger: `urn:uuid:${uuid(0)}`,
      position: 17,
      stream: streams[category] ?? `${category}/${uuid(3)}`,
      streamVersion: 2,
      recordedAt: "2022-10-21T02:00:00.000Z",
    },
    { id: uuid(4), request: "", actor: "u-clerk", correlationId: uuid(5) },
  )
