export { eventName } from "./event-names.ts"
export { type Language, languageNamed, type Words } from "./language.ts"
export { type Problem, problemWords } from "./problem-words.ts"
export { refusalWords } from "./refusal-words.ts"
