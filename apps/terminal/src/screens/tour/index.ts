export { drawTour } from "./draw-tour.ts"
export { pressTour } from "./press-tour.ts"
