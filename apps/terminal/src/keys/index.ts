export { type Key, type KeyName, keysOf } from "./keys.ts"
