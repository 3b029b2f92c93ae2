export { bodySize, type Drawing, drawScreen, isTooSmall } from "./draw-screen.ts"
