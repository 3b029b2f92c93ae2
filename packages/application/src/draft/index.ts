export { beginDraft } from "./begin-draft.ts"
export { Draft, type DraftedCommand, type DraftedEvent, Drafting } from "./draft.ts"
export { DraftStale, eventsAtOnce, writeDraft } from "./write-draft.ts"
