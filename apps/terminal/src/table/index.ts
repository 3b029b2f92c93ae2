export { type Column, headTexts, type LaidColumn, layOut, rowText, widest } from "./columns.ts"
export { cut, fit, graphemes, widthOf } from "./fit.ts"
export { harmless } from "@kheo/vietnamese"
export { wrap } from "./wrap.ts"
