import type { Line, Position } from "@kheo/event-store"

type Bytes = Uint8Array<ArrayBuffer>

const utf8 = new TextEncoder()

/** How long a client waits before it comes back, said once at the beginning. */
export const opening: Bytes = utf8.encode("retry: 3000\n\n")

/** Keeps what lies between from taking a quiet connection for a dead one. */
export const ping: Bytes = utf8.encode(": ping\n\n")

/** Tells a filtered reader how far the ledger was looked through, so that it resumes from there. */
export const bookmark = (position: Position): Bytes =>
  utf8.encode(`event: bookmark\nid: ${position}\ndata: {"position":"${position}"}\n\n`)

/** Tells a page that the ledger has come to a position, and nothing of what was recorded. */
export const recorded = (position: Position): Bytes => utf8.encode(`id: ${position}\ndata: ${position}\n\n`)

/** Said last where the caller may not read any more: coming back helps nothing. */
export const closed: Bytes = utf8.encode('event: closed\ndata: {"reason":"revoked"}\n\n')

/** Stored lines as messages: canonical JSON has no line ends, so that its bytes are the data as they are. */
export const messages = (lines: ReadonlyArray<Line>): Bytes => {
  const [first, ...others] = lines.map(message)
  return first !== undefined && others.length === 0 ? first : joined(lines.map(message))
}

const message = (line: Line): Bytes => {
  const made = known.get(line) ?? joined([utf8.encode(`id: ${line.position}\ndata: `), line.entry, end])
  known.set(line, made)
  return made
}

const end = utf8.encode("\n\n")

/** A line at hand is sent to all who follow. */
const known = new WeakMap<Line, Bytes>()

const joined = (parts: ReadonlyArray<Uint8Array>): Bytes => new Uint8Array(Buffer.concat(parts))
