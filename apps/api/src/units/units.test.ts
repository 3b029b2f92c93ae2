import { randomUUID } from "node:crypto"
import { assert, describe, it } from "@effect/vitest"
import { codes, sampleOffice, sender } from "../samples.ts"

describe("units", () => {
  it("are added, changed, joined and mended, each time on the version that was read", async () => {
    const { ask, defects } = await sampleOffice()
    const send = sender(ask)
    const added = await send("/v1/units", { name: "Xã  Long Trì", block: "Xã, thị trấn", occurredAt: "2022-01-01" })
    assert.strictEqual(added.status, 201, JSON.stringify(added.body))
    const path = added.response.headers.get("location") ?? ""
    assert.strictEqual(
      (await send("/v1/units", { name: "Xã Long Trì", block: "Xã, thị trấn", occurredAt: "2022-01-01" })).body.id,
      added.body.id,
    )
    const read = await ask(path)
    assert.deepStrictEqual([read.body.current.name, read.body.versions.length], ["Xã Long Trì", 1])
    assert.match(read.response.headers.get("etag") ?? "", /^"v1[."]/)
    const rename = { name: "Xã Long Trì Mới", occurredAt: "2022-06-01", legalBasis: "NQ 12" }
    const key = randomUUID()
    const renamed = await send(`${path}/rename`, rename, { "If-Match": '"v1"', "Idempotency-Key": key })
    assert.deepStrictEqual(
      [renamed.status, renamed.body.version, renamed.response.headers.get("etag")],
      [200, 2, '"v2"'],
      JSON.stringify(renamed.body),
    )
    const again = await send(`${path}/rename`, rename, { "If-Match": '"v1"', "Idempotency-Key": key })
    assert.deepStrictEqual(
      [again.status, again.body, again.response.headers.get("idempotency-replayed")],
      [200, renamed.body, "true"],
    )
    assert.strictEqual((await send(`${path}/rename`, { ...rename, name: "khác" }, { "If-Match": '"v1"' })).status, 412)
    const versions = (await ask(`${path}/versions`)).body.versions
    assert.deepStrictEqual(
      versions.map(({ name }: { name: string }) => name),
      ["Xã Long Trì", "Xã Long Trì Mới"],
    )
    const event = (await ask(path)).body.events[1].id
    const wrong = await send(`${path}/events/${event}/correct`, { reason: "x", changes: { nmae: "y", name: "\u0000" } })
    assert.deepStrictEqual([wrong.status, codes(wrong)], [422, [["/changes/name", "text"]]])
    const unknown = await send(`${path}/events/${event}/correct`, { reason: "x", changes: { nmae: "y" } })
    assert.deepStrictEqual([unknown.status, codes(unknown)], [422, [["/changes/nmae", "unknown"]]])
    const corrected = await send(`${path}/events/${event}/correct`, {
      reason: "Đọc nhầm",
      changes: { name: "Xã Long Trì Bắc", legalBasis: null },
    })
    assert.strictEqual(corrected.status, 200, JSON.stringify(corrected.body))
    assert.strictEqual((await ask(path)).body.current.name, "Xã Long Trì Bắc")
    const retracted = await send(`${path}/events/${event}/retract`, { reason: "Không có việc đổi tên" })
    assert.strictEqual(retracted.status, 200, JSON.stringify(retracted.body))
    assert.strictEqual((await send(`${path}/events/${event}/retract`, { reason: "Không có việc đổi tên" })).status, 409)
    const merged = await send("/v1/unit-reorganisations", {
      change: "merge",
      unit: "Xã Long Trì",
      into: "X02",
      occurredAt: "2022-11-01",
    })
    assert.strictEqual(merged.status, 201, JSON.stringify(merged.body))
    const lineage = await ask(`${path}/lineage`)
    assert.deepStrictEqual(
      lineage.body.units[0].successors.map((one: any) => one.to.name),
      ["Xã Long Thuận"],
    )
    assert.strictEqual(
      (await ask("/v1/units?asOf=2022-10-31&block=X%C3%A3%2C%20th%E1%BB%8B%20tr%E1%BA%A5n")).body.units.length,
      3,
    )
    assert.strictEqual((await ask("/v1/units?campaign=2022")).body.units.length, 2)
    assert.strictEqual((await ask("/v1/unit-lineages?asOf=2022-10-31&to=2022-12-01")).body.units.length, 3)
    const nowhere = await send("/v1/unit-reorganisations", { change: "merge", unit: "X01", into: "Xã Nào Đó" })
    assert.deepStrictEqual([nowhere.status, codes(nowhere)], [422, [["/into", "not-found"]]])
    assert.strictEqual((await ask("/v1/units/X99")).status, 404)
    const file = {
      units: [{ key: "a", name: "Xã Cũ", block: "Xã, thị trấn", from: "2019-01-01" }],
      changes: [{ change: "rename", unit: "b", on: "2020-01-01", name: "c" }],
    }
    const applied = await send("/v1/unit-lineages", file)
    assert.deepStrictEqual([applied.status, applied.body.units, applied.body.refused[0].code], [200, 1, "KeyUnknown"])
    for (const parent of ["Huyện A", "Huyện B"]) {
      const twin = { name: "Xã Bình An", block: "Xã, thị trấn", parent, occurredAt: "2022-01-01" }
      assert.strictEqual((await send("/v1/units", twin)).status, 201)
    }
    const either = await send("/v1/campaigns/2022/expect", { unit: "Xã Bình An" })
    assert.deepStrictEqual([either.status, codes(either)], [422, [["/unit", "unit-name-ambiguous"]]])
    assert.deepStrictEqual(defects, [])
  })
})
