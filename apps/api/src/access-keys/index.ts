export { issueKey } from "./issue-key.ts"
export { listKeys, showKey } from "./list-keys.ts"
export { me } from "./me.ts"
export { revokeKey, rotateKey } from "./rotate-key.ts"
