export {
  type AppendError,
  type Appended,
  type Command,
  CommandIdReused,
  type Condition,
  Conflict,
  type Decision,
  EventStore,
  type Head,
  type NewEvent,
  type Position,
  type ReadQuery,
  StoreBusy,
  StoreUnavailable,
  type StreamVersion,
  type Write,
} from "./event-store.ts"
export { CheckpointStore, type KeptCheckpoint } from "./checkpoint-store.ts"
export { HeadMoved, LedgerImport, LineRefused } from "./ledger-import.ts"
export { type ImportLookups, type ImportPlan, planImport } from "./import-plan.ts"
export { Envelope, type Line, lineText, openLine, tagsOf } from "./line.ts"
export {
  type Fact,
  type FactChange,
  ProjectionMoved,
  type ProjectionName,
  ProjectionStore,
} from "./projection-store.ts"
export {
  type Generation,
  type GenerationName,
  type Lease,
  LeaseHeld,
  LeaseLost,
  NoSuchGeneration,
  ProjectionBehind,
  ProjectionGenerations,
} from "./projection-generations.ts"
export {
  type FieldWords,
  type IndexedWord,
  type SearchChange,
  type SearchField,
  type SearchQuery,
  SearchStore,
} from "./search-store.ts"
export { beginningLength, keysByRank, searchFields } from "./search-rank.ts"
export { type Answer, appendWith, conflictOf, replay } from "./append.ts"
export { type AppendPlan, type LedgerState, type PlannedLine, planAppend } from "./append-plan.ts"
export { type Page, pageSize, type PageSource, streamPages } from "./pages.ts"
export { checkRange } from "./prove-range.ts"
export { Signal } from "./signal.ts"
export { layerMemory } from "./memory/layer-memory.ts"
