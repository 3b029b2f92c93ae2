export { type Column, headTexts, type LaidColumn, layOut, rowText, widest } from "./columns.ts"
export { cut, fit, widthOf } from "./fit.ts"
export { harmless } from "@kheo/vietnamese"
export { wrap } from "./wrap.ts"
