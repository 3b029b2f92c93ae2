import { askCommit, dropPlan, openBatches, withImport, work } from "../screens/imports/index.ts"
import { ask, type Screen, type State } from "../state/index.ts"
import type { Action } from "./action.ts"

const reviewing: ReadonlyArray<Screen["name"]> = ["imports", "importRow"]

const isReviewed = ({ importing }: State): boolean => importing.planned !== undefined

const isWriting = ({ importing }: State): boolean => importing.work?.use === "commit"

/** What can be done with files that are to be imported. */
export const importing: ReadonlyArray<Action> = [
  {
    id: "import-commit",
    keys: ["ctrl+s"],
    words: { vi: "Ghi lần nhập vào sổ", en: "Write the import into the register" },
    short: { vi: "ghi", en: "write" },
    group: "record",
    screens: reviewing,
    when: (state) => isReviewed(state) && state.importing.written === undefined && !isWriting(state),
    right: "import",
    run: askCommit,
  },
  {
    id: "import-send-back",
    keys: ["ctrl+x"],
    words: {
      vi: "Lưu tệp trả lại đơn vị: mọi dòng kèm lỗi và cách sửa",
      en: "Save the workbook to send back: every row with what is wrong",
    },
    short: { vi: "tệp trả lại", en: "send back" },
    drop: 1.5,
    group: "record",
    screens: reviewing,
    when: (state) => isReviewed(state) && !isWriting(state),
    run: (state) => work(state, { use: "sendBack" }),
  },
  {
    id: "import-drop",
    keys: ["ctrl+d"],
    words: { vi: "Bỏ bản rà soát, chọn tệp khác", en: "Put the review away, choose another file" },
    short: { vi: "tệp khác", en: "other file" },
    drop: 5.5,
    group: "record",
    screens: reviewing,
    when: (state) => isReviewed(state) && !isWriting(state),
    run: (state) =>
      state.importing.decisions.size === 0 || state.importing.written !== undefined
        ? dropped(state)
        : ask(state, {
            title: { vi: "Bỏ bản rà soát này?", en: "Put this review away?" },
            lines: [{ vi: "Những gì đã quyết định về các dòng sẽ mất.", en: "What was decided about rows is lost." }],
            yes: { vi: "Bỏ", en: "Put away" },
            onYes: dropped,
          }),
  },
  {
    id: "import-path",
    keys: ["/"],
    words: { vi: "Gõ hoặc dán đường dẫn của tệp", en: "Type or paste a file's path" },
    short: { vi: "gõ đường dẫn", en: "path" },
    drop: 5,
    group: "look",
    screens: ["imports"],
    when: ({ importing: { planned, work } }) => planned === undefined && work === undefined,
    run: (state) => withImport(state, { path: { ...state.importing.path, typing: true, wrong: undefined } }),
  },
  {
    id: "import-batches",
    keys: [],
    words: { vi: "Các lần nhập trước, hoàn tác một lần nhập", en: "Earlier imports, undo one of them" },
    group: "go",
    when: ({ importable }) => importable,
    run: openBatches,
  },
]

const dropped = (state: State): State => ({
  ...dropPlan(state),
  screens: [state.screens[0], ...state.screens.slice(1).filter(({ name }) => name !== "importRow")],
})
