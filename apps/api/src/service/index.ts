export { description } from "./description.ts"
export { readiness } from "./readiness.ts"
export { health } from "./health.ts"
export { problemCode, problemCodes } from "./problem-codes.ts"
