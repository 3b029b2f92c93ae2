import exceljs from "exceljs"

/** What exceljs alone takes for a workbook, as a process of its own. */
await new exceljs.Workbook().xlsx.readFile(process.argv[2] ?? "")
