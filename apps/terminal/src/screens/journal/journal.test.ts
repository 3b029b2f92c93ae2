import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { afterAll, beforeAll } from "vitest"
import type { Key, KeyName } from "../../keys/index.ts"
import { type JournalSearch, loadJournal, loadRegister, searchJournal } from "../../register/index.ts"
import { initial, journal, type ScreenOf, shown, type State } from "../../state/index.ts"
import { campaign, modelId, openSample, unitId } from "../../testing/samples.ts"
import { update } from "../../update/index.ts"
import { drawScreen } from "../draw-screen.ts"
import { journalWindow, searchedText } from "./index.ts"

const size = { columns: 100, rows: 24 }
let sample: Awaited<ReturnType<typeof openSample>>
let opened: State
beforeAll(async () => {
  sample = await openSample()
  const register = await sample.run(loadRegister(campaign, "2022-10-18"))
  const first = update(initial("vi", false), { type: "registerRead", register })
  const read = await sample.run(loadJournal(0, 300, new Map()))
  opened = update(press(first, { name: "text", text: "8" }), { type: "seen", seen: { journal: read } })
})
afterAll(() => sample.close())

const press = (state: State, ...keys: ReadonlyArray<KeyName | Key>) =>
  update(state, {
    type: "pressed",
    size,
    keys: keys.map((key): Key => (typeof key === "string" ? { name: key } : key)),
  })
const texts = (state: State) => drawScreen(state, size).lines.map((line) => line.map(({ text }) => text).join(""))

/** The state with what a search for the typed text finds. */
const searched = async (query: string): Promise<State> => {
  const state = press(opened, { name: "text", text: `/${query}` })
  const { register } = state
  if (register === undefined) throw new Error("no register")
  let search: JournalSearch | undefined
  await sample.run(searchJournal(query, searchedText(register), new Map(), (found) => (search = found)))
  return search === undefined ? state : update(state, { type: "seen", seen: { search } })
}

describe("the journal", () => {
  it("lists every event of the ledger once, newest first, and reads no more than it is asked for", async () => {
    const whole = await sample.run(loadJournal(0, 1_000, new Map()))
    const positions = whole.entries.map(({ position }) => position)
    assert.deepStrictEqual(
      positions,
      Array.from({ length: whole.length }, (_, index) => whole.length - index),
    )
    const part = await sample.run(loadJournal(5, 3, new Map()))
    assert.deepStrictEqual(part.entries, whole.entries.slice(5, 8))
    assert.deepStrictEqual((await sample.run(loadJournal(10_000, 3, new Map()))).entries, [])
  })

  it("calls a model as it is called, and says who and when", () => {
    const line = texts(opened).find((text) => text.includes("M-2022-0004") && text.includes("Sửa"))
    assert.include(line, "Thùng gạo nghĩa tình")
    assert.include(line, "Trần T. Hạnh")
  })

  it("opens the model, the unit and the board that an event is about", async () => {
    const model = shown(press(opened, "enter"))
    assert.deepStrictEqual(model, {
      name: "model",
      model: modelId("Thùng gạo nghĩa tình"),
      tab: "events",
      top: 0,
    })
    const unit = shown(press(await searched("hoi nghi binh an"), "enter", "enter"))
    assert.deepStrictEqual(unit, { name: "unit", unit: unitId("Xã Bình An"), top: 0 })
    assert.strictEqual(shown(press(await searched("mo dot thi dua"), "enter", "enter")).name, "dashboard")
  })

  it("finds events without marks, in either language, and says how far it is", async () => {
    const found = await searched("ánh sáng")
    assert.isTrue(texts(found).some((text) => text.includes("Đang lọc: 1/")))
    assert.isTrue(texts(found).some((text) => text.includes("› ") && text.includes("Ánh sáng an ninh")))
    assert.isTrue(texts(await searched("registered")).some((text) => text.includes("Đang lọc: 10/")))
    const nothing = await searched("khong co gi nhu the")
    assert.isTrue(texts(nothing).some((text) => text.includes("Không có mục nào khớp")))
    assert.isTrue(texts(press(opened, { name: "text", text: "/a" })).some((text) => text.includes("Đang tìm 0/")))
  })

  const number = (most: number) => Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: most }))

  it.prop(
    "has in hand whatever can be in sight, and never more than 300 lines",
    [number(100_000), number(99)],
    ([top, height]) => {
      const { count, from } = journalWindow({ ...(journal as ScreenOf<"journal">), place: { chosen: undefined, top } })
      assert.isTrue(from <= top && top + height <= from + count, `${from} + ${count} for ${top} + ${height}`)
      assert.isAtMost(count, 300)
    },
  )

  it("draws a ledger of 100,000 events wherever it is looked at, of which it holds the lines around", () => {
    const { seen } = opened
    const [entry] = seen.journal?.entries ?? []
    if (entry === undefined) throw new Error("no entry")
    const length = 100_000
    const entries = Array.from({ length: 300 }, (_, index) => ({ ...entry, position: 50_300 - index }))
    const state = update(press(opened, "end"), { type: "seen", seen: { journal: { length, entries } } })
    const middle = {
      ...state,
      screens: [state.screens[0], { ...(journal as ScreenOf<"journal">), place: { chosen: 50_150, top: 49_840 } }],
    } as State
    assert.isTrue(texts(middle).some((text) => text.includes("#50.150")))
    assert.isFalse(texts(middle).some((text) => text.includes("Đang tải")))
    assert.isTrue(texts(press(middle, "end")).some((text) => text.includes("Đang tải")))
  })
})
