export { chosenIndex, type Line, move, type Place, start, type Step, topOf } from "./place.ts"
export { longChosen, type LongList, type LongPlace, longStart, longTop, moveLong } from "./long-place.ts"
