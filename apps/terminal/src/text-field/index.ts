export { edit, editIn, emptyField, fieldOf, type Manner, textBefore, type TextField, textOf } from "./text-field.ts"
