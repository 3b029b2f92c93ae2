export { drawingFiles, pngOf } from "./png-of.ts"
