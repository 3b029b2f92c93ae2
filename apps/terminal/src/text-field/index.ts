export { edit, emptyField, textBefore, type TextField, textOf } from "./text-field.ts"
