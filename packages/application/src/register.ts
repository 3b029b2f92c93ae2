import type { Attachments } from "@kheo/attachments"
import type {
  CheckpointSigner,
  CheckpointStore,
  EventStore,
  LedgerImport,
  ProjectionGenerations,
  ProjectionStore,
  SearchStore,
} from "@kheo/event-store"
import type { Vault } from "@kheo/vault/persons"
import type { WebhookBook } from "@kheo/vault/webhooks"

/** All that a register is made of: what a composition root provides, and every use case and query may ask for. */
export type Register =
  | EventStore
  | LedgerImport
  | ProjectionStore
  | ProjectionGenerations
  | SearchStore
  | CheckpointStore
  | CheckpointSigner
  | Attachments
  | Vault
  | WebhookBook
