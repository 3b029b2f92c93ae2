export { fileDrafts } from "./drafts/index.ts"
export { runTerminal, type TerminalOptions } from "./run-terminal.tsx"
