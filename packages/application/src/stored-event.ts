import { EventId, type Recorded } from "@kheo/domain/history"
import { eventsByCategory, type MovementEvent } from "@kheo/domain/movement"
import { type Line, type NewEvent, openLine } from "@kheo/event-store"
import { Schema } from "effect"
import type { Opener } from "./personal/opener.ts"
import { currentType, upcast, versionOf, withEarlier } from "./upcasting.ts"

type Tag = MovementEvent["_tag"]

const schemas = new Map(Object.values(eventsByCategory).flatMap(({ cases }) => Object.entries(cases))) as unknown as {
  readonly get: (tag: Tag) => Schema.Codec<MovementEvent>
}

const made = (tag: Tag) => {
  const schema = schemas.get(tag)
  const codec = { decode: Schema.decodeUnknownSync(schema), encode: Schema.encodeSync(schema) }
  codecs.set(tag, codec)
  return codec
}

const codecs = new Map<Tag, ReturnType<typeof made>>()

/** The codec of an event by its name: the union's own would look for the case first, and begins with it anew each time. */
const codecOf = (tag: Tag) => codecs.get(tag) ?? made(tag)

/** `ModelReportedNotScalable` is stored as `kheo.model.reported-not-scalable.v1`, or as the version after the last upcaster. */
export const storedType = (tag: string): string => {
  const known = typesOf.get(tag)
  if (known !== undefined) return known
  const kebab = tag.replace(/(?!^)([A-Z])/g, "-$1").toLowerCase()
  const type = currentType(`kheo.${kebab.replace("-", ".")}.v1`)
  typesOf.set(tag, type)
  return type
}

/** By the event's name, once it was asked for. */
const typesOf = new Map<string, string>()

/** Every type under which lines of this event stand, earliest version first: what a query by type asks for. */
export const storedTypesOf = (tag: string): ReadonlyArray<string> => withEarlier(storedType(tag))

const tags = new Map(
  Object.values(eventsByCategory)
    .flatMap(({ cases }) => Object.keys(cases) as ReadonlyArray<MovementEvent["_tag"]>)
    .flatMap((tag) => storedTypesOf(tag).map((type) => [type, tag] as const)),
)

/** Every stored type that can stand in a ledger of this version, those that are written no longer included. */
export const storedTypes: ReadonlyArray<string> = [...tags.keys()]

/** The inverse of `storedType`; undefined for a type that this version does not know. */
export const tagOfType = (type: string): MovementEvent["_tag"] | undefined => tags.get(type)

/** The event for the store: its day becomes the line's `time`, at midnight in Vietnam; the rest is the line's data. */
export const toStored = (event: MovementEvent, id: EventId, eventTags: ReadonlyArray<string>): NewEvent => {
  const { _tag, occurredAt, ...data } = codecOf(event._tag).encode(event)
  const type = storedType(_tag)
  return {
    id,
    type,
    schemaVersion: versionOf(type),
    time: `${occurredAt}T00:00:00+07:00`,
    tags: eventTags,
    data: data as NewEvent["data"],
  }
}

/** The inverse of `toStored`, opened by the opener; a line that is none of ours is a defect, for `kheo verify` to name. */
export const fromStored = (line: Line, { open }: Opener): Recorded<MovementEvent> => {
  const envelope = openLine(line)
  const tag = tagOfType(envelope.type)
  if (tag === undefined) throw new Error(`position ${line.position}: unknown event type ${envelope.type}`)
  return {
    id: EventId.make(envelope.id),
    position: line.position,
    stream: envelope.subject,
    recordedAt: envelope.recordedtime,
    actor: envelope.actor,
    tags: envelope.tags === undefined ? [] : envelope.tags.split(" "),
    event: codecOf(tag).decode({
      _tag: tag,
      occurredAt: envelope.time.slice(0, 10),
      ...upcast({ type: envelope.type, data: open(envelope.data, envelope.id) }).data,
    }),
  }
}
