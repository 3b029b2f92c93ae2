import { assert, describe, it } from "@effect/vitest"
import { afterAll, beforeAll } from "vitest"
import { loadRegister } from "../../register/index.ts"
import { initial, shown, type State } from "../../state/index.ts"
import { ctrl, drawn, press, text } from "../../testing/drive.ts"
import { layoutsSample, plannedSample } from "../../testing/import-plan.samples.ts"
import { campaign, openSample } from "../../testing/samples.ts"
import { type ImportTold, update } from "../../update/index.ts"

let sample: Awaited<ReturnType<typeof openSample>>
let first: State
beforeAll(async () => {
  sample = await openSample()
  const register = await sample.run(loadRegister(campaign, "2022-10-18"))
  first = update(initial("vi", true, "fresh"), { type: "registerRead", register })
})
afterAll(() => sample.close())

const told = (state: State, ...all: ReadonlyArray<ImportTold>) =>
  all.reduce((before, one) => update(before, { type: "imported", told: one }), state)
const planning = () => told(press(first, text("4")), { about: "looked", answer: { file: "C:\\PL.xlsx" } })
const planned = () => ({ about: "planned", answer: { planned: plannedSample() } }) as const
const reviewing = () => told(planning(), planned())
const words = { vi: "sai", en: "wrong" }

describe("a table whose columns are not known", () => {
  const strange = { ...plannedSample(), rows: [], layouts: layoutsSample([{ file: "PL.xlsx", sheet: "Trang 1" }]) }
  const asking = () => told(planning(), { about: "planned", answer: { planned: strange } })

  it("is asked about at once where nothing else was read, and is kept only once it makes a table", () => {
    const state = asking()
    assert.strictEqual(shown(state).name, "importLayout")
    assert.include(drawn(state), "! Còn thiếu cột: tên mô hình.")
    const early = press(state, ctrl("s"))
    assert.isUndefined(early.importing.work)
    assert.include(early.toast?.words.vi ?? "", "Còn thiếu")
    const named = press(state, "down", "down", "down", "down", "enter", "down", "down", "down", "enter")
    assert.include(drawn(named), "› C  Việc làm của địa phương  tên mô hình")
    const kept = press(named, ctrl("s")).importing.work
    assert.deepStrictEqual(kept?.use === "keepLayout" ? [...kept.said.columns] : [], [
      ["A", "ordinal"],
      ["B", undefined],
      ["C", "title"],
      ["D", "field"],
    ])
  })

  it("has its files read again by what was kept, and then shows their rows", () => {
    const named = press(asking(), "down", "down", "down", "down", "right", "right", ctrl("s"))
    const again = told(named, { about: "layoutKept", answer: { kept: "mau" } })
    assert.deepStrictEqual(again.importing.work, { use: "plan" })
    assert.isUndefined(again.importing.planned)
    assert.strictEqual(shown(again).name, "imports")
    assert.include(drawn(told(again, planned())), "6 dòng của 1 tệp")
    const wrong = told(named, { about: "layoutKept", answer: { wrong: words } })
    assert.strictEqual(shown(wrong).name, "importLayout")
  })

  it("takes a field from another column only when somebody picks it there, never by going through them", () => {
    const list = press(asking(), "down", "down", "down", "enter")
    assert.match(drawn(list), /\( \) lĩnh vực +đang là cột D/)
    const taken = press(list, "end", "enter")
    assert.match(drawn(taken), /B {2}Nơi làm +lĩnh vực/)
    assert.match(drawn(taken), /D {2}Lĩnh vực +không đọc/)
    const through = press(asking(), "down", "down", "down", "right", "right", "right")
    assert.match(drawn(through), /B {2}Nơi làm +không đọc/)
    assert.match(drawn(through), /D {2}Lĩnh vực +lĩnh vực/)
  })

  it("closes the list before the screen, and forgets what was said when the heading moves", () => {
    const list = press(asking(), "down", "down", "down", "enter")
    assert.strictEqual(shown(press(list, "escape")).name, "importLayout")
    assert.strictEqual(shown(press(list, "escape", "escape")).name, "imports")
    const moved = press(asking(), "down", "down", "down", "right", "home", "right")
    assert.match(drawn(moved), /Tiêu đề ở dòng +6/)
    assert.match(drawn(moved), /B {2}Nơi làm +không đọc/)
    assert.match(drawn(press(moved, "enter")), /Tiêu đề ở dòng +6-7/)
  })
})

describe("the days of the papers", () => {
  const days = () => press(reviewing(), ctrl("b"))

  it("are planned anew without reading again, stay while rows are decided, and go with the papers", () => {
    const taken = press(days(), text("14/10/2022"), "enter", text("18/10/2022"), "enter")
    assert.deepStrictEqual(taken.importing.days, { paperDate: "2022-10-14", received: "2022-10-18" })
    assert.deepStrictEqual(taken.importing.work, { use: "plan" })
    assert.isDefined(taken.importing.planned)
    const shownAgain = told(taken, planned())
    assert.include(drawn(shownAgain), "Ngày trên giấy 14/10/2022, nhận ngày 18/10/2022")
    assert.include(drawn(press(shownAgain, ctrl("b"))), "[ 14/10/2022 ")
    assert.deepStrictEqual(press(shownAgain, ctrl("d")).importing.days, {})
  })

  it("refuse what is no day, and warn of one that only seems wrong", () => {
    const wrong = press(days(), text("31/02/2022"), ctrl("s"))
    assert.isUndefined(wrong.importing.work)
    assert.include(drawn(wrong), "! Chưa phải một ngày")
    const odd = drawn(press(days(), text("14/10/2025"), "tab", text("13/10/2022")))
    assert.include(odd, "~ Sau hôm nay")
    assert.include(odd, "~ Trước ngày trên giấy")
    assert.strictEqual(shown(press(days(), text("14"), "escape")).name, "imports")
  })
})
