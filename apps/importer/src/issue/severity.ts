import type { Words } from "@kheo/application/language"
import type { IssueCode } from "./code.ts"

/** A file or sheet was not read; a row was not taken; something deserves a look; something is only told. */
export type Severity = "fatal" | "error" | "warning" | "info"

/** How severe a code is: as its hundred is, but for those named here. */
export const severityOf = (code: IssueCode): Severity =>
  others.find(([, codes]) => codes.includes(code.slice(4)))?.[0] ?? ofHundred[code.slice(4, 6)] ?? "error"

const ofHundred: Readonly<Record<string, Severity>> = {
  "10": "fatal",
  "11": "fatal",
  "12": "fatal",
  "13": "warning",
  "20": "fatal",
  "21": "error",
  "22": "error",
  "23": "error",
  "30": "error",
  "40": "error",
}

const others: ReadonlyArray<readonly [Severity, ReadonlyArray<string>]> = [
  ["warning", ["2005", "2007", "2008", "2009", "2010", "2013", "2014", "2015"]],
  ["warning", ["2103", "2106", "2112", "2114", "2116", "2117", "2119", "2120", "2121", "2122"]],
  ["warning", ["2206", "2207", "2209", "2210", "2303", "2304", "2312", "2305", "2306", "2307", "2308", "2309", "2310"]],
  ["warning", ["3003", "3006", "4001"]],
  ["info", ["2104", "2110", "2113", "2118", "3001"]],
]

/** The severities as a person reads them. */
export const severityWords: Readonly<Record<Severity, Words>> = {
  fatal: { vi: "không đọc được tệp hoặc trang", en: "a file or sheet was not read" },
  error: { vi: "không nhận dòng", en: "a row was not taken" },
  warning: { vi: "lưu ý", en: "deserves a look" },
  info: { vi: "cho biết", en: "for information" },
}
