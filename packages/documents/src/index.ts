export type { Answer, Fault, SentCell, SentRow, SentSheet } from "./answer/answer.ts"
export { answerWorkbook } from "./answer/answer-workbook.ts"
export type { FormContent, FormModel, Letterhead } from "./form/form.ts"
export { formWorkbook } from "./form/form-workbook.ts"
