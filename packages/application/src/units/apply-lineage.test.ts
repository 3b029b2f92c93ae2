import { assert, describe, it } from "@effect/vitest"
import { EventStore } from "@kheo/event-store"
import { Effect } from "effect"
import { at, clerk, command, onEmpty } from "../memory.samples.ts"
import { handleUnit } from "../use-cases/index.ts"
import { addMyAn, myAn } from "../year.samples.ts"
import { applyLineage } from "./apply-lineage.ts"
import type { LineageFile } from "./lineage-file.ts"
import { showLineage, showUnit } from "./queries.ts"

const old = { block: "Khối xã", parent: "Huyện A", from: "2019-01-01", basis: "assumed" } as const
const fresh = { block: "Khối xã", parent: "Tỉnh B", from: "2025-07-01" } as const
const file: LineageFile = {
  units: [
    { key: "an", name: "Xã Mỹ An", code: "X03", kind: "xã", ...old },
    { key: "lac", name: "Xã Mỹ Lạc", ...old },
    { key: "an-2025", name: "Xã Mỹ An", ...fresh, legalBasis: "NQ 2", confidence: "C" },
    { key: "lac-2025", name: "Phường Mỹ Lạc", ...fresh },
  ],
  changes: [
    { change: "rename", unit: "lac", on: "2021-01-01", name: "Xã Mỹ Lạc Đông" },
    { change: "consolidate", unit: "an", on: "2025-07-01", into: "an-2025", source: "Công báo", confidence: "B" },
    {
      change: "split",
      unit: "lac",
      on: "2025-07-01",
      into: [
        { unit: "an-2025", part: "part" },
        { unit: "lac-2025", part: "remainder" },
      ],
    },
  ],
}
const later = at("2026-01-05T09:00:00+07:00")

describe("a documented lineage", () => {
  it.effect("is recorded day by day with its grounds, and a second time adds nothing", () =>
    Effect.gen(function* () {
      yield* later
      assert.deepStrictEqual(yield* applyLineage(clerk, file), { units: 4, changes: 3, events: 7, refused: [] })
      assert.deepStrictEqual(yield* applyLineage(clerk, file), { units: 4, changes: 3, events: 0, refused: [] })
      const { units } = yield* showLineage({ asOf: "2022-10-18", to: "2026-01-01" })
      assert.deepStrictEqual(
        units.map(({ asItWas, mapped }) => [asItWas.name, mapped.outcome, mapped.into.map(({ name }) => name).join()]),
        [
          ["Xã Mỹ An", "whole", "Xã Mỹ An"],
          ["Xã Mỹ Lạc Đông", "needs-apportioning", "Xã Mỹ An,Phường Mỹ Lạc"],
        ],
      )
      assert.deepInclude(units[0]?.successors[0], { citedFrom: "Công báo", confidence: "B" })
    }).pipe(onEmpty()),
  )

  it.effect("finds the units that a roster had added, and tells them better what it knows better", () =>
    Effect.gen(function* () {
      yield* later
      yield* handleUnit(command("add"), myAn, addMyAn)
      const { events } = yield* applyLineage(clerk, file)
      assert.strictEqual(events, 7)
      const { versions } = yield* showUnit(myAn, {})
      assert.deepStrictEqual(versions, [
        {
          name: "Xã Mỹ An",
          kind: "xã",
          block: "Khối xã",
          parent: "Huyện A",
          code: "X03",
          validFrom: "2019-01-01",
          validTo: "2025-07-01",
        },
      ])
    }).pipe(onEmpty()),
  )

  it.effect("goes on past what is refused, and names it", () =>
    Effect.gen(function* () {
      yield* later
      const [first, ...others] = file.changes
      assert(first !== undefined)
      const wrong = { ...file, changes: [{ ...first, unit: "nobody" }, { ...first, on: "2018-01-01" }, ...others] }
      const { events, refused } = yield* applyLineage(clerk, wrong)
      assert.strictEqual(events, 6)
      assert.deepStrictEqual(
        refused.map(({ at, refusal, unit }) => [at, unit, refusal?._tag]),
        [
          ["changes[1]", "lac", undefined],
          ["changes[0]", "nobody", undefined],
        ],
      )
      assert.strictEqual((yield* (yield* EventStore).head()).position, 6)
    }).pipe(onEmpty()),
  )
})
