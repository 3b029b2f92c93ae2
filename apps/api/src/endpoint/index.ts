export { Content, type Endpoint, endpoint, type Fields, Uploaded } from "./endpoint.ts"
export { respond } from "./respond.ts"
export { traceIdOf } from "./trace-id.ts"
export { languageOf } from "./weighted.ts"
