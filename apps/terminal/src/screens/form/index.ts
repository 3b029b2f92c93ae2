export { drawField } from "./draw-field.ts"
export { drawFields } from "./draw-fields.ts"
export { drawForm } from "./draw-form.ts"
