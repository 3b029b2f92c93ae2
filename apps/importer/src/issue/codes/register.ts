import type { CodeWords } from "../code-words.ts"

/** Of the register that the rows are written into. */
export const registerCodes = {
  "IMP-3004": { vi: "{reason}", en: "{reason}" },
} as const satisfies Record<string, CodeWords>
