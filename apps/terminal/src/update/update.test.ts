import { assert, describe, it } from "@effect/vitest"
import { afterAll, beforeAll } from "vitest"
import type { Key, KeyName } from "../keys/index.ts"
import { loadRegister } from "../register/index.ts"
import { initial, shown, type State } from "../state/index.ts"
import { textOf } from "../text-field/index.ts"
import { campaign, openSample } from "../testing/samples.ts"
import { update } from "./update.ts"

const size = { columns: 80, rows: 24 }
let sample: Awaited<ReturnType<typeof openSample>>
let first: State
beforeAll(async () => {
  sample = await openSample()
  const register = await sample.run(loadRegister(campaign, "2022-10-18"))
  first = update(initial("vi", false), { type: "registerRead", register })
})
afterAll(() => sample.close())

const press = (state: State, ...keys: ReadonlyArray<KeyName | Key>) =>
  update(state, {
    type: "pressed",
    size,
    keys: keys.map((key): Key => (typeof key === "string" ? { name: key } : key)),
  })
const text = (letters: string): Key => ({ name: "text", text: letters })

describe("keys on the screens", () => {
  it("takes several commands of one chunk, and gives what follows / to the field", () => {
    const state = press(first, text("3/q1?"))
    const screen = shown(state)
    assert.strictEqual(screen.name === "models" ? textOf(screen.filter.field) : "", "q1?")
    assert.isFalse(state.leaving)
  })

  it("binds none of the letters that Telex makes, and Backspace neither leaves nor goes back", () => {
    const list = press(first, text("2"))
    for (const letter of ["w", "ư", "[", "ơ", "]", "{", "}", "đ", "dd", "a", "x"])
      assert.deepStrictEqual(press(list, text(letter)), list)
    assert.deepStrictEqual(press(list, "backspace", "delete"), list)
  })

  it("goes back with Esc, a filter first, and stays on the dashboard", () => {
    const filtered = press(first, text("3/an ninh"), "enter")
    const cleared = press(filtered, "escape")
    assert.strictEqual(shown(cleared).name, "models")
    assert.strictEqual(shown(press(cleared, "escape")).name, "dashboard")
    assert.strictEqual(shown(press(cleared, "escape", "escape", "escape")).name, "dashboard")
  })

  it("comes back to the line that was left", () => {
    const state = press(first, text("2"), "down", "down", "enter", "escape")
    const screen = shown(state)
    assert.strictEqual(
      screen.name === "units" ? screen.place.chosen : "",
      press(first, text("2"), "down", "down").screens.flatMap((s) => (s.name === "units" ? [s.place.chosen] : []))[0],
    )
  })

  it("reads the register again for another screen, not for help or a language", () => {
    assert.strictEqual(press(first, text("2")).asked, first.asked + 1)
    assert.strictEqual(press(first, { name: "ctrl", letter: "r" }).asked, first.asked + 1)
    assert.strictEqual(press(first, text("?"), "escape", { name: "ctrl", letter: "l" }).asked, first.asked)
  })

  it("keeps what it showed when reading fails, and says so", () => {
    const failed = update(first, { type: "failed", words: { vi: "sổ bận", en: "busy" } })
    assert.strictEqual(failed.register, first.register)
    assert.strictEqual(failed.problem?.vi, "sổ bận")
  })

  it("keeps what is being typed when it is left from outside, and nothing of an untouched form", () => {
    const typed = press(first, { name: "ctrl", letter: "g" }, text("Xã Bình An"))
    const left = update(typed, { type: "left" })
    assert.isTrue(left.leaving)
    assert.deepStrictEqual(
      left.drafts.map(({ values }) => values["unit"]?.text),
      ["Xã Bình An"],
    )
    assert.lengthOf(update(press(first, { name: "ctrl", letter: "g" }), { type: "left" }).drafts, 0)
  })
})
