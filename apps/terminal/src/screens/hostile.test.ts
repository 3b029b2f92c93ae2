import { showUnit } from "@kheo/application"
import { assert, describe, it } from "@effect/vitest"
import stringWidth from "string-width"
import { afterAll, beforeAll } from "vitest"
import type { Key } from "../keys/index.ts"
import { loadJournal, loadPapers, loadRegister, loadReplication, loadStory } from "../register/index.ts"
import { go, initial, modelAt, modelTabs, type Seen, type State, unitAt } from "../state/index.ts"
import { campaign, modelId, openSample, unitId } from "../testing/samples.ts"
import { update } from "../update/index.ts"
import { drawScreen } from "./draw-screen.ts"

/** What a file of a stranger may hold: commands to the terminal, turned and hidden text, heaps of marks, breaks. */
const evil =
  "\u001b[2J\u001b]0;đổi tên\u0007\u009b31m\u0000\b\u202eđảo ngược\u202c\u2066\u061c\ud800\r\n\t\u2028ẹ" +
  "\u0301".repeat(40) +
  "\u00ad\u200b"

const texts = new Set(
  "title name unitName block person field reason alias issuer subject file sheet cell number results code plan label".split(
    " ",
  ),
)

/** The same data with every text that people wrote spoiled; ids and words of the code stay. */
const spoiled = <Value>(value: Value, name = ""): Value => {
  if (typeof value === "string") return (texts.has(name) ? `${evil}${value}${evil}` : value) as Value
  if (Array.isArray(value)) return value.map((one) => spoiled(one, name)) as Value
  if (value instanceof Map)
    return new Map([...value].map(([key, one]) => [key, spoiled(one, typeof one === "string" ? "name" : "")])) as Value
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, spoiled(one, key)])) as Value
}

let sample: Awaited<ReturnType<typeof openSample>>
let first: State
beforeAll(async () => {
  sample = await openSample()
  const register = await sample.run(loadRegister(campaign, "2022-10-24"))
  const model = modelId("Thùng gạo nghĩa tình")
  const seen: Seen = {
    journal: await sample.run(loadJournal(0, 300, new Map())),
    replication: { model, told: await sample.run(loadReplication(model, "2022-10-24")) },
    papers: { model, told: await sample.run(loadPapers(model)) },
    unit: await sample.run(showUnit(unitId("Xã Mỹ An"), {})),
  }
  const told = await sample.run(loadStory(model))
  const read = update(initial("vi", false, "fresh"), { type: "registerRead", register: spoiled(register) })
  first = update(update(read, { type: "seen", seen: spoiled(seen) }), { type: "storyRead", model, told: spoiled(told) })
})
afterAll(() => sample.close())

const size = { columns: 80, rows: 24 }
const press = (state: State, ...keys: ReadonlyArray<Key>) => update(state, { type: "pressed", size, keys })
const text = (letters: string): Key => ({ name: "text", text: letters })
const ctrl = (letter: string): Key => ({ name: "ctrl", letter })

const states = (): Readonly<Record<string, State>> => ({
  dashboard: first,
  units: press(first, text("2")),
  models: press(first, text("3")),
  journal: press(first, text("8")),
  palette: press(first, text(":thung")),
  unit: go(first, unitAt(unitId("Xã Mỹ An"))),
  form: press(first, ctrl("n"), text("my"), { name: "down" }, { name: "enter" }),
  pasted: press(first, text(":"), { name: "paste", text: evil }),
  problem: update(first, { type: "failed", words: { vi: evil, en: evil } }),
  ...Object.fromEntries(
    modelTabs.map((tab) => [`model ${tab}`, go(first, modelAt(modelId("Thùng gạo nghĩa tình"), tab))]),
  ),
})

describe("hostile data", () => {
  it("never reach the terminal as commands or turned text, on any screen, and never make a line wider", () => {
    for (const [name, state] of Object.entries(states()))
      for (const [columns, rows] of [
        [60, 16],
        [80, 24],
        [120, 40],
      ] as const) {
        const { lines } = drawScreen(state, { columns, rows })
        assert.strictEqual(lines.length, rows, name)
        for (const line of lines.map((spans) => spans.map((span) => span.text).join(""))) {
          assert.notMatch(line, /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2028\u2066-\u2069]/u, name)
          assert.isAtMost(stringWidth(line), columns, `${name}: ${line}`)
        }
      }
  })

  it("are still there to be read", () => {
    const { lines } = drawScreen(press(first, text("3")), { columns: 200, rows: 40 })
    const all = lines.map((spans) => spans.map((span) => span.text).join("")).join("\n")
    assert.include(all, "?[2J?]0;đổi tên?")
  })
})
