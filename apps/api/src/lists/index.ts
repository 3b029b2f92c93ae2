export { continued } from "./continued.ts"
export { KeptLists } from "./kept-lists.ts"
export { listed } from "./listed.ts"
