/** Documents for trials: made to do harm, or by hand and good, to be changed at will. */
export * as word from "./docx/docx.samples.ts"
export { rendered } from "./rendered.samples.ts"
export * as openDocument from "./sheetjs/ods.samples.ts"
export { xlsBytes } from "./sheetjs/xls.samples.ts"
export { type Hostile, heavyHostile, hostile } from "./xlsx/hostile.samples.ts"
export { partsOf, type SampleBook } from "./xlsx/package.samples.ts"
export { type SamplePart, zipOf } from "./zip/zip.samples.ts"
