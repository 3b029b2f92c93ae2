export { filterLine, isFiltering } from "./filter-line.ts"
export { candidateText, modelText, unitText } from "./found-by.ts"
export { matching } from "./matching.ts"
