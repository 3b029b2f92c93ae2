import { assert, describe, it } from "@effect/vitest"
import { afterAll, beforeAll } from "vitest"
import type { Key } from "../keys/index.ts"
import { loadRegister } from "../register/index.ts"
import { paletteEntries } from "../screens/palette/index.ts"
import { initial, shown, type State } from "../state/index.ts"
import { campaign, openSample } from "../testing/samples.ts"
import { update } from "../update/index.ts"
import { actionOf, actions, isOffered, runAction, shortcutText } from "./index.ts"

let sample: Awaited<ReturnType<typeof openSample>>
let first: State
beforeAll(async () => {
  sample = await openSample()
  const register = await sample.run(loadRegister(campaign, "2022-10-18"))
  first = update(initial("vi", false, "fresh"), { type: "registerRead", register })
})
afterAll(() => sample.close())

const press = (state: State, ...keys: ReadonlyArray<Key>) =>
  update(state, { type: "pressed", size: { columns: 80, rows: 24 }, keys })
const text = (letters: string): Key => ({ name: "text", text: letters })
const clerkless = (state: State, role: "auditor" | "unit-contact"): State => {
  const { register } = state
  if (register?.acting.as !== "user") throw new Error("the sample has a user")
  return { ...state, register: { ...register, acting: { as: "user", user: { ...register.acting.user, role } } } }
}

describe("the registry", () => {
  it("gives no key to two actions that one screen offers, and none that a terminal or Telex needs", () => {
    const taken = new Set(["ctrl+h", "ctrl+i", "ctrl+j", "ctrl+m", "ctrl+a", "ctrl+e", "ctrl+u", "ctrl+k", "ctrl+w"])
    const screens = [
      "dashboard",
      "units",
      "models",
      "model",
      "unit",
      "awards",
      "dossier",
      "sendOut",
      "documents",
      "document",
      "journal",
      "checks",
      "imports",
      "importRow",
      "importBatches",
      "importLayout",
      "importDays",
      "day",
      "form",
      "palette",
      "conflict",
      "welcome",
      "setup",
      "tour",
      "settings",
      "users",
    ] as const
    for (const screen of screens) {
      const keys = actions
        .filter((action) => action.screens === undefined || action.screens.includes(screen))
        .flatMap((action) => action.keys)
      assert.strictEqual(new Set(keys).size, keys.length, screen)
      for (const key of keys) {
        assert.isFalse(taken.has(key), key)
        assert.match(key, /^(ctrl\+[a-z]|[0-9/:?q ])$/)
      }
    }
  })

  it("says everything in both languages, under one id", () => {
    assert.strictEqual(new Set(actions.map(({ id }) => id)).size, actions.length)
    for (const { short, words } of actions)
      for (const one of [words, ...(short === undefined ? [] : [short])]) {
        assert.isNotEmpty(one.vi)
        assert.notMatch(one.en, /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệ]/iu)
      }
  })

  it("lets no letter be a command in a field", () => {
    const form = press(first, { name: "ctrl", letter: "n" })
    assert.strictEqual(shown(form).name, "form")
    for (const letter of ["q", "?", ":", "/", "1", "2"]) {
      assert.isUndefined(actionOf(form, text(letter), true), letter)
      assert.isFalse(press(form, text(letter)).leaving)
      assert.strictEqual(shown(press(form, text(letter))).name, "form")
    }
  })
})

describe("rights", () => {
  const register = actions.find(({ id }) => id === "register-model")

  it("refuse with the reason, and open nothing", () => {
    const state = press(clerkless(first, "auditor"), { name: "ctrl", letter: "n" })
    assert.strictEqual(shown(state).name, "dashboard")
    assert.include(state.toast?.words.vi ?? "", "không có quyền đăng ký và bổ sung mô hình")
  })

  it("refuse everything that writes in a register that can't be written, and say why", () => {
    const state: State = { ...first, readOnly: { vi: "Hết chỗ trên đĩa.", en: "The disk is full." } }
    for (const action of actions.filter(({ right }) => right !== undefined))
      assert.strictEqual(runAction(action, state).toast?.words.en, "The disk is full.")
  })

  it("are those of the user at the keyboard", () => {
    if (register === undefined) throw new Error("no such action")
    assert.strictEqual(shown(runAction(register, first)).name, "form")
  })
})

describe("the palette", () => {
  it("finds commands, units and models without marks, and runs the chosen one", () => {
    const found = press(first, text(":dang ky mo"))
    assert.strictEqual(shown(press(found, { name: "enter" })).name, "form")
    const unit = press(first, text(":nhi thanh"), { name: "enter" })
    assert.strictEqual(shown(unit).name, "models")
    const model = press(first, text(":thung gao"), { name: "enter" })
    assert.strictEqual(shown(model).name, "model")
  })

  it("finds what the lists find, and spoils nothing that they find later", () => {
    const found = press(first, text(":hong dao"), { name: "enter" })
    assert.strictEqual(shown(found).name, "model")
    const list = press(
      first,
      text(":anh sang"),
      { name: "escape" },
      text("3/hong dao"),
      { name: "enter" },
      { name: "enter" },
    )
    assert.strictEqual(shown(list).name, "model")
  })

  it("as help names every action with its keys, the fixed keys and the marks", () => {
    const help = press(first, text("?"))
    const screen = shown(help)
    const lines = screen.name === "palette" ? paletteEntries(help, screen) : []
    for (const { id, keys, words } of actions.filter(({ id }) => id !== "palette" && id !== "help"))
      assert.isTrue(
        lines.some(({ aside, text }) => text === words.vi && aside === keys.map(shortcutText).join(", ")),
        id,
      )
    assert.isTrue(lines.some(({ aside }) => aside === "[!]"))
  })

  it("offers only what can be done now", () => {
    const undo = actions.find(({ id }) => id === "undo")
    assert.isFalse(undo !== undefined && isOffered(undo, first))
  })
})
