export { importRemedies } from "./import-remedies.ts"
export { plainWords, screenRefusal, screenWords } from "./screen-words.ts"
