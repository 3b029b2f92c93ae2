export { accessJournal } from "./access-journal.ts"
export type { AccessJournal, JournalEntry, Reading } from "./journal.ts"
