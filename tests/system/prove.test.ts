import { replayOf, trials } from "@kheo/prove"
import { assert, describe, it } from "vitest"

/** A new seed for each run of the suite, unless one is to be repeated. */
const seed = Number(process.env["KHEO_SEED"] ?? Date.now() % 2 ** 31)

describe("what the register promises, tried shortly", () => {
  it.each(trials)("$name: $promise", { timeout: 300_000 }, async (trial) => {
    const attempt = await trial.load()
    const { failures, notRun = [], runs } = await attempt({ runs: trial.short, seed })
    for (const part of notRun) console.warn(`NOT RUN: ${trial.name}: ${part}`)
    const again = `again: ${replayOf(trial, trial.short, seed)}`
    assert.deepStrictEqual(failures, [], again)
    if (notRun.length === 0) assert.isAtLeast(runs, trial.short, again)
  })
})
