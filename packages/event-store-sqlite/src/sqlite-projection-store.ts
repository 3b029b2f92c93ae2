import {
  type Position,
  projectionStopped,
  type FactChange,
  type ProjectionName,
  type ProjectionStore,
  StoreBusy,
} from "@kheo/event-store"
import { Effect } from "effect"
import { unavailable } from "./failure.ts"
import { factsOf } from "./fact-queries.ts"
import { factOf, type FoundGeneration, projectionStatements } from "./projection-statements.ts"
import type { Sqlite } from "./sqlite.ts"

/** The live read models beside the ledger, in its file. */
export const sqliteProjectionStore = (sqlite: Sqlite, path: string): ProjectionStore["Service"] => {
  const statements = projectionStatements(sqlite)

  /** Throws where it is stopped. */
  const live = (name: ProjectionName): FoundGeneration | undefined => {
    const found = statements.live(name)
    if (found === undefined || found.stopped_at === null) return found
    throw projectionStopped(name, { at: found.stopped_at, detail: found.stopped_detail ?? "" }, path)
  }

  const advance = (name: ProjectionName, from: Position, to: Position, changes: ReadonlyArray<FactChange>) =>
    statements.advance(live(name) ?? statements.begin(name, "live"), from, to, changes)

  return {
    position: (name) => sqlite.read(() => live(name)?.position ?? 0),
    advance: (name, from, to, changes) =>
      sqlite
        .transactUnsynced(() => advance(name, from, to, changes))
        .pipe(Effect.mapError((error) => (error instanceof StoreBusy ? unavailable(error, path) : error))),
    fact: (name, id) =>
      sqlite.read(() => {
        const found = live(name)
        return found && statements.standing(found.id, id)
      }),
    facts: (name, query) =>
      sqlite.read(() => (live(name) === undefined ? [] : sqlite.ask(factsOf(name, query)).map(factOf))),
  }
}
