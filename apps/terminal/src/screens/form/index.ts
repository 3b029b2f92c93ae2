export { drawField } from "./draw-field.ts"
export { drawForm } from "./draw-form.ts"
