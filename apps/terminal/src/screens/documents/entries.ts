import { openDocument } from "../document/index.ts"
import type { State } from "../../state/index.ts"
import type { MenuLine } from "../../view/index.ts"

/** A document that can be made, and what Enter does. */
export interface DocumentEntry extends MenuLine {
  readonly run?: (state: State) => State
}

/** Every kind of paper, those that take a number first. */
export const documentEntries = ({ documents: { offered = [] } }: State): ReadonlyArray<DocumentEntry> => {
  const [numbered, others] = [offered.filter(({ issued }) => issued), offered.filter(({ issued }) => !issued)]
  const entries = (list: typeof offered, vi: string, en: string): ReadonlyArray<DocumentEntry> =>
    list.length === 0
      ? []
      : [
          { words: { vi, en } },
          ...list.map((one): DocumentEntry => ({
            key: one.name,
            words: one.words,
            run: (state) => openDocument(state, one),
          })),
        ]
  return [
    ...entries(numbered, "Văn bản có số, ban hành được", "Papers with a number"),
    ...entries(others, "Danh sách, phụ lục, tài liệu", "Lists, annexes, other papers"),
  ]
}
