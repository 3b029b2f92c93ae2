export { Content, type Endpoint, endpoint } from "./endpoint.ts"
export { type Reply, sent } from "./reply.ts"
export { respond } from "./respond.ts"
export { Said } from "./said.ts"
