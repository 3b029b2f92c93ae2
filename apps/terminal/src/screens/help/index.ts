export { drawHelp, helpLines } from "./draw-help.ts"
