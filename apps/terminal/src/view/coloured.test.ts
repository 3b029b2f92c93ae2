import { assert, describe, it } from "@effect/vitest"
import chalk from "chalk"
import { themeFor } from "../theme/index.ts"
import { coloured } from "./coloured.ts"

const theme = themeFor({})
const spans = [
  { text: "Ấp 3", tone: "plain" },
  { text: " quá hạn", tone: "bad" },
  { text: " 12", tone: "dim" },
] as const

/** As on a terminal that knows colours. */
const inColours = (work: () => void): void => {
  const before = chalk.level
  chalk.level = 1
  try {
    work()
  } finally {
    chalk.level = before
  }
}

describe("a row of the screen", () => {
  it("has each part in its colour, and no letter more or less", () =>
    inColours(() => {
      const row = coloured(spans, theme)("Ấp 3 quá hạn 12")
      assert.strictEqual(row, `Ấp 3${chalk.bold(chalk.red(" quá hạn"))}${chalk.dim(" 12")}`)
      assert.strictEqual(
        coloured([{ text: "x", tone: "badge" }], theme)("x"),
        chalk.inverse(chalk.bold(chalk.yellow("x"))),
      )
    }))

  it("that was cut keeps the colours of what is left", () =>
    inColours(() => {
      assert.strictEqual(coloured(spans, theme)("Ấp 3 quá…"), `Ấp 3${chalk.bold(chalk.red(" quá…"))}`)
      assert.strictEqual(coloured(spans, theme)(""), "")
    }))
})
