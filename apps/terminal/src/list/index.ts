export { chosenIndex, type Line, move, type Place, start, type Step, topOf } from "./place.ts"
