export { description } from "./description.ts"
export { health } from "./health.ts"
