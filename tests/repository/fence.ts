/** Sources by file name. */
export type Files = Readonly<Record<string, string>>

/** A violation with its twin that is allowed, both planted in the same folder of the repository's skeleton. */
export interface Fence {
  readonly sentence: string
  readonly folder: string
  readonly rule: string
  /** A part of what the reader is told, which tells one fence of a rule from another. */
  readonly says: string
  readonly planted: Files
  readonly clean: Files
}

/** A file that names a module, and does nothing else. */
export const naming = (specifier: string, file = "room.ts"): Files => ({
  [file]: `import { it } from "${specifier}"\nexport const found = it`,
})

/** A file and the one beside it, which it may always name. */
export const neighbours: Files = { ...naming("./next.ts"), "next.ts": "export const it = 1" }

export const importFence = (fence: Omit<Fence, "rule">): Fence => ({ ...fence, rule: "eslint(no-restricted-imports)" })
