export { asksForKeys, lookedUp } from "./access-book.ts"
export {
  issueAccessKey,
  listAccessKeys,
  type ListedKey,
  revokeAccessKey,
  rotateAccessKey,
  showAccessKey,
  type ShownKey,
} from "./access-keys.ts"
export { Asker, atTheComputer, type LineOfSomebody } from "./asker.ts"
export { askerOfKey, askerOfToken } from "./asker-of.ts"
export { findModelFor, findUnitFor, modelLinesFor } from "./found-for.ts"
export { looksLikeKey } from "./key-text.ts"
export { everyScope, isScope, type Scope, scopes } from "./scopes.ts"
