import { afterAll, assert, describe, it } from "vitest"
import { exampleJson, importedExample, kheo } from "./example-data.ts"
import { Tmux } from "./terminal-tmux.ts"

interface Row {
  readonly block: string
  readonly [count: string]: number | string
}

const { data, remove } = importedExample()
afterAll(remove)

const columns = [
  "reports",
  "units",
  "late",
  "conferences",
  "models",
  "individuals",
  "submitted",
  "notScalable",
  "proposed",
]
const pattern = /(\d+)\/(\d+)\s+\d+%\s+(\d+)\s+(\d+)\s+(\d+)(?: \((\d+)\))?\s+(\d+)\s+(\d+)\s+(\d+)\s*$/

/** The counts of the line that begins with a name, as the board's object has them. */
const counts = (screen: string, name: string) => {
  const line = screen.split("\n").find((each) => each.slice(2).startsWith(name.slice(0, 20)))
  const found = pattern.exec(line ?? "")
  assert.isNotNull(found, `no line of counts for ${name} in:\n${screen}`)
  return columns.map((_, index) => Number(found?.[index + 1] ?? 0))
}

const { boards, campaign } = exampleJson("expected.json")

describe("the dashboard shows the counts of the example's record", () => {
  it.each<{ asOf: string; blocks: ReadonlyArray<Row>; totals: Row }>(boards)(
    "as of $asOf",
    async ({ asOf, blocks, totals }) => {
      const tmux = new Tmux()
      tmux.run(kheo("terminal", "--data", data, "--campaign", String(campaign), "--as-of", asOf))
      const screen = await tmux.until(asOf.split("-").toReversed().join("/"), "CỘNG")
      for (const row of blocks)
        assert.deepStrictEqual(
          counts(screen, row.block),
          columns.map((name) => row[name]),
          row.block,
        )
      assert.deepStrictEqual(
        counts(screen, "CỘNG"),
        columns.map((name) => totals[name]),
        "CỘNG",
      )
    },
  )
})
