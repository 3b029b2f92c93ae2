import { documentReader } from "@kheo/importer/documents"
import { heavyHostile } from "@kheo/importer/hostile"
import { heavyDocuments } from "@kheo/importer/written"
import { Effect } from "effect"
import { assert, describe, it } from "vitest"

const megabyte = 1024 * 1024

describe("a workbook or document with", () => {
  it.each(Object.entries({ ...heavyHostile, ...heavyDocuments }))(
    "%s ends soon, within its memory",
    async (_, { bytes, code }) => {
      const document = bytes()
      const before = process.memoryUsage.rss()
      let most = before
      const watch = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 20)
      const start = process.cpuUsage()
      const read = await Effect.runPromise(
        Effect.gen(function* () {
          const reader = yield* documentReader()
          return yield* reader.read(document, "a.xlsx")
        }).pipe(Effect.scoped),
      )
      clearInterval(watch)
      assert.strictEqual("refusal" in read ? read.refusal.code : "read", code)
      const { system, user } = process.cpuUsage(start)
      // The processor's time, so that other tests beside this one don't count.
      assert.isBelow((system + user) / 1_000, 5_000)
      assert.isBelow((most - before) / megabyte, 700)
    },
  )
})
