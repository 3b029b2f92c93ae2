import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname } from "node:path"
import { type Envelope, lineText } from "@kheo/event-store"
import { memoryVault } from "@kheo/vault/persons"
import { Effect, Result } from "effect"
import { sealEvent } from "../src/personal/sealer.ts"
import { storedTypes } from "../src/stored-event.ts"
import { sampleFile } from "./sample-files.ts"

/** Where the sample of a type lies once more with what it says about persons sealed, under the keys of tests. */
export const sealedFile = (type: string): string => sampleFile(`sealed/${type}`)

/** Writes what is missing of them, and never touches one that is there; answers what it wrote. */
export const writeSealed = (): ReadonlyArray<string> =>
  storedTypes.flatMap((type) => {
    const plain = readFileSync(sampleFile(type), "utf8").trimEnd()
    const [file, line] = [sealedFile(type), sealedLine(plain)]
    if (line === plain || existsSync(file)) return []
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, `${line}\n`)
    return [`sealed ${type}`]
  })

/** The line as it is stored when the vault of tests seals it. */
export const sealedLine = (plain: string): string => {
  const line = JSON.parse(plain) as Envelope
  const { data, id, schemaversion, subject, time, type } = line
  const tags = line.tags?.split(" ") ?? []
  const session = Effect.runSync(memoryVault().session)
  const event = sealEvent(session, subject, { id, type, schemaVersion: schemaversion, time, tags, data })
  return lineText(
    Result.getOrThrow(event),
    {
      ledger: line.source,
      position: Number(line.position),
      stream: subject,
      streamVersion: line.streamversion,
      recordedAt: line.recordedtime,
    },
    { id: line.commandid, request: "", actor: line.actor, correlationId: line.correlationid },
  )
}
