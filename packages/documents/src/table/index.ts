export type { Table, TableCell } from "./table.ts"
export { tableWorkbook } from "./table-workbook.ts"
