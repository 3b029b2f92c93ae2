import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { reportRow, trials, withRow } from "@kheo/prove"
import { assert, describe, it } from "vitest"

const page = readFileSync(fileURLToPath(new URL("../../docs/reliability.md", import.meta.url)), "utf8").replaceAll(
  "\r\n",
  "\n",
)
const order = trials.map(({ name }) => name)
const [first, second] = trials
const marks = { seed: 7, commit: "abc", date: "2026-11-25" }

describe("the page of results", () => {
  it("takes a row in its place, replaces it, and leaves the rest as it was written", () => {
    assert.isDefined(first)
    assert.isDefined(second)
    if (first === undefined || second === undefined) return
    const row = (trial: typeof first, failures: ReadonlyArray<string>) => reportRow(trial, { runs: 3, failures }, marks)
    const one = withRow(page, second.name, row(second, []), order)
    const two = withRow(one, first.name, row(first, ["lost"]), order)
    const three = withRow(two, first.name, row(first, []), order)
    assert.isBelow(three.indexOf(`| \`${first.name}\``), three.indexOf(`| \`${second.name}\``))
    assert.include(two, "| 3 | 1 | 7 | `abc` | 2026-11-25 |")
    assert.notInclude(three, "| 3 | 1 | 7 |")
    assert.strictEqual(three.split(`| \`${first.name}\``).length, 2)
    assert.isTrue(three.startsWith(page.slice(0, page.indexOf("| trial |"))))
  })
})
