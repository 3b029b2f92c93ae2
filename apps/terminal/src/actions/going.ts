import { askDay, checks, go, imports, journal, modelsOf, palette, put, shown, unitAt, unitsOf } from "../state/index.ts"
import { begin } from "../screens/checks/index.ts"
import { withImport } from "../screens/imports/index.ts"
import type { Action } from "./action.ts"
import { chosenUnit } from "./chosen.ts"
import { main } from "./main-screen.ts"
import { goToPapers } from "./papers.ts"
import { reviewBoard } from "./reviewing.ts"
import { sendOutForms } from "./sending-out.ts"

/** Where one can go, and how to find anything. */
export const going: ReadonlyArray<Action> = [
  {
    id: "dashboard",
    keys: ["1"],
    words: { vi: "Bảng theo dõi", en: "Dashboard" },
    group: "go",
    run: main(undefined),
  },
  {
    id: "units",
    keys: ["2"],
    words: { vi: "Đơn vị và tiến độ", en: "Units and progress" },
    group: "go",
    run: main(unitsOf(undefined, "all")),
  },
  {
    id: "models",
    keys: ["3"],
    words: { vi: "Danh sách mô hình", en: "Models" },
    group: "go",
    run: main(modelsOf(undefined)),
  },
  sendOutForms,
  reviewBoard,
  {
    id: "imports",
    keys: ["4"],
    words: { vi: "Nhập tệp: bảng tính, văn bản", en: "Import files: workbooks, documents" },
    group: "go",
    when: ({ importable }) => importable,
    run: (state) => {
      const there = main(imports)(state)
      const { file, folder } = state.importing
      return folder === undefined && file === undefined
        ? withImport(there, { look: { use: "look", path: undefined } })
        : there
    },
  },
  {
    id: "journal",
    keys: ["8"],
    words: { vi: "Nhật ký sổ: mọi việc đã ghi", en: "Journal: everything that was recorded" },
    group: "go",
    run: main(journal),
  },
  {
    id: "checks",
    keys: ["9"],
    words: { vi: "Kiểm tra sổ, bản ghi đối chiếu, sao lưu", en: "Verification, checkpoints, backup" },
    group: "go",
    when: ({ checkable }) => checkable,
    run: (state) => {
      const there = main(checks)(state)
      return state.checks.verdict === undefined ? begin(there, "verify") : there
    },
  },
  goToPapers,
  {
    id: "unit-detail",
    keys: ["ctrl+o"],
    words: { vi: "Chi tiết đơn vị: các thời kỳ, tên gọi khác", en: "The unit: versions and other names" },
    short: { vi: "đơn vị", en: "unit" },
    drop: 2.5,
    group: "go",
    screens: ["units", "models", "model", "awards", "dossier"],
    when: (state) => chosenUnit(state) !== undefined,
    run: (state) => {
      const unit = chosenUnit(state)
      return unit === undefined ? state : go(state, unitAt(unit))
    },
  },
  {
    id: "as-of",
    keys: ["ctrl+t"],
    words: { vi: "Xem sổ tại một ngày, hoặc về hôm nay", en: "See the register as of a day, or as of today" },
    group: "look",
    screens: ["dashboard", "units", "models", "model", "unit", "awards", "dossier", "journal"],
    run: (state) => go(state, askDay),
  },
  {
    id: "filter",
    keys: ["/"],
    words: { vi: "Lọc danh sách, gõ không dấu cũng được", en: "Filter the list, marks not needed" },
    short: { vi: "lọc", en: "filter" },
    drop: 5,
    group: "look",
    screens: ["units", "models", "awards", "journal"],
    run: (state) => {
      const screen = shown(state)
      return "filter" in screen ? put(state, { ...screen, filter: { ...screen.filter, typing: true } }) : state
    },
  },
  {
    id: "palette",
    keys: [":", "ctrl+p"],
    words: { vi: "Tìm lệnh, màn hình, đơn vị, mô hình", en: "Find commands, screens, units, models" },
    short: { vi: "lệnh", en: "commands" },
    drop: 4,
    group: "look",
    inFields: true,
    when: (state) => shown(state).name !== "palette",
    run: (state) => go(state, palette(false)),
  },
  {
    id: "help",
    keys: ["?"],
    words: { vi: "Trợ giúp: mọi phím và dấu", en: "Help: every key and mark" },
    short: { vi: "trợ giúp", en: "help" },
    drop: 9,
    group: "look",
    when: (state) => shown(state).name !== "palette",
    run: (state) => go(state, palette(true)),
  },
]
