import exceljs from "exceljs"

// exceljs reading the same workbook and nothing more, as a process of its own.
const workbook = new exceljs.Workbook()
await workbook.xlsx.readFile(process.argv[2] ?? "")
const rows = (workbook.worksheets[0]?.rowCount ?? 1) - 1
console.log(JSON.stringify({ rows, megabytes: Math.round(process.resourceUsage().maxRSS / 1_024) }))
