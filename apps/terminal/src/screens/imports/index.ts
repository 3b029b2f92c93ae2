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
export { entryKey } from "./picking.ts"
export { leftOut, reviewed } from "./review.ts"
export { pressPath } from "./press-path.ts"
export { pressImportBatches, pressImportRow, pressImports } from "./pressing.ts"
