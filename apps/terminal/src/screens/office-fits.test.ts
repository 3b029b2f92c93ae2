import { assert, describe, it } from "@effect/vitest"
import stringWidth from "string-width"
import { afterAll, beforeAll } from "vitest"
import { openForm } from "../forms/index.ts"
import { loadRegister } from "../register/index.ts"
import { initial, shown, type State } from "../state/index.ts"
import { ctrl, press, text } from "../testing/drive.ts"
import { campaign, openSample, unitId } from "../testing/samples.ts"
import { update } from "../update/index.ts"
import { drawScreen } from "./draw-screen.ts"

let sample: Awaited<ReturnType<typeof openSample>>
let first: State
beforeAll(async () => {
  sample = await openSample()
  const register = await sample.run(loadRegister(campaign, "2022-10-18"))
  first = update(initial("vi", true, "fresh"), { type: "registerRead", register })
})
afterAll(() => sample.close())

const long = "Vận động nhân dân hiến đất làm đường giao thông nông thôn ".repeat(3)

/** Each state in both languages at the sizes that offices have. */
const fits = (states: Readonly<Record<string, State>>) => {
  for (const [name, state] of Object.entries(states))
    for (const language of ["vi", "en"] as const)
      for (const [columns, rows] of [
        [60, 16],
        [80, 24],
        [120, 40],
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
}

/** The forms about the office, its units and its people. */
const forms = [
  "founding",
  "campaign-opening",
  "campaign-policy",
  "deadline",
  "office-identity",
  "office-fields",
  "unit-addition",
  "unit-renaming",
  "unit-alias",
  "unit-ending",
  "unit-split",
  "user-addition",
  "user-rights",
  "user-leaving",
  "taking-back",
]

describe("the forms of the office", () => {
  it("fit, filled as long as can be and sent with what is wrong", () => {
    const about = { unit: unitId("Xã Mỹ An"), user: "", first: "yes", open: "yes", year: "2022", what: long }
    fits(
      Object.fromEntries(
        forms.map((id) => {
          const open = openForm(first, id, about)
          assert.strictEqual(shown(open).name, "form", id)
          const filled = press(open, text(long), { name: "tab" }, text(long), { name: "tab" }, text(long), ctrl("s"))
          return [id, filled]
        }),
      ),
    )
  })
})
