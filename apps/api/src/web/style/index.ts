import { frame } from "./frame.ts"
import { parts } from "./parts.ts"
import { sheet } from "./sheet.ts"

/** The one style sheet of all pages. */
export const style: string = [frame, parts, sheet].join("").trim()
