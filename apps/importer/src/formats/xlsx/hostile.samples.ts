import { packageOf, partsOf, relationships, sheetPath, textRow, utf16 } from "./package.samples.ts"
import { zipOf } from "../zip/zip.samples.ts"

export { type SamplePart, zipOf } from "../zip/zip.samples.ts"
export { partsOf } from "./package.samples.ts"

/** A workbook made to do harm, and the code that it must end with; `read` where the harm is left out and the rest is read. */
export interface Hostile {
  readonly code: string
  readonly bytes: () => Uint8Array
}

const dtd = `<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>`
const whole = "A1:XFD1048576"
const evil = (name: string) => packageOf({ more: [{ name, data: "x" }] })
const parts = (count: number) => Array.from({ length: count }, (_, at) => ({ name: `xl/media/${at}.xml`, data: "" }))

/** By name; each is made when it is asked for. */
export const hostile: Readonly<Record<string, Hostile>> = {
  "a part that says it unpacks to 400 MB": {
    code: "IMP-1201",
    bytes: () => packageOf({ more: [{ name: "xl/media/big.bin", data: "x", size: 400 * 1024 * 1024 }] }),
  },
  "three parts that unpack to 90 MB each": {
    code: "IMP-1201",
    bytes: () => packageOf({ more: ["1", "2", "3"].map((name) => ({ name, data: "x", size: 90 * 1024 * 1024 })) }),
  },
  "a sheet that unpacks to more than it says": {
    code: "IMP-1103",
    bytes: () =>
      zipOf(
        partsOf({ rows: " ".repeat(30_000_000) }).map((part) =>
          part.name === sheetPath ? { ...part, size: 900 } : part,
        ),
      ),
  },
  "a sheet with another checksum": {
    code: "IMP-1103",
    bytes: () => zipOf(partsOf({}).map((part) => (part.name === sheetPath ? { ...part, crc: 1 } : part))),
  },
  "3,000 parts": { code: "IMP-1202", bytes: () => packageOf({ more: parts(3_000) }) },
  "a DOCTYPE in the sheet": {
    code: "IMP-1203",
    bytes: () => packageOf({ change: { [sheetPath]: (data) => `<?xml version="1.0"?>${dtd}${data}` } }),
  },
  "a DOCTYPE in a workbook in UTF-16": {
    code: "IMP-1203",
    bytes: () =>
      packageOf({ change: { "xl/workbook.xml": (data) => utf16(`<?xml version="1.0"?>${dtd}${data}`, "be") } }),
  },
  "a DOCTYPE in the texts": {
    code: "IMP-1203",
    bytes: () => packageOf({ strings: "", change: { "xl/sharedStrings.xml": (data) => `${dtd}${data}` } }),
  },
  "an entity that nothing declares": { code: "IMP-1104", bytes: () => packageOf({ rows: textRow("&lol;") }) },
  "a sheet that ends too early": {
    code: "IMP-1104",
    bytes: () =>
      packageOf({ rows: textRow("a") + textRow("b", 2), change: { [sheetPath]: (data) => data.slice(0, -40) } }),
  },
  "a sheet that ends before its last tag": {
    code: "IMP-1104",
    bytes: () => packageOf({ change: { [sheetPath]: (data) => data.replace("</worksheet>", "") } }),
  },
  "bytes that are no text": {
    code: "IMP-1104",
    bytes: () =>
      packageOf({
        change: { [sheetPath]: (data) => Buffer.concat([Buffer.from(data.slice(0, -13)), Buffer.from([0xc3, 0x28])]) },
      }),
  },
  "100,000 elements inside each other": {
    code: "IMP-1104",
    bytes: () => packageOf({ after: "<a>".repeat(100_000) + "</a>".repeat(100_000) }),
  },
  "a part outside of the archive": { code: "IMP-1205", bytes: () => evil("../evil.xml") },
  "a part on a drive": { code: "IMP-1205", bytes: () => evil("C:\\evil.xml") },
  "a part whose name ends early": { code: "IMP-1205", bytes: () => evil("xl/a\0.xml") },
  "two parts of one name": { code: "IMP-1205", bytes: () => evil("XL/Workbook.xml") },
  "a locked part": { code: "IMP-1102", bytes: () => packageOf({ more: [{ name: "a", data: "x", flags: 1 }] }) },
  "a sheet outside of the archive": {
    code: "IMP-1106",
    bytes: () =>
      packageOf({
        change: { "xl/_rels/workbook.xml.rels": () => relationships([["worksheet", "../../../../etc/passwd"]]) },
      }),
  },
  "a row below the last": { code: "IMP-1206", bytes: () => packageOf({ rows: textRow("a", 1_048_577) }) },
  "a column after the last": {
    code: "IMP-1206",
    bytes: () => packageOf({ rows: `<row r="1"><c r="XFE1"><v>1</v></c></row>` }),
  },
  "a text of 40,000 letters": { code: "IMP-1206", bytes: () => packageOf({ rows: textRow("a".repeat(40_000)) }) },
  "a long text in very many cells": {
    code: "IMP-1206",
    bytes: () =>
      packageOf({
        strings: `<si><t>${"ộ".repeat(32_000)}</t></si>`,
        rows: Array.from({ length: 3_000 }, () => `<row><c t="s"><v>0</v></c></row>`).join(""),
      }),
  },
  "a row that comes twice": { code: "IMP-1104", bytes: () => packageOf({ rows: textRow("a") + textRow("b") }) },
  "a text that is not there": {
    code: "IMP-1104",
    bytes: () => packageOf({ rows: `<row><c t="s"><v>7</v></c></row>` }),
  },
  "a merge of the whole sheet": {
    code: "read",
    bytes: () => packageOf({ after: `<mergeCells><mergeCell ref="${whole}"/></mergeCells>` }),
  },
  "100,000 merges": {
    code: "read",
    bytes: () =>
      packageOf({
        after: `<mergeCells>${Array.from({ length: 100_000 }, (_, at) => `<mergeCell ref="A${at + 1}:C${at + 1}"/>`).join("")}</mergeCells>`,
      }),
  },
  "a defined name of the whole sheet": {
    code: "read",
    bytes: () =>
      packageOf({
        book: `<definedNames><definedName name="a">'Trang 1'!$A$1:$XFD$1048576</definedName></definedNames>`,
      }),
  },
  "ten whole-column dropdowns": {
    code: "read",
    bytes: () =>
      packageOf({
        after: `<dataValidations>${Array.from("CDEFGHIJKL", (column) => `<dataValidation type="list" sqref="${column}1:${column}1048576"><formula1>"a,b"</formula1></dataValidation>`).join("")}</dataValidations>`,
      }),
  },
  "a dimension of the whole sheet": {
    code: "read",
    bytes: () =>
      packageOf({
        change: { [sheetPath]: (data) => data.replace("<sheetData>", `<dimension ref="${whole}"/><sheetData>`) },
      }),
  },
  "names that every object has": {
    code: "read",
    bytes: () =>
      packageOf({
        rows: `<row r="1" __proto__="1" constructor="1"><c r="A1" t="s" __proto__="x"><v>0</v></c><c r="B1" t="__proto__"><v>toString</v></c></row>`,
        strings: `<si><t>__proto__</t></si>`,
        styles: `<numFmts><numFmt numFmtId="__proto__" formatCode="constructor"/></numFmts><fonts><font><name val="__proto__"/></font></fonts><cellXfs><xf numFmtId="__proto__"/></cellXfs>`,
        more: [{ name: "__proto__", data: "x" }],
      }),
  },
  "a part that 5,000 sheets name": {
    code: "read",
    bytes: () =>
      packageOf({
        change: { "xl/workbook.xml": (data) => data.replace(/<sheet .*?\/>/, (sheet) => sheet.repeat(5_000)) },
      }),
  },
}

/** Such as take their time to be made and read. */
export const heavyHostile: Readonly<Record<string, Hostile>> = {
  "a million empty rows with a style": {
    code: "read",
    bytes: () =>
      packageOf({
        rows: `${textRow("a")}${Array.from({ length: 1_048_575 }, (_, at) => `<row r="${at + 2}" s="1" customFormat="1"><c r="A${at + 2}" s="1"/></row>`).join("")}`,
      }),
  },
  "more rows than are read": {
    code: "IMP-1206",
    bytes: () => packageOf({ rows: "<row><c><v>1</v></c></row>".repeat(210_000) }),
  },
  "90 MB of empty cells": {
    code: "read",
    bytes: () => packageOf({ rows: `<row>${"<c s='1'/>".repeat(16_000)}</row>`.repeat(560) }),
  },
  "a text of 90 MB": { code: "IMP-1206", bytes: () => packageOf({ rows: textRow("a".repeat(90_000_000)) }) },
  "an attribute of 90 MB": {
    code: "read",
    bytes: () => packageOf({ after: `<a b="${"x".repeat(90_000_000)}"/>` }),
  },
}
