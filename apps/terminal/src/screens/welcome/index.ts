export { drawWelcome } from "./draw-welcome.ts"
export { pressWelcome } from "./press-welcome.ts"
