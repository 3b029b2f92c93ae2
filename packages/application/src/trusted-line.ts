import type { EventId, Recorded } from "@kheo/domain/history"
import type { MovementEvent } from "@kheo/domain/movement"
import type { Line } from "@kheo/event-store"
import type { Opener } from "./personal/opener.ts"
import { tagOfType } from "./stored-event.ts"
import { type StoredData, upcast } from "./upcasting.ts"

/**
 * The event of a line that our own store hands back: parsed, but not validated again.
 *
 * It was validated when it was appended, and its leaf hash proves that the bytes are still those. Read models, which can be
 * rebuilt, are filled this way; decisions and auditors read with `fromStored`.
 */
export const trustedEvent = (line: Line, { open }: Opener): Recorded<MovementEvent> => {
  const { actor, data: stored, tags, time } = parse(line)
  const tag = tagOfType(line.type)
  if (tag === undefined) throw new Error(`position ${line.position}: unknown event type ${line.type}`)
  const { data } = upcast({ type: line.type, data: open(stored, line.id) }) as { data: Record<string, unknown> }
  data["_tag"] = tag
  data["occurredAt"] = time.slice(0, 10)
  return {
    id: line.id as EventId,
    position: line.position,
    stream: line.stream,
    recordedAt: line.recordedAt,
    actor,
    tags: tags === undefined ? [] : tags.split(" "),
    event: data as unknown as MovementEvent,
  }
}

/** The tags of a line of our own. */
export const tagsIn = (line: Line): ReadonlyArray<string> => parse(line).tags?.split(" ") ?? []

interface Parsed {
  readonly actor: string
  readonly time: string
  readonly tags?: string
  readonly data: StoredData
}

const parse = ({ entry, position }: Line): Parsed => {
  try {
    return JSON.parse(utf8.decode(entry)) as Parsed
  } catch (cause) {
    throw new Error(`The line at position ${position} does not parse`, { cause })
  }
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true })
