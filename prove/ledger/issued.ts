import { createHash } from "node:crypto"
import { type Command, type Decision, EventStore } from "@kheo/event-store"
import { Effect, Stream } from "effect"

/** A command that writer and checker both make from its key alone, so that only keys go between processes. */
export interface Issued {
  readonly command: Command
  /** How many events it writes. */
  readonly events: number
  /** Reads what it depends on, as a use case does. */
  readonly decision: Effect.Effect<Decision, never, EventStore>
}

/** The command of a key; every third one counts on in a stream that others write too, under a condition. */
export const issued = (key: string, bytes = 60): Issued => {
  const digest = createHash("sha256").update(key).digest()
  const counts = digest.readUInt8(0) % 3 === 0
  const events = counts ? 1 : 1 + (digest.readUInt8(1) % 4)
  const command = { id: uuid(key), request: digest.toString("hex"), actor: "prove", correlationId: key }
  const event = (index: number, data: Readonly<Record<string, string | number>>) => ({
    id: uuid(`${key}#${index}`),
    type: "kheo.model.registered.v1",
    schemaVersion: 1,
    time: "2022-03-01T00:00:00+07:00",
    tags: [`writer:${key.split("/")[0]}`],
    data: { text: "khéo ".repeat(Math.ceil(bytes / 6)), ...data },
  })
  const counter = `counter/${digest.readUInt8(2) % 5}`
  const counted = Effect.map(versionOf(counter), (version) => ({
    writes: [{ stream: counter, events: [event(0, { count: version + 1 })] }],
    conditions: [{ stream: counter, is: version }],
  }))
  const all = Array.from({ length: events }, (_, index) => event(index, { index }))
  const [first, ...others] = all
  const writes = [
    { stream: "shared", events: first === undefined ? [] : [first] },
    { stream: `model/${digest.readUInt8(3) % 9}`, events: others },
  ]
  return { command, events, decision: counts ? counted : Effect.succeed({ writes, conditions: [] }) }
}

const versionOf = (stream: string): Effect.Effect<number, never, EventStore> =>
  EventStore.use((store) => Stream.runCollect(store.read({ stream, newest: 1 }))).pipe(
    Effect.orDie,
    Effect.map((lines) => lines[0]?.streamVersion ?? 0),
  )

const uuid = (text: string): string => {
  const hex = createHash("sha256").update(text).digest("hex")
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
