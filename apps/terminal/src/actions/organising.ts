import type { Words } from "@kheo/application/language"
import { openForm } from "../forms/index.ts"
import { openUserForm } from "../screens/users/index.ts"
import { go, settings, setup, shown, type State, tour, users } from "../state/index.ts"
import type { Action } from "./action.ts"
import { chosenUnit } from "./chosen.ts"
import { main } from "./main-screen.ts"

const onUnit = (form: string) => (state: State) => {
  const unit = chosenUnit(state)
  const open = state.register?.board.deadline === null ? {} : { open: "yes" }
  return unit === undefined ? state : openForm(state, form, { unit, ...(form === "unit-ending" ? open : {}) })
}

const changesUnit = (id: string, form: string, words: Words): Action => ({
  id,
  keys: [],
  words,
  group: "record",
  screens: ["units", "unit"],
  when: (state) => chosenUnit(state) !== undefined,
  right: "units",
  about: chosenUnit,
  run: onUnit(form),
})

/** Changes the role of the chosen user; Enter on the list of users does the same. */
export const changeRole: Action = {
  id: "change-role",
  keys: [],
  words: { vi: "Đổi vai trò của người đang chọn", en: "Change the chosen user's role" },
  group: "record",
  screens: ["users"],
  right: "office",
  run: (state) => {
    const screen = shown(state)
    return screen.name === "users" ? openUserForm(state, screen, "user-rights") : state
  },
}

/** What keeps the office, its units and its people in order. */
export const organising: ReadonlyArray<Action> = [
  {
    id: "settings",
    keys: ["7"],
    words: { vi: "Cài đặt: cơ quan, đợt, người dùng, màn hình", en: "Settings: office, campaign, users, screens" },
    group: "go",
    run: main(settings),
  },
  {
    id: "users",
    keys: [],
    words: { vi: "Người dùng và quyền", en: "Users and rights" },
    group: "go",
    run: (state) => go(state, users),
  },
  {
    id: "setup",
    keys: [],
    words: { vi: "Lập sổ: những bước đầu", en: "Set the register up: the first steps" },
    group: "go",
    when: ({ register }) => register !== undefined && register.board.deadline === null,
    run: main(setup),
  },
  {
    id: "tour",
    keys: [],
    words: { vi: "Hướng dẫn: giới thiệu ba bước", en: "Guide: introduction in three steps" },
    group: "look",
    when: (state) => shown(state).name !== "tour",
    run: (state) => go(state, tour),
  },
  {
    id: "add-unit",
    keys: [],
    words: { vi: "Thêm đơn vị", en: "Add a unit" },
    group: "record",
    screens: ["dashboard", "units", "unit", "setup"],
    right: "units",
    run: (state) => {
      const board = state.register?.board
      const subject = board === undefined || board.deadline === null ? {} : { open: "yes" }
      return openForm(state, "unit-addition", subject)
    },
  },
  changesUnit("rename-unit", "unit-renaming", { vi: "Đổi tên đơn vị", en: "Rename the unit" }),
  changesUnit("learn-alias", "unit-alias", { vi: "Thêm tên gọi khác của đơn vị", en: "Add another name of the unit" }),
  changesUnit("end-unit", "unit-ending", {
    vi: "Sáp nhập, hợp nhất, giải thể đơn vị",
    en: "Merge or dissolve the unit",
  }),
  changesUnit("split-unit", "unit-split", { vi: "Chia tách đơn vị", en: "Split the unit" }),
  {
    id: "add-user",
    keys: ["ctrl+n"],
    words: { vi: "Thêm người dùng", en: "Add a user" },
    short: { vi: "thêm", en: "add" },
    drop: 3,
    group: "record",
    screens: ["users"],
    right: "office",
    run: (state) => openForm(state, "user-addition", {}),
  },
  changeRole,
  {
    id: "stop-user",
    keys: ["ctrl+x"],
    words: { vi: "Ngừng người dùng đang chọn", en: "Deactivate the chosen user" },
    short: { vi: "ngừng", en: "deactivate" },
    drop: 3.5,
    group: "record",
    screens: ["users"],
    right: "office",
    run: (state) => {
      const screen = shown(state)
      return screen.name === "users" ? openUserForm(state, screen, "user-leaving") : state
    },
  },
]
