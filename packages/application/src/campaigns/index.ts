export { type BoardDivision, showBoardBy, type ShownBoardBy } from "./show-board-by.ts"
export { showChecks, type ShownChecks, type ShownFinding } from "./show-checks.ts"
export { type JournalQuery, showJournal, type ShownActivity, type ShownJournal } from "./show-journal.ts"
export { type ListedBlock, showLists, type ShownLists } from "./show-lists.ts"
