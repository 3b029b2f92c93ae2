export { drawImportLayout } from "./draw-import-layout.ts"
export { keepLayout } from "./keep-layout.ts"
export { closePicking, pressImportLayout } from "./press-import-layout.ts"
