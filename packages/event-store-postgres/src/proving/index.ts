export { administer, newDatabase, placeOf } from "./database.ts"
export { type Server, startServer } from "./server.ts"
