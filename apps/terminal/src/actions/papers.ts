import { issueDocument, saveDocument } from "../screens/document/index.ts"
import { documents, shown } from "../state/index.ts"
import type { Action } from "./action.ts"
import { main } from "./main-screen.ts"

/** Papers of the register, and what can be done with one that is looked at. */
export const papers: ReadonlyArray<Action> = [
  {
    id: "save-document",
    keys: ["ctrl+s"],
    words: { vi: "Ghi văn bản ra tệp", en: "Save the paper as a file" },
    short: { vi: "ghi tệp", en: "save" },
    group: "form",
    screens: ["document"],
    inFields: true,
    run: (state) => {
      const screen = shown(state)
      return screen.name === "document" ? saveDocument(state, screen) : state
    },
  },
  {
    id: "issue-document",
    keys: ["ctrl+b"],
    words: { vi: "Ban hành văn bản: lấy số, giữ tệp trong sổ", en: "Issue the paper: take its number, keep the file" },
    short: { vi: "ban hành", en: "issue" },
    drop: 4.5,
    group: "form",
    screens: ["document"],
    inFields: true,
    right: "papers",
    when: (state) => {
      const screen = shown(state)
      return (
        screen.name === "document" &&
        state.documents.offered?.some(({ issued, name }) => issued && name === screen.document) === true
      )
    },
    run: (state) => {
      const screen = shown(state)
      return screen.name === "document" ? issueDocument(state, screen) : state
    },
  },
]

/** The papers, from anywhere. */
export const goToPapers: Action = {
  id: "documents",
  keys: ["0"],
  words: { vi: "Văn bản: công văn, tờ trình, báo cáo, danh sách", en: "Papers: letters, proposals, reports, lists" },
  group: "go",
  when: (state) => state.documents.folder !== undefined,
  run: main(documents),
}
