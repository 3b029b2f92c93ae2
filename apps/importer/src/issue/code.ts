import { cellCodes } from "./codes/cell.ts"
import { containerCodes } from "./codes/container.ts"
import { fileNoteCodes } from "./codes/file-notes.ts"
import { identityCodes } from "./codes/identity.ts"
import { inputCodes } from "./codes/input.ts"
import { layoutCodes } from "./codes/layout.ts"
import { registerCodes } from "./codes/register.ts"
import { unsafeCodes } from "./codes/unsafe.ts"
import { undoCodes } from "./codes/undo.ts"

/** Stable codes of what the importer finds, each in the file of its hundred. */
export const issueWords = {
  ...inputCodes,
  ...containerCodes,
  ...unsafeCodes,
  ...fileNoteCodes,
  ...layoutCodes,
  ...cellCodes,
  ...identityCodes,
  ...registerCodes,
  ...undoCodes,
}

export type IssueCode = keyof typeof issueWords
