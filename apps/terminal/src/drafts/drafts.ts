import { type Draft, draftKey } from "../state/index.ts"

/** Where drafts outlive the program. */
export interface Drafts {
  readonly read: () => Promise<ReadonlyArray<Draft>>
  readonly save: (draft: Draft) => Promise<void>
  readonly drop: (key: string) => Promise<void>
}

/** Drafts that last as long as the program: for tests, and where there is no folder to keep them in. */
export const memoryDrafts = (kept: ReadonlyArray<Draft> = []): Drafts => {
  const drafts = new Map(kept.map((draft) => [draftKey(draft), draft]))
  return {
    read: async () => [...drafts.values()],
    save: async (draft) => void drafts.set(draftKey(draft), draft),
    drop: async (key) => void drafts.delete(key),
  }
}
