export { drawJournal, journalRows } from "./draw-journal.ts"
export { journalLines, journalWindow } from "./entries.ts"
export { searchedText } from "./entry-words.ts"
export { openJournalEntry } from "./open-entry.ts"
