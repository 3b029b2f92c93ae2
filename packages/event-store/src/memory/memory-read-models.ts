import { Context } from "effect"
import { ProjectionGenerations } from "../projection-generations.ts"
import { ProjectionStore } from "../projection-store.ts"
import { SearchStore } from "../search-store.ts"
import { MemoryGenerations } from "./memory-generations.ts"
import { memoryProjectionGenerations } from "./memory-projection-generations.ts"
import { memoryProjectionStore } from "./memory-projection-store.ts"
import { memorySearchStore } from "./memory-search-store.ts"

/** Everything that is built from a ledger, in memory: for a ledger in memory, and for one that can only be read. */
export const memoryReadModels = (): Context.Context<ProjectionStore | ProjectionGenerations | SearchStore> => {
  const generations = new MemoryGenerations()
  return Context.empty().pipe(
    Context.add(ProjectionStore, memoryProjectionStore(generations)),
    Context.add(ProjectionGenerations, memoryProjectionGenerations(generations)),
    Context.add(SearchStore, memorySearchStore()),
  )
}
