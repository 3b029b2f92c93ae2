export type { FormContent, FormModel, Letterhead } from "./form/form.ts"
export { formWorkbook } from "./form/form-workbook.ts"
