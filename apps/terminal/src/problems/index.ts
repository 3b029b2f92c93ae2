export { importRemedies } from "./import-remedies.ts"
export { screenRefusal, screenWords } from "./screen-words.ts"
