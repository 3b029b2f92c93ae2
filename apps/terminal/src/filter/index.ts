export { filterLine, isFiltering } from "./filter-line.ts"
export { modelText, unitText } from "./found-by.ts"
export { matching } from "./matching.ts"
