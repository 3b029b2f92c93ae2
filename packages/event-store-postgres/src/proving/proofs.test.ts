import { assert, describe, it } from "@effect/vitest"
import type { Attempt } from "./attempt.ts"
import { backendsKilled } from "./backends-killed.ts"
import { primariesLost } from "./primaries-lost.ts"
import { repliesLost } from "./replies-lost.ts"
import { serversStopped } from "./servers-stopped.ts"

const attempts: ReadonlyArray<readonly [string, Attempt, number]> = [
  ["sessions that are killed", backendsKilled, 3],
  ["servers that are stopped like a crash", serversStopped, 2],
  ["replies to commits that are lost", repliesLost, 3],
  ["a primary that is lost, with a synchronous standby", primariesLost, 1],
]

describe("nothing acknowledged is lost and nothing doubled by", () => {
  it.each(attempts)(
    "%s",
    async (_, attempt, runs) => {
      const { failures, met, runs: done } = await attempt({ runs, seed: 4 })
      assert.deepStrictEqual(failures, [])
      assert.strictEqual(done, runs)
      assert.isAbove(met["acknowledged"] ?? 0, runs)
    },
    60_000,
  )
})
