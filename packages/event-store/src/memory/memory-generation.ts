import type { Position } from "../event-store.ts"
import type { Generation, GenerationName, Stopped } from "../projection-generations.ts"
import { type Fact, type FactChange, ProjectionMoved } from "../projection-store.ts"

/** A generation in memory: every row ever opened, by partition, and the standing one of each fact. */
export class MemoryGeneration {
  readonly name: GenerationName
  status: Generation["status"]
  position: Position = 0
  stopped: Stopped | undefined
  lease: { readonly owner: string; readonly until: number } | undefined
  fence = 0
  readonly partitions = new Map<string, Array<Row>>()
  readonly standing = new Map<string, Row>()

  constructor(name: GenerationName, status: Generation["status"]) {
    this.name = name
    this.status = status
  }

  /** Applies all or nothing; undefined when it did, else who was overtaken. */
  advance(from: Position, to: Position, changes: ReadonlyArray<FactChange>): ProjectionMoved | undefined {
    const actual = this.position
    if (actual !== from) return new ProjectionMoved({ projection: this.name.name, expected: from, actual })
    this.#checkOpens(changes)
    for (const change of changes) this.#apply(change)
    this.position = to
    return undefined
  }

  #apply(change: FactChange): void {
    if ("close" in change) {
      const row = this.standing.get(change.close)
      if (row !== undefined) row.knownUntil = change.at
      this.standing.delete(change.close)
      return
    }
    if ("put" in change) this.#forget(change.put.id)
    const fact = "put" in change ? change.put : change.open
    const row: Row = { fact, knownUntil: undefined }
    const rows = this.partitions.get(fact.partition)
    if (rows === undefined) this.partitions.set(fact.partition, [row])
    else rows.push(row)
    this.standing.set(fact.id, row)
  }

  #forget(id: string): void {
    const row = this.standing.get(id)
    const rows = this.partitions.get(row?.fact.partition ?? "")
    if (row !== undefined && rows !== undefined) rows.splice(rows.indexOf(row), 1)
  }

  /** A fact that stands already can't be opened. */
  #checkOpens(changes: ReadonlyArray<FactChange>): void {
    const moved = new Map<string, boolean>()
    for (const change of changes)
      if ("close" in change) moved.set(change.close, false)
      else if ("put" in change) moved.set(change.put.id, true)
      else if (moved.get(change.open.id) ?? this.standing.has(change.open.id))
        throw new Error(`The fact ${change.open.id} stands already`)
      else moved.set(change.open.id, true)
  }
}

interface Row {
  readonly fact: Fact
  knownUntil: Position | undefined
}
