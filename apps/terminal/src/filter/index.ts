export { filterLine, isFiltering } from "./filter-line.ts"
export { matching } from "./matching.ts"
