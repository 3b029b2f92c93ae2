export { drawForm } from "./draw-form.ts"
