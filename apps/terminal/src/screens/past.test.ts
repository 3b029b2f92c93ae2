import { assert, describe, it } from "@effect/vitest"
import { afterAll, beforeAll } from "vitest"
import { actions, runAction } from "../actions/index.ts"
import { loadRegister } from "../register/index.ts"
import { initial, shown, type State } from "../state/index.ts"
import { ctrl, drawn, press, text } from "../testing/drive.ts"
import { campaign, openSample } from "../testing/samples.ts"
import { update } from "../update/index.ts"

let sample: Awaited<ReturnType<typeof openSample>>
let first: State
beforeAll(async () => {
  sample = await openSample()
  const register = await sample.run(loadRegister(campaign, "2022-10-18"))
  first = update(initial("vi", false, "fresh"), { type: "registerRead", register })
})
afterAll(() => sample.close())

const past = () => press(first, ctrl("t"), text("13/10"), "enter")

describe("as of a day", () => {
  it("takes a day with or without its year, says what it does not understand, and goes back to today", () => {
    assert.strictEqual(past().day, "2022-10-13")
    assert.strictEqual(press(first, ctrl("t"), text("1/2/2021"), "enter").day, "2021-02-01")
    const wrong = press(first, ctrl("t"), text("31/2"), "enter")
    assert.strictEqual(shown(wrong).name, "day")
    assert.include(drawn(wrong), "Không hiểu ngày này")
    assert.isUndefined(press(past(), ctrl("t"), "enter").day)
    assert.strictEqual(press(past(), ctrl("t"), "escape").day, "2022-10-13")
  })

  it("comes back to the screen from which the day was asked", () => {
    const list = press(first, text("3"), "down", ctrl("t"), text("13/10"), "enter")
    assert.deepStrictEqual(shown(list), shown(press(first, text("3"), "down")))
  })

  it("shows nothing of another day while the register is read as of this one", async () => {
    assert.include(drawn(first), "Khối Đảng")
    assert.include(drawn(past()), "Đang tải...")
    assert.notInclude(drawn(past()), "Khối Đảng")
    const register = await sample.run(loadRegister(campaign, "2022-10-13"))
    const read = update(past(), { type: "registerRead", register })
    assert.notInclude(drawn(read), "Đang tải")
    assert.include(drawn(read), "Khối Đảng")
  })

  it("lists no models before they are read, and says so", () => {
    const { register } = first
    assert.isDefined(register)
    const early = { ...first, register: { ...register!, models: [], listing: true } }
    assert.include(drawn(early), `${register!.models.length}`)
    assert.include(drawn(press(early, text("3"))), "Đang tải...")
    assert.notInclude(drawn(press(first, text("3"))), "Đang tải...")
  })

  it("stands on every screen", () => {
    for (const key of ["1", "2", "3", "8", "9"]) {
      const screen = drawn(press(past(), text(key)))
      assert.include(screen, "ĐANG XEM TẠI 13/10/2022: không ghi được", key)
      assert.include(screen, "[tại 13/10/2022]", key)
    }
    assert.notInclude(drawn(press(past(), ctrl("t"), "enter")), "13/10/2022")
  })

  it("refuses everything that writes, and says how to go on", () => {
    for (const action of actions.filter(({ right }) => right !== undefined)) {
      const state = runAction(action, past())
      assert.include(state.toast?.words.vi ?? "", "Xem tại 13/10/2022: không ghi được", action.id)
      assert.strictEqual(shown(state).name, "dashboard")
    }
  })

  it("sends nothing from a form that was open before, whose draft stays", () => {
    const filled = press(first, ctrl("g"), text("Xã Mỹ Thạnh"), "tab", text("12/10/2022"))
    assert.isDefined(press(filled, ctrl("s")).sending)
    const held = press({ ...filled, day: "2022-10-13" }, ctrl("s"))
    assert.isUndefined(held.sending)
    const form = shown(held)
    assert.include((form.name === "form" ? form.refused?.en : "") ?? "", "nothing is written")
  })

  it("asks no command again either, whose outcome is not known", () => {
    const words = { vi: "không rõ", en: "unknown" }
    const sent = press(first, ctrl("g"), text("Xã Mỹ Thạnh"), "tab", text("12/10/2022"), ctrl("s"))
    const answer = { kind: "unknown", words } as const
    const asked = update(sent, { type: "answered", id: "fresh", fresh: "next", answer })
    assert.isDefined(press(asked, "right", "enter").sending)
    const held = press({ ...asked, day: "2022-10-13" }, "right", "enter")
    assert.isUndefined(held.sending)
    assert.include(held.toast?.words.en ?? "", "nothing is written")
  })
})
