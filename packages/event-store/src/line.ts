import { Schema } from "effect"
import { canonicalText } from "./canonical-text.ts"
import type { Command, NewEvent, Position, StreamVersion } from "./event-store.ts"

/**
 * One event as it is stored, hashed, exported and sent: CloudEvents 1.0 in the order of RFC 8785.
 *
 * `position` is a string because CloudEvents integers end at 2^31.
 */
export const Envelope = Schema.Struct({
  specversion: Schema.Literal("1.0"),
  id: Schema.String,
  source: Schema.String,
  type: Schema.String,
  subject: Schema.String,
  time: Schema.String,
  datacontenttype: Schema.Literal("application/json"),
  data: Schema.Record(Schema.String, Schema.Json),
  position: Schema.String,
  streamversion: Schema.Int,
  recordedtime: Schema.String,
  actor: Schema.String,
  commandid: Schema.String,
  correlationid: Schema.String,
  causationid: Schema.optionalKey(Schema.String),
  schemaversion: Schema.Int,
  /** Space-separated, sorted; absent when there are none. */
  tags: Schema.optionalKey(Schema.String),
})
export type Envelope = typeof Envelope.Type

/** A stored line as the engine holds it: its bytes, and the columns that index them, which an auditor compares. */
export interface Line {
  readonly position: Position
  readonly id: string
  readonly type: string
  readonly stream: string
  readonly streamVersion: StreamVersion
  readonly recordedAt: string
  readonly commandId: string
  /** UTF-8 of the canonical text: what is hashed, stored, exported and sent. */
  readonly entry: Uint8Array
  /** Lower-case hex of SHA-256(0x00 ‖ entry). */
  readonly leafHash: string
}

/**
 * The canonical text of a new event at its place; equal arguments give equal bytes on every engine.
 *
 * Attributes stand in the order of RFC 8785, so that only texts and data have to be canonicalized.
 */
export const lineText = (
  event: NewEvent,
  place: {
    readonly ledger: string
    readonly position: Position
    readonly stream: string
    readonly streamVersion: StreamVersion
    readonly recordedAt: string
  },
  command: Command,
  tags: ReadonlyArray<string> = tagsOf(event),
): string => {
  const { causationId } = event
  const cause = causationId === undefined ? "" : `"causationid":${textOf(causationId)},`
  const found = tags.length === 0 ? "" : `"tags":${textOf(tags.join(" "))},`
  return (
    `{"actor":${textOf(command.actor)},${cause}"commandid":${textOf(command.id)},` +
    `"correlationid":${textOf(command.correlationId)},"data":${canonicalText(event.data)},` +
    `"datacontenttype":"application/json","id":${textOf(event.id)},"position":"${place.position}",` +
    `"recordedtime":${textOf(place.recordedAt)},"schemaversion":${event.schemaVersion},"source":${textOf(place.ledger)},` +
    `"specversion":"1.0","streamversion":${place.streamVersion},"subject":${textOf(place.stream)},${found}` +
    `"time":${textOf(event.time)},"type":${textOf(event.type)}}`
  )
}

/** A text as RFC 8785 writes it, which is as JSON does; one that isn't well-formed Unicode is a defect. */
const textOf = (text: string): string => {
  if (!text.isWellFormed()) throw new TypeError("A text with half a surrogate pair can't be stored")
  return JSON.stringify(text)
}

/** An event's tags as its line lists them: sorted, each once; one with a space or nothing in it is a defect. */
export const tagsOf = (event: NewEvent): ReadonlyArray<string> => {
  const wrong = event.tags.find((tag) => !/^\S+$/.test(tag))
  if (wrong !== undefined) throw new TypeError(`"${wrong}" is no tag: tags are separated by spaces`)
  return [...new Set(event.tags)].toSorted()
}

/** Reads a stored line; throws where it isn't one, which only tampering or a defect can bring about. */
export const openLine = (line: Line): Envelope => {
  try {
    return decodeText(utf8.decode(line.entry))
  } catch (cause) {
    throw new Error(`The line at position ${line.position} does not parse`, { cause })
  }
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true })
const decodeText = Schema.decodeUnknownSync(Schema.fromJsonString(Envelope))
