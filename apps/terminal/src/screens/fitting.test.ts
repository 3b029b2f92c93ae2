import { assert, beforeAll, describe, it } from "@effect/vitest"
import stringWidth from "string-width"
import { ctrl, type EveryState, everyState, press, text } from "../testing/every-state.samples.ts"
import { drawScreen } from "./draw-screen.ts"

let every: EveryState
beforeAll(async () => {
  every = await everyState()
})

const fits = (which: (name: string) => boolean): void => {
  for (const [name, state] of Object.entries(every.states).filter(([name]) => which(name)))
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
}

describe("every screen that is filled in, found or asked on", () => {
  it("has a line for each row, none wider than the window, and its cursor inside, in both languages and at every size", () => {
    fits((name) => !/^(import|review|dossier|award|forms|document)/u.test(name))
  })

  it("does so on the way of an import too", () => {
    fits((name) => name.startsWith("import"))
  })

  it("does so on the way to an award, to forms and to papers too", () => {
    fits((name) => /^(review|dossier|award|forms|document)/u.test(name))
  })

  it("stands the cursor behind what was typed", () => {
    const { cursor, lines } = drawScreen(press(every.first, ctrl("g"), text("ấp ế")), { columns: 80, rows: 24 })
    const row = lines[cursor?.y ?? 0]?.map((span) => span.text).join("") ?? ""
    assert.isTrue(row.slice(0, cursor?.x).endsWith("[ ấp ế"), row)
  })
})
