/** A fault as somebody might make it, and what has to find it. */
export interface Mutant {
  readonly name: string
  readonly edits: ReadonlyArray<Edit>
  readonly found: Harness
}

/** One text of a source, which must be there exactly once, and what is put in its place. */
export interface Edit {
  readonly file: string
  readonly find: string
  readonly put: string
}

/** A trial with so many runs, or a file of tests. */
export type Harness = { readonly trial: string; readonly runs: number } | { readonly test: string }

export const harnessName = (harness: Harness): string =>
  "test" in harness ? `vitest ${harness.test}` : `prove ${harness.trial} --runs ${harness.runs}`
