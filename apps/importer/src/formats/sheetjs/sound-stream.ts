import { Refused } from "../document.ts"
import { biffRecords } from "./biff-records.ts"
import { sharedRuns } from "./shared-runs.ts"

/** What no record is: whatever bears it is leapt over. */
const nothing = 0x7f00

const [opens, closes, formula, strings] = [0x809, 0x0a, 0x06, 0xfc]

/** Locked or not, code page, days from 1904, sheets, shared strings; fonts and formats. */
const ofBook = [0x2f, 0x42, 0x22, 0x85, 0x8e, 0x8f, strings, 0x3c]
const ofLooks = [0x31, 0x231, 0x1e, 0x41e, 0x43, 0x243, 0x443, 0xe0, 0x44]

/** Size, rows, numbers, texts, truth values, merges, and the values of formulas. */
const ofSheet = [
  0x00, 0x200, 0x08, 0x208, 0x02, 0x03, 0x203, 0x7e, 0x27e, 0xbd, 0x04, 0x204, 0xd6, 0xfd, 0x05, 0x205, 0xe5,
]
const ofFormulas = [formula, 0x206, 0x406, 0x07, 0x207, 0x21, 0x221]

/** What is needed of workbooks of every age; the rest is names, links, drawings, rules, printing. */
const needed = new Set([0x09, 0x209, 0x409, opens, closes, ...ofBook, ...ofLooks, ...ofSheet, ...ofFormulas])

/** Bytes up to the number of letters of a text, by record; SheetJS reads on for ever where that number is not there. */
const least: Readonly<Record<number, number>> = {
  0x85: 7,
  0x31: 15,
  0x1e: 1,
  0x41e: 4,
  0x04: 8,
  0x204: 8,
  0xd6: 8,
  0xfd: 10,
  0x07: 1,
  0x207: 2,
}

/**
 * A workbook's stream with all that no table needs made void, so that SheetJS, which knows no limits, never reads it: links
 * over billions of cells, formulas, and the numbers that a chart within a sheet remembers and SheetJS takes for the sheet's.
 */
export const soundStream = (stream: Buffer): Buffer => {
  const sound = Buffer.from(stream)
  // Within Excel 5's and later parts; an Excel 4 workbook holds its sheets as parts of its own.
  let depth = 0
  for (const { at, parts, type } of biffRecords(stream)) {
    const data = parts[0] ?? Buffer.alloc(0)
    if (type === opens) depth += 1
    else if (type === closes) depth = Math.max(0, depth - 1)
    else if (depth > 1 || !needed.has(type)) sound.writeUInt16LE(nothing, at)
    else {
      if (data.length < (least[type] ?? 0)) throw new Refused("IMP-1104")
      if (type === strings) sharedRuns(parts)
      // The length of what computes it: its value stands before that.
      if (type === formula && depth === 1 && data.length >= 22) sound.writeUInt16LE(0, at + 4 + 20)
    }
  }
  return sound
}
