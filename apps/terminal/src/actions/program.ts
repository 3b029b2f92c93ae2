import { brokenWords } from "../ledger/index.ts"
import { ask, type Dialog, prefer } from "../state/index.ts"
import type { Action } from "./action.ts"

/** What concerns the program itself. */
export const program: ReadonlyArray<Action> = [
  {
    id: "reload",
    keys: ["ctrl+r"],
    words: { vi: "Tải lại số liệu", en: "Read the register again" },
    group: "program",
    inFields: true,
    run: (state) => ({ ...state, asked: state.asked + 1, readOnly: brokenWords(state.checks.verdict) }),
  },
  {
    id: "language",
    keys: ["ctrl+l"],
    words: { vi: "Đổi ngôn ngữ: Tiếng Việt, English", en: "Switch language: English, Vietnamese" },
    group: "program",
    inFields: true,
    run: (state) => prefer(state, { language: state.language === "vi" ? "en" : "vi" }),
  },
  {
    id: "quit",
    keys: ["q", "ctrl+c"],
    words: { vi: "Thoát; mọi dữ liệu đã ghi vẫn còn trong sổ", en: "Leave; what was written stays" },
    group: "program",
    inFields: true,
    run: (state) =>
      state.importing.work?.use === "commit" && state.dialog === undefined
        ? ask(state, leavingImport)
        : { ...state, leaving: true },
  },
]

const leavingImport: Omit<Dialog, "at" | "no"> = {
  title: { vi: "Đang ghi lần nhập. Thoát bây giờ?", en: "An import is being written. Leave now?" },
  lines: [
    {
      vi: "Phần đã ghi vẫn còn. Lần sau mở phím 4, chọn “Làm tiếp” để ghi nốt; không dòng nào ghi hai lần.",
      en: "What was written stays. Next time press 4 and choose “Go on”: the rest is written, and nothing twice.",
    },
  ],
  yes: { vi: "Thoát", en: "Leave" },
  onYes: (state) => ({ ...state, leaving: true }),
}
