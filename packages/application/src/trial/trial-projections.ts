import {
  type Fact,
  type FactChange,
  type ProjectionName,
  ProjectionMoved,
  type ProjectionStore,
} from "@kheo/event-store"
import { Effect } from "effect"

interface Row {
  readonly fact: Fact
  closedAt: number
}

/** What a trial has changed in one read model. */
interface Changed {
  position: number
  readonly opened: Array<Row>
  readonly closed: Map<string, number>
}

/** Read models on top of others as they were at a position: what a trial changes stands nowhere else. */
export const trialProjections = (beneath: ProjectionStore["Service"], head: number): ProjectionStore["Service"] => {
  const models = new Map<string, Changed>()
  const changedOf = Effect.fnUntraced(function* (projection: ProjectionName) {
    const key = `${projection.name} ${projection.version}`
    const known = models.get(key)
    if (known !== undefined) return known
    const position = Math.min(yield* beneath.position(projection), head)
    const changed: Changed = { position, opened: [], closed: new Map() }
    models.set(key, changed)
    return changed
  })
  return {
    position: (projection) => Effect.map(changedOf(projection), ({ position }) => position),
    advance: Effect.fnUntraced(function* (projection, from, to, changes) {
      const changed = yield* changedOf(projection)
      if (changed.position !== from)
        return yield* new ProjectionMoved({ projection: projection.name, expected: from, actual: changed.position })
      for (const change of changes) apply(changed, change, to)
      changed.position = to
    }),
    fact: Effect.fnUntraced(function* (projection, id) {
      const { closed, opened } = yield* changedOf(projection)
      const own = opened.findLast((row) => row.fact.id === id && row.closedAt === Infinity)
      if (own !== undefined || closed.has(id)) return own?.fact
      return yield* beneath.fact(projection, id)
    }),
    facts: Effect.fnUntraced(function* (projection, { beyond, limit, ...query }) {
      const { closed, opened } = yield* changedOf(projection)
      const { asOf = "9999-12-31", knownAt = Infinity, partitions } = query
      const below = yield* beneath.facts(projection, { ...query, knownAt: Math.min(knownAt, head) })
      const staying = below.filter(({ id }) => isKnown(closed.get(id) ?? Infinity, knownAt))
      const own = opened.filter(
        ({ closedAt, fact }) =>
          fact.occurredAt <= asOf &&
          fact.knownFrom <= knownAt &&
          isKnown(closedAt, knownAt) &&
          (partitions === "every" || partitions.includes(fact.partition)),
      )
      const all = [...staying, ...own.map(({ fact }) => fact)].toSorted(inOrder)
      const after = beyond === undefined ? all : all.filter((fact) => inOrder(fact, beyond) > 0)
      return limit === undefined ? after : after.slice(0, limit)
    }),
  }
}

const apply = ({ closed, opened }: Changed, change: FactChange, to: number): void => {
  const close = (id: string, at: number) => {
    const own = opened.findLast((row) => row.fact.id === id && row.closedAt === Infinity)
    if (own === undefined) closed.set(id, at)
    else own.closedAt = at
  }
  if ("close" in change) return close(change.close, change.at)
  if ("put" in change) close(change.put.id, to)
  opened.push({ fact: "put" in change ? change.put : change.open, closedAt: Infinity })
}

const isKnown = (closedAt: number, knownAt: number): boolean => closedAt === Infinity || closedAt > knownAt

const inOrder = (one: Pick<Fact, "occurredAt" | "position">, other: Pick<Fact, "occurredAt" | "position">): number =>
  one.occurredAt === other.occurredAt ? one.position - other.position : one.occurredAt < other.occurredAt ? -1 : 1
