import type { Vault } from "@kheo/vault/persons"
import type { EventStore, ProjectionStore, SearchStore } from "@kheo/event-store"

/** All that a register is made of: what a composition root provides, and every use case and query may ask for. */
export type Register = EventStore | ProjectionStore | SearchStore | Vault
