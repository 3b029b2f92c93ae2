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
export { canonicalText } from "./canonical-text.ts"
export { CheckpointSigner, type SigningKeys, SigningUnavailable } from "./checkpoint-signer.ts"
export { CheckpointStore, type KeptCheckpoint } from "./checkpoint-store.ts"
export { LedgerForked } from "./ledger-forked.ts"
export { HeadMoved, LedgerImport, LineRefused } from "./ledger-import.ts"
export { type ImportLookups, type ImportPlan, planImport } from "./import-plan.ts"
export { Envelope, type Line, lineText, openLine, tagsOf } from "./line.ts"
export {
  type Fact,
  type FactChange,
  type FactPlace,
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
  projectionStopped,
  type Stopped,
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
export { type AppendExit, type AppendRequest, groupedAppends, groupLimit } from "./append-group.ts"
export { type AppendPlan, type LedgerState, type PlannedLine, planAppend } from "./append-plan.ts"
export { collectLines } from "./collect-lines.ts"
export { type Page, pageSize, type PageSource, streamPages } from "./pages.ts"
export { checkRange } from "./prove-range.ts"
export { Signal } from "./signal.ts"
export { memoryReadModels } from "./memory/memory-read-models.ts"
export { layerMemory } from "./memory/layer-memory.ts"
export { memoryCheckpointSigner } from "./memory/memory-checkpoint-signer.ts"
