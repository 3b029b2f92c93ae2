export { Content, type Endpoint, endpoint, type Fields, Uploaded } from "./endpoint.ts"
export { type Reply, sent } from "./reply.ts"
export { respond } from "./respond.ts"
export { Said } from "./said.ts"
