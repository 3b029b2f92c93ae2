export { overDialog } from "./dialog.ts"
export { blank, type Body, type DrawnLine, ends, type Hint, line, listLine, type Size, type Span } from "./drawing.ts"
export { footer, frameRows, header } from "./frame.ts"
export { padded, windowed } from "./window.ts"
