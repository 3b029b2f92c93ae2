import { brokenWords } from "../ledger/index.ts"
import { prefer } from "../state/index.ts"
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
    run: (state) => ({ ...state, leaving: true }),
  },
]
