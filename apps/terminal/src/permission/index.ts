export { readOnlyWords, refusalOf } from "./refusal-of.ts"
