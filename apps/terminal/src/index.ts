export { runTerminal, type TerminalOptions } from "./run-terminal.tsx"
