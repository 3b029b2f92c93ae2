export { description } from "./description.ts"
export { health } from "./health.ts"
export { problemCode, problemCodes } from "./problem-codes.ts"
