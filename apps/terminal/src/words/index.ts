export type { AwardWords } from "./award-words.ts"
export { deadlineWords, urgency } from "./deadline-words.ts"
export type { BoardWords, Head, ModelWords, TerminalWords, ToldField, UnitWords } from "./terminal-words.ts"
export { wordsIn } from "./words-in.ts"
