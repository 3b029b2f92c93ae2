import type { Answer } from "../append.ts"
import type { AppendPlan, LedgerState, PlannedLine } from "../append-plan.ts"
import type { Position, ReadQuery, StreamVersion } from "../event-store.ts"
import { type Line, openLine } from "../line.ts"
import { appendLeaf, emptyFrontier, fromHex, type Hash, type Node, rootAt } from "../merkle/index.ts"

/** A ledger in maps and arrays: plain, synchronous, and written only by whole plans. */
export class MemoryLedger {
  state: LedgerState
  readonly #lines: Array<PlannedLine> = []
  readonly #streams = new Map<string, Array<PlannedLine>>()
  readonly #tagged = new Map<string, Array<PlannedLine>>()
  readonly #ids = new Set<string>()
  readonly #nodes = new Map<string, Hash>()
  readonly #answers = new Map<string, Answer>()

  constructor(ledger: string, seed: Iterable<Line>) {
    this.state = { ledger, position: 0, frontier: emptyFrontier, recordedAt: undefined }
    for (const line of seed) this.#seed(line)
  }

  /** What became of a command; of a seeded one only the lines are known. */
  answerTo(commandId: string): Answer | undefined {
    return this.#answers.get(commandId)
  }

  remember(commandId: string, answer: Answer): void {
    this.#answers.set(commandId, answer)
  }

  hasEvent(id: string): boolean {
    return this.#ids.has(id)
  }

  versionOf(stream: string): StreamVersion {
    return this.#streams.get(stream)?.length ?? 0
  }

  /** Positions of the last `count` lines of the query, newest first. */
  newest(query: ReadQuery, count: number): ReadonlyArray<Position> {
    return this.#matching(query)
      .map(({ line }) => line.position)
      .toReversed()
      .slice(0, count)
  }

  /** At most `limit` lines of the query, in ledger order. */
  lines(query: ReadQuery, limit: number): ReadonlyArray<Line> {
    return this.#matching(query)
      .slice(0, limit)
      .map(({ line }) => line)
  }

  lineAt(position: Position): Line | undefined {
    return this.#lines[position - 1]?.line
  }

  readonly node = (level: number, index: number): Hash | undefined => this.#nodes.get(`${level}/${index}`)

  rootAt(position: Position): Hash {
    return rootAt(this.node, position) as Hash
  }

  /** Refuses an event id that stands in the ledger before it writes anything. */
  write(plan: AppendPlan): void {
    const fresh = new Set<string>()
    for (const {
      line: { id },
    } of plan.lines) {
      if (this.#ids.has(id) || fresh.has(id)) throw new Error(`The event id ${id} is in the ledger already`)
      fresh.add(id)
    }
    for (const planned of plan.lines) this.#add(planned)
    for (const node of plan.nodes) this.#addNode(node)
    this.state = plan.state
  }

  #add(planned: PlannedLine): void {
    const { leaf, line } = planned
    const { id, position, stream } = line
    this.#lines.push(planned)
    this.#ids.add(id)
    this.#addNode({ level: 0, index: position - 1, hash: leaf })
    pushTo(this.#streams, stream, planned)
    for (const tag of planned.tags) pushTo(this.#tagged, tag, planned)
  }

  #addNode(node: Node): void {
    this.#nodes.set(`${node.level}/${node.index}`, node.hash)
  }

  #seed(line: Line): void {
    const tags = openLine(line).tags?.split(" ") ?? []
    const leaf = fromHex(line.leafHash) as Hash
    const grown = appendLeaf(this.state.frontier, leaf)
    const { frontier, nodes } = grown
    const { position, recordedAt } = line
    this.write({ lines: [{ line, leaf, tags }], nodes, state: { ...this.state, position, frontier, recordedAt } })
    const first = this.#answers.get(line.commandId)?.first ?? position
    this.#answers.set(line.commandId, { request: undefined, first, last: position })
  }

  #matching({ stream, tags = [], types, after = 0, until = Infinity }: ReadQuery): ReadonlyArray<PlannedLine> {
    const [tag] = tags
    const indexed =
      stream === undefined ? (tag === undefined ? this.#lines : this.#tagged.get(tag)) : this.#streams.get(stream)
    const lines = indexed ?? []
    return lines
      .slice(firstAfter(lines, after))
      .filter(
        ({ line, tags: carried }) =>
          line.position <= until &&
          tags.every((each) => carried.includes(each)) &&
          (types === undefined || types.includes(line.type)),
      )
  }
}

const pushTo = (index: Map<string, Array<PlannedLine>>, key: string, planned: PlannedLine): void => {
  const lines = index.get(key)
  if (lines === undefined) index.set(key, [planned])
  else lines.push(planned)
}

/** Where in lines sorted by position those after a position begin. */
const firstAfter = (lines: ReadonlyArray<PlannedLine>, after: Position): number => {
  let low = 0
  let high = lines.length
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if ((lines[middle] as PlannedLine).line.position <= after) low = middle + 1
    else high = middle
  }
  return low
}
