import { assert, describe, it } from "@effect/vitest"
import type { Key } from "../../keys/index.ts"
import { initial, type ScreenOf, shown, type State, welcomeAt } from "../../state/index.ts"
import { press, text } from "../../testing/drive.ts"
import { typingWords } from "./heard.ts"

const open: State = {
  ...initial("vi", false),
  screens: [{ name: "dashboard", place: { chosen: undefined, top: 0 } }, welcomeAt("typing")],
}
const typed = (...keys: ReadonlyArray<Key>) => typingWords(shown(press(open, ...keys)) as ScreenOf<"welcome">)

describe("the test of the keyboard", () => {
  const whole = "Mường Lát, Nguyễn Thị Ánh"

  it("hears letters whole, taken back and sent anew, or with their marks apart", () => {
    assert.include(typed(text(whole)).words.vi, "chữ đến đúng và đủ")
    const burst = typed(text("Muo"), { name: "backspace" }, { name: "backspace" }, text("ường Lát, Nguyễn Thị Ánh"))
    assert.include(burst.words.vi, "xóa rồi gõ lại đúng")
    assert.include(typed(text(whole.normalize("NFD"))).words.vi, "ghép lại thành một")
  })

  it("tells how far it is right, and what to switch on where there are no marks or an old code", () => {
    assert.include(typed(text("Mường L")).words.vi, "Đúng đến “Mường L”")
    assert.include(typed(text("Muong Lat")).words.vi, "bật bộ gõ tiếng Việt")
    assert.include(typed(text("M­êng L¸t")).words.vi, "bảng mã Unicode")
    assert.include(typed(text("Mường Lạt")).words.vi, "Khác từ chữ thứ 8, sau “Mường L”")
  })
})
