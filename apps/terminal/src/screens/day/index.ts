export { drawDay } from "./draw-day.ts"
export { pressDay } from "./press-day.ts"
