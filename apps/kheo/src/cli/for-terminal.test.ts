import { assert, describe, it } from "@effect/vitest"
import { afterEach, vi } from "vitest"
import { jsonForTerminal, textForTerminal } from "./for-terminal.ts"
import { print, printProblem, tell } from "./output.ts"

const hostile = "Xã \u001b[2J\u001b]0;x\u0007Mỹ\u009b31m An\u202e gnạS\u2066"
const obeyed = /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u

afterEach(() => vi.restoreAllMocks())

describe("what the command prints", () => {
  it("holds nothing that a terminal obeys, whatever names hold, and keeps its lines and letters", () => {
    let said = ""
    const hear = (text: unknown) => {
      said += String(text)
      return true
    }
    vi.spyOn(process.stdout, "write").mockImplementation(hear)
    vi.spyOn(process.stderr, "write").mockImplementation(hear)
    print({ json: false }, {}, () => `Đã ghi ${hostile}\n  dòng hai`)
    print({ json: true }, { name: hostile }, () => "")
    printProblem({ json: true, language: "vi" }, "X", { vi: hostile, en: hostile })
    tell(hostile)
    assert.notMatch(said, obeyed)
    assert.include(said, "Đã ghi Xã ?[2J")
    assert.include(said, "\n  dòng hai\n")
  })

  it("is the same value as JSON", () => {
    const value = { name: hostile, list: ["ế", 1, null], "\u202e": true }
    assert.deepStrictEqual(JSON.parse(jsonForTerminal(value)), value)
    assert.strictEqual(textForTerminal("Mỹ An – “ấp 3”, 1.234,5 ▀▄█"), "Mỹ An – “ấp 3”, 1.234,5 ▀▄█")
  })
})
