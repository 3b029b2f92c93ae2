import { takeDays } from "../screens/import-days/index.ts"
import { keepLayout } from "../screens/import-layout/index.ts"
import {
  askCommit,
  chosenNote,
  dropPlan,
  openBatches,
  openImportDays,
  withImport,
  work,
} from "../screens/imports/index.ts"
import type { SheetPlace } from "../imports/index.ts"
import { ask, go, importLayoutOf, type Screen, shown, type State } from "../state/index.ts"
import type { Action } from "./action.ts"

const reviewing: ReadonlyArray<Screen["name"]> = ["imports", "importRow"]

const isReviewed = ({ importing }: State): boolean => importing.planned !== undefined

/** Reviewed, nothing of it written and nothing under way. */
const isOpen = (state: State): boolean =>
  isReviewed(state) && state.importing.written === undefined && state.importing.work === undefined

/** The sheet whose columns are in question: the chosen finding's, else the first that was not read. */
const sheetAsked = ({ importing }: State): SheetPlace | undefined =>
  chosenNote(importing)?.layout ?? importing.planned?.layouts.unread[0]

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
    id: "import-layout",
    keys: ["ctrl+g"],
    words: {
      vi: "Chỉ cột cho bảng chưa đọc được, lưu thành mẫu bảng",
      en: "Name the columns of a table that was not read, and keep that",
    },
    short: { vi: "chỉ cột", en: "columns" },
    drop: 1.2,
    group: "record",
    screens: ["imports"],
    when: (state) => isOpen(state) && sheetAsked(state) !== undefined,
    run: (state) => {
      const sheet = sheetAsked(state)
      return sheet === undefined ? state : go(state, importLayoutOf(sheet))
    },
  },
  {
    id: "import-keep-layout",
    keys: ["ctrl+s"],
    words: { vi: "Lưu mẫu bảng và đọc lại các tệp", en: "Keep the columns and read the files again" },
    short: { vi: "lưu mẫu", en: "keep" },
    group: "record",
    screens: ["importLayout"],
    when: isOpen,
    right: "import",
    run: (state) => {
      const screen = shown(state)
      return screen.name === "importLayout" ? keepLayout(state, screen) : state
    },
  },
  {
    id: "import-days",
    keys: ["ctrl+b"],
    words: { vi: "Ngày của giấy, ngày nhận", en: "Day of the papers, day received" },
    short: { vi: "ngày giấy", en: "days" },
    drop: 1.1,
    group: "record",
    screens: ["imports"],
    when: isOpen,
    run: openImportDays,
  },
  {
    id: "import-take-days",
    keys: ["ctrl+s"],
    words: { vi: "Lấy những ngày này, tính lại", en: "Take these days and work it out again" },
    short: { vi: "lấy", en: "take" },
    group: "record",
    screens: ["importDays"],
    inFields: true,
    run: (state) => {
      const screen = shown(state)
      return screen.name === "importDays" ? takeDays(state, screen) : state
    },
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

/** What shows a part of the plan, and nothing without it. */
const ofPlan: ReadonlySet<Screen["name"]> = new Set(["importRow", "importLayout", "importDays"])

const dropped = (state: State): State => ({
  ...dropPlan(state),
  screens: [state.screens[0], ...state.screens.slice(1).filter(({ name }) => !ofPlan.has(name))],
})
