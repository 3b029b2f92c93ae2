export { screenRefusal, screenWords } from "./screen-words.ts"
