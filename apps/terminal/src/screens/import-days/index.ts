export { drawImportDays } from "./draw-import-days.ts"
export { pressImportDays } from "./press-import-days.ts"
export { takeDays } from "./take-days.ts"
