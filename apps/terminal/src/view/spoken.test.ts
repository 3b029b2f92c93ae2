import { assert, beforeAll, describe, it } from "@effect/vitest"
import { drawScreen } from "../screens/index.ts"
import { type EveryState, everyState } from "../testing/every-state.samples.ts"
import { spoken } from "./spoken.ts"

let every: EveryState
beforeAll(async () => {
  every = await everyState()
})

const read = (name: string): ReadonlyArray<string> => {
  const state = every.states[name]
  if (state === undefined) throw new Error(`no screen “${name}”`)
  return spoken(drawScreen(state, { columns: 80, rows: 24 }).lines, "Đang chọn")
}

describe("a screen that is read aloud", () => {
  it("says what is chosen first, and no rule, bar or gap", () => {
    const lines = read("dashboard")
    assert.strictEqual(lines[0], "Đang chọn: Khối xã, thị trấn, 2/5 40%, 0, 2, 7 (1), 1, 1, 1")
    assert.include(lines, "Bảng theo dõi phong trào “Dân vận khéo” năm 2022")
    assert.include(lines, "[ ] 7 đơn vị chưa báo cáo")
  })

  it("says the field that is being filled in, and in every screen each word that the eye sees", () => {
    assert.strictEqual(read("conference")[0], "Đang chọn: Ngày tổ chức hội nghị *: 12/10/2022")
    for (const [name, state] of Object.entries(every.states)) {
      const drawn = drawScreen(state, { columns: 80, rows: 24 }).lines
      const words = (text: string) => text.match(/[\p{L}\d]+/gu) ?? []
      const heard = new Set(words(spoken(drawn, "").join(" ")))
      for (const spans of drawn)
        for (const word of words(spans.map(({ text }) => text).join("")))
          assert.isTrue(heard.has(word), `${name}: ${word}`)
      for (const line of spoken(drawn, "")) assert.notMatch(line, / {2}|-{4}|#{5}/u, name)
    }
  })
})
