export { drawUnit, unitLines } from "./draw-unit.ts"
