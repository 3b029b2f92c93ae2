import { Effect } from "effect"
import type { Position } from "../event-store.ts"
import { type Fact, type FactChange, ProjectionMoved, type ProjectionStore } from "../projection-store.ts"
import type { ProjectionName } from "../projection-store.ts"

/** Read models in memory: every row ever opened, by partition, and the standing one of each fact. */
export const memoryProjectionStore = (): ProjectionStore["Service"] => {
  const projections = new Map<string, Projection>()
  const named = ({ name, version }: ProjectionName): Projection => {
    const key = `${name}/${version}`
    const projection = projections.get(key) ?? { position: 0, partitions: new Map(), standing: new Map() }
    projections.set(key, projection)
    return projection
  }
  return {
    position: (name) => Effect.sync(() => named(name).position),
    advance: (name, from, to, changes) =>
      Effect.suspend(() => {
        const projection = named(name)
        const { position: actual } = projection
        if (actual !== from) return Effect.fail(new ProjectionMoved({ projection: name.name, expected: from, actual }))
        checkOpens(projection, changes)
        for (const change of changes) apply(projection, change)
        projection.position = to
        return Effect.void
      }),
    fact: (name, id) => Effect.sync(() => named(name).standing.get(id)?.fact),
    facts: (name, { partitions, asOf, knownAt }) =>
      Effect.sync(() =>
        [...(partitions === "every" ? named(name).partitions.keys() : new Set(partitions))]
          .flatMap((partition) => named(name).partitions.get(partition) ?? [])
          .filter(
            ({ fact, knownUntil }) =>
              (asOf === undefined || fact.occurredAt <= asOf) &&
              (knownAt === undefined
                ? knownUntil === undefined
                : fact.knownFrom <= knownAt && (knownUntil === undefined || knownUntil > knownAt)),
          )
          .map(({ fact }) => fact)
          .toSorted(byOccurrence),
      ),
  }
}

interface Row {
  readonly fact: Fact
  knownUntil: Position | undefined
}

interface Projection {
  position: Position
  readonly partitions: Map<string, Array<Row>>
  readonly standing: Map<string, Row>
}

const apply = (projection: Projection, change: FactChange): void => {
  if ("close" in change) {
    const row = projection.standing.get(change.close)
    if (row !== undefined) row.knownUntil = change.at
    projection.standing.delete(change.close)
    return
  }
  const row: Row = { fact: change.open, knownUntil: undefined }
  const rows = projection.partitions.get(change.open.partition)
  if (rows === undefined) projection.partitions.set(change.open.partition, [row])
  else rows.push(row)
  projection.standing.set(change.open.id, row)
}

/** All or nothing: a fact that stands already can't be opened, and then no change is applied. */
const checkOpens = (projection: Projection, changes: ReadonlyArray<FactChange>): void => {
  const moved = new Map<string, boolean>()
  for (const change of changes)
    if ("close" in change) moved.set(change.close, false)
    else if (moved.get(change.open.id) ?? projection.standing.has(change.open.id))
      throw new Error(`The fact ${change.open.id} stands already`)
    else moved.set(change.open.id, true)
}

const byOccurrence = (one: Fact, other: Fact): number =>
  compare(one.occurredAt, other.occurredAt) || one.position - other.position || compare(one.id, other.id)

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
