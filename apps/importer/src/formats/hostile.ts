/** Workbooks for trials: made to do harm, or by hand and good, to be changed at will. */
export { type Hostile, heavyHostile, hostile } from "./xlsx/hostile.samples.ts"
export { partsOf, type SampleBook } from "./xlsx/package.samples.ts"
export { type SamplePart, zipOf } from "./zip/zip.samples.ts"
