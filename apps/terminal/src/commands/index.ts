export type { Answer } from "./answer.ts"
export { send } from "./send.ts"
