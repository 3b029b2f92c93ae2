export { mergePatch } from "./merge-patch.ts"
export { restate } from "./restate.ts"
