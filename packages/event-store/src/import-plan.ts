import canonicalize from "canonicalize"
import { Schema } from "effect"
import type { Answer } from "./append.ts"
import type { AppendPlan, LedgerState, PlannedLine } from "./append-plan.ts"
import type { StreamVersion } from "./event-store.ts"
import { LineRefused } from "./ledger-import.ts"
import { Envelope } from "./line.ts"
import { appendLeaf, leafHash, type Node, toHex } from "./merkle/index.ts"

/** What an adapter looks up while it plans, all within its lock. */
export interface ImportLookups {
  readonly versionOf: (stream: string) => StreamVersion
  readonly hasEvent: (id: string) => boolean
  readonly hasCommand: (id: string) => boolean
}

export interface ImportPlan extends AppendPlan {
  /** The answers by which repeats of the lines' commands are known; their requests are not. */
  readonly answers: ReadonlyMap<string, Answer>
}

/** Places another copy's entries behind the head, bytes unchanged; answers the first that can't stand there instead. */
export const planImport = (
  state: LedgerState,
  entries: ReadonlyArray<Uint8Array>,
  { hasCommand, hasEvent, versionOf }: ImportLookups,
): ImportPlan | LineRefused => {
  const { ledger } = state
  const versions = new Map<string, StreamVersion>()
  const ids = new Set<string>()
  const answers = new Map<string, Answer>()
  const lines: Array<PlannedLine> = []
  const nodes: Array<Node> = []
  let { frontier, position, recordedAt } = state
  for (const entry of entries) {
    position += 1
    const refuse = (reason: LineRefused["reason"]) => new LineRefused({ position, reason })
    const envelope = openEntry(entry)
    if (envelope === undefined) return refuse("unreadable")
    const { commandid, id, recordedtime, streamversion, subject, tags = "", type } = envelope
    // PostgreSQL can't hold it in a text, and a ledger has to fit into every engine.
    if ([commandid, id, subject, tags, type].some((text) => text.includes("\0"))) return refuse("unreadable")
    if (envelope.source !== ledger) return refuse("other-ledger")
    if (envelope.position !== String(position)) return refuse("position")
    if (streamversion !== (versions.get(subject) ?? versionOf(subject)) + 1) return refuse("stream-version")
    if (!isInstant(recordedtime) || (recordedAt !== undefined && recordedtime < recordedAt)) return refuse("time")
    if (ids.has(id) || hasEvent(id)) return refuse("event-id")
    const answer = answers.get(commandid)
    if (answer === undefined ? hasCommand(commandid) : answer.last !== position - 1) return refuse("command-id")
    const words = tags === "" ? [] : tags.split(" ")
    if (!areTags(words) || envelope.tags === "") return refuse("tags")
    versions.set(subject, streamversion)
    ids.add(id)
    answers.set(commandid, { request: undefined, first: answer?.first ?? position, last: position })
    recordedAt = recordedtime
    const leaf = leafHash(entry)
    const grown = appendLeaf(frontier, leaf)
    frontier = grown.frontier
    nodes.push(...grown.nodes)
    const place = { position, stream: subject, streamVersion: streamversion, recordedAt: recordedtime }
    lines.push({
      line: { ...place, id, type, commandId: commandid, entry, leafHash: toHex(leaf) },
      leaf,
      tags: words,
    })
  }
  return { lines, nodes, answers, state: { ledger, position, frontier, recordedAt } }
}

/** The envelope of which these bytes are the one canonical text; undefined for any others. */
const openEntry = (entry: Uint8Array): Envelope | undefined => {
  try {
    const text = utf8.decode(entry)
    const value: unknown = JSON.parse(text)
    return canonicalize(value) === text ? decode(value) : undefined
  } catch {
    return undefined
  }
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true })
const decode = Schema.decodeUnknownSync(Envelope, { onExcessProperty: "error" })

/** UTC in milliseconds, so that order of text is order of time. */
const isInstant = (text: string): boolean => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text)

/** Sorted, each once, none empty: as a line lists them. */
const areTags = (words: ReadonlyArray<string>): boolean =>
  words.every((word, at) => /^\S+$/.test(word) && (at === 0 || (words[at - 1] as string) < word))
