export { layer } from "./layer.ts"
export { type PostgresPlace, postgresPlace } from "./place.ts"
export type { OpenOptions } from "./postgres.ts"
export { preparePostgres } from "./prepare.ts"
