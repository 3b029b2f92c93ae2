export { type KeyUse, KeyUses, memoryKeyUses } from "./key-uses.ts"
