import { assert, describe, it } from "@effect/vitest"
import { memoryRegister, memoryVault, showHistory, Vault } from "@kheo/application"
import { UnitId } from "@kheo/domain/unit"
import { Effect, Stream } from "effect"
import { importing, onEmpty, stored, storedOf } from "./office.samples.ts"
import { unitDirectory } from "../units/unit-directory.ts"
import { personOf } from "./person.ts"
import { registering, roster, year } from "./year.samples.ts"

const unit = { id: UnitId.make("u-1"), code: undefined, name: "Xã Mỹ An", block: "Khối xã" }

describe("an individual's name", () => {
  it.effect("stands sealed under data.personal and nowhere else", () =>
    Effect.gen(function* () {
      yield* importing(year)
      const events = yield* stored
      const named = yield* Stream.runCollect(yield* showHistory({})).pipe(
        Effect.map((entries) =>
          entries.filter(({ data }) => JSON.stringify(data["personal"] ?? {}).includes("Trần Thị Bưởi")),
        ),
      )
      assert.deepStrictEqual(
        named.map(({ type }) => type),
        ["kheo.model.registered.v1"],
      )
      for (const event of events) assert.notMatch(JSON.stringify(event), /Trần Thị|bưởi/iu)
    }).pipe(onEmpty()),
  )

  it.effect("makes a model of its own beside the unit's of the same title", () =>
    Effect.gen(function* () {
      const rows = [
        ["1", "Xã Mỹ An", "Tiếng loa", ""],
        ["2", "Xã Mỹ An", "Tiếng loa", "Trần Thị Bưởi"],
        ["3", "Xã Mỹ An", "Tiếng loa", "Lê Văn Cam"],
      ]
      const { refused } = yield* importing([roster, registering("a.xlsx", ...rows)])
      assert.deepStrictEqual(refused, [])
      const holders = (yield* storedOf("model.registered")).map(({ data }) => data["holder"])
      assert.deepStrictEqual(holders, ["collective", "individual", "individual"])
    }).pipe(onEmpty()),
  )

  it.effect("has part in the ids only under the office's secret", () =>
    Effect.gen(function* () {
      const rows = [
        ["1", "Xã Mỹ An", "Tiếng loa", ""],
        ["2", "Xã Mỹ An", "Tiếng loa", "Trần Thị Bưởi"],
      ]
      const ids = Effect.gen(function* () {
        yield* importing([roster, registering("a.xlsx", ...rows)])
        const events = yield* storedOf("model.registered")
        return events.map(({ causationid, subject }) => [subject, causationid])
      })
      const one = yield* ids
      const vault = yield* Vault
      const session = yield* vault.session
      const other = memoryVault({ beneath: { ...session, keyed: (text) => session.keyed(`other ${text}`) } })
      const second = yield* ids.pipe(
        Effect.provide(memoryRegister({ ledger: "kheo:test", vault: other }), { local: true }),
      )
      assert.deepStrictEqual(second[0], one[0])
      assert.notStrictEqual(second[1]?.[0], one[1]?.[0])
      assert.notStrictEqual(second[1]?.[1], one[1]?.[1])
    }).pipe(onEmpty()),
  )

  it("is none where the column says nothing or names the unit itself", () => {
    const added = { _tag: "UnitAdded", occurredAt: "2022-01-01", basis: "assumed", ...unit, code: "X02" } as const
    const known = { directory: unitDirectory(new Map([[unit.id, [added]]]), new Set()) }
    const own = [unit.name, unit.name.toUpperCase(), "X. Mỹ An", "X02"]
    for (const text of [undefined, "", "-", "–", "/", "Không", "không", ...own])
      assert.isUndefined(personOf(known, unit, text, { day: "2022-10-14", year: 2022 }), text)
    for (const text of ["Trần Thị Bưởi", "Xã Mỹ Ân"])
      assert.strictEqual(personOf(known, unit, text, { day: undefined, year: 2022 }), text)
  })
})
