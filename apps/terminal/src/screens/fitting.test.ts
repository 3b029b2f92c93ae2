import { assert, describe, it } from "@effect/vitest"
import stringWidth from "string-width"
import { afterAll, beforeAll } from "vitest"
import type { Key } from "../keys/index.ts"
import { loadRegister } from "../register/index.ts"
import { initial, type State } from "../state/index.ts"
import { campaign, openSample } from "../testing/samples.ts"
import { update } from "../update/index.ts"
import { drawScreen } from "./draw-screen.ts"

let sample: Awaited<ReturnType<typeof openSample>>
let first: State
const at = { columns: 80, rows: 24 }
const press = (state: State, ...keys: ReadonlyArray<Key>) => update(state, { type: "pressed", size: at, keys })
const text = (letters: string): Key => ({ name: "text", text: letters })
const ctrl = (letter: string): Key => ({ name: "ctrl", letter })
beforeAll(async () => {
  sample = await openSample()
  const register = await sample.run(loadRegister(campaign, "2022-10-18"))
  first = update(initial("vi", true, "fresh"), { type: "registerRead", register })
})
afterAll(() => sample.close())

const long = "Vận động nhân dân hiến đất làm đường giao thông nông thôn ".repeat(3)
const words = { vi: long, en: long }

/** Every kind of screen that is filled in, found or asked on, at its fullest. */
const states = (): Readonly<Record<string, State>> => {
  const conference = press(first, ctrl("g"), text("Xã Mỹ Thạnh"), { name: "tab" }, text("12/10/2022"))
  const sent = press(conference, ctrl("s"))
  const registration = press(first, ctrl("n"), text("my"), { name: "down" })
  const fresh = "next"
  const answer = { type: "answered", id: "fresh", fresh } as const
  return {
    conference,
    sent,
    registration,
    long: press(registration, { name: "tab" }, text(long), { name: "tab" }),
    wrong: press(registration, ctrl("s")),
    refused: update(sent, { ...answer, answer: { kind: "refused", words, refusal: "Other" } }),
    conflict: update(sent, { ...answer, answer: { kind: "conflict", words, theirs: [] } }),
    unknown: update(sent, { ...answer, answer: { kind: "unknown", words } }),
    readOnly: update(sent, { ...answer, answer: { kind: "readOnly", words } }),
    done: update(sent, { ...answer, answer: { kind: "done", events: 1 } }),
    palette: press(first, text(":")),
    found: press(first, text(":xa")),
    help: press(first, text("?")),
    dialog: press(registration, ctrl("d")),
  }
}

describe("every screen that is filled in, found or asked on", () => {
  it("has a line for each row, none wider than the window, and its cursor inside, in both languages and at every size", () => {
    for (const [name, state] of Object.entries(states()))
      for (const language of ["vi", "en"] as const)
        for (const [columns, rows] of [
          [60, 16],
          [80, 24],
          [120, 40],
          [200, 60],
        ] as const) {
          const { cursor, lines } = drawScreen({ ...state, language }, { columns, rows })
          const texts = lines.map((line) => line.map((span) => span.text).join(""))
          const where = `${name} in ${language} at ${columns}×${rows}:\n${texts.join("\n")}`
          assert.strictEqual(lines.length, rows, where)
          assert.isAtMost(Math.max(...texts.map((line) => stringWidth(line))), columns, where)
          if (cursor === undefined) continue
          assert.isBelow(cursor.x, columns, where)
          assert.isBelow(cursor.y, rows, where)
        }
  })

  it("stands the cursor behind what was typed", () => {
    const { cursor, lines } = drawScreen(press(first, ctrl("g"), text("ấp ế")), at)
    const row = lines[cursor?.y ?? 0]?.map((span) => span.text).join("") ?? ""
    assert.isTrue(row.slice(0, cursor?.x).endsWith("[ ấp ế"), row)
  })
})
