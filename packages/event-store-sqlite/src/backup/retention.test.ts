import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { backupName, readBackupName } from "./backup-name.ts"
import { expired, usualKeep } from "./retention.ts"

const root = "0a1b2c3d".repeat(8)
const day = 86_400_000
const at = (daysAgo: number, hour = 1) =>
  backupName(new Date(Date.UTC(2026, 10, 25, hour) - daysAgo * day), 400 - daysAgo, root)

describe("which backups stay", () => {
  it("one a day of a week, one a week of a month, one a month of a year", () => {
    const names = Array.from({ length: 400 }, (_, daysAgo) => at(daysAgo))
    const gone = new Set(expired(names, usualKeep))
    const stay = names.flatMap((name, daysAgo) => (gone.has(name) ? [] : [daysAgo]))
    // 25 November 2026 is a Wednesday: Sundays lie 3, 10 and 17 days back, the ends of months 25, 56, 86 …
    assert.deepStrictEqual(stay.slice(0, 12), [0, 1, 2, 3, 4, 5, 6, 10, 17, 25, 56, 86])
    assert.strictEqual(stay.length, 7 + 2 + 11)
  })

  it("of one day only the last", () => {
    const names = [at(0, 2), at(0, 9), at(0, 5)]
    assert.deepStrictEqual(expired(names, usualKeep), [at(0, 5), at(0, 2)])
  })

  it("a day begins at midnight in Vietnam", () => {
    const names = ["2026-11-24T16:59:59Z", "2026-11-24T17:00:00Z"].map((text) => backupName(new Date(text), 1, root))
    assert.deepStrictEqual(expired(names, { days: 2, weeks: 0, months: 0 }), [])
  })

  const hours = Schema.Array(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 20_000 })))
  const some = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 9 }))
  it.prop(
    "never the newest, never a strange file, never more than asked, and a second look takes nothing more",
    [hours, some, some, some],
    ([ages, days, weeks, months]) => {
      const names = [...new Set(ages)].map((age) =>
        backupName(new Date(1_800_000_000_000 - age * 3_600_000), age, root),
      )
      const keep = { days, weeks, months }
      const gone = expired([...names, "kheo.db", "kheo-1-2-3.db"], keep)
      const stay = names.filter((name) => !gone.includes(name))
      const newest = names.toSorted().at(-1)
      if (newest !== undefined) assert.include(stay, newest)
      assert.isTrue(gone.every((name) => names.includes(name)))
      assert.isAtMost(stay.length, Math.max(1, days + weeks + months))
      assert.deepStrictEqual(expired(stay, keep), [])
    },
  )
})

it("a name is read as it was written; anything else is no backup", () => {
  const takenAt = new Date("2026-11-25T01:17:56.000Z")
  const name = backupName(takenAt, 1234, root)
  assert.deepStrictEqual(readBackupName(name), { name, takenAt, position: 1234, root: "0a1b2c3d" })
  for (const other of ["kheo.db", `${name}-wal`, name.replace(".db", ".json"), name.replace("1125", "1355")])
    assert.isUndefined(readBackupName(other))
})
