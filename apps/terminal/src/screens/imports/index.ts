export { answerNote, isAnswerable } from "./asked-more.ts"
export {
  askCommit,
  dropPlan,
  openBatches,
  planPath,
  stopPlanning,
  toWrite,
  withImport,
  work,
  writtenWords,
} from "./doing.ts"
export { drawImportBatches, drawImportRow, drawImports } from "./drawing.ts"
export { issueWords } from "./issue-words.ts"
export { openImportDays } from "./open-import-days.ts"
export { entryKey } from "./picking.ts"
export { chosenNote, leftOut, reviewed } from "./review.ts"
export { pressPath } from "./press-path.ts"
export { pressImportBatches, pressImportRow, pressImports } from "./pressing.ts"
