export { type FormKind, formKinds } from "./form-kind.ts"
export { type Marker, markerIn, markerText } from "./marker.ts"
export { type RowMark, rowMarkIn, rowMarkText, titleHash } from "./row-mark.ts"
export { answerColumns } from "./answer-columns.ts"
