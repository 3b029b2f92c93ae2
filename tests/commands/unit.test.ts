import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { assert, describe, it } from "@effect/vitest"
import { checkout, emptyFolder, kheo } from "./kheo.ts"
import { kheoHere } from "./kheo-here.ts"

const lineage = join(checkout, "examples/thu-thua-lineage.json")
const json = (text: string) => JSON.parse(text)

/** Runs `kheo unit` on one register; answers its one JSON object. */
const register = (data = emptyFolder()) => ({
  data,
  unit: async (...words: ReadonlyArray<string>) => {
    const { code, out } = await kheoHere(["unit", ...words, "--data", data, "--json"])
    return { code, ...json(out) }
  },
  told: async (...words: ReadonlyArray<string>) => kheoHere(["unit", ...words, "--data", data]),
})

const block = ["--block", "Khối xã, thị trấn"]

describe("the district's lineage", () => {
  it("is recorded once, and maps the twelve communes of 2022 to those of today without guessing", async () => {
    const { unit } = register()
    const { changes, units }: { units: Array<object>; changes: Array<object> } = json(readFileSync(lineage, "utf8"))
    const first = await unit("apply", lineage)
    assert.deepInclude(first, { code: 0, events: units.length + changes.length, refused: [] })
    assert.deepInclude(await unit("apply", lineage), { code: 0, events: 0 })
    const shown = await unit("lineage", "--as-of", "2022-10-18", "--to-date", "2026-01-01")
    const mapped = shown.units.map(
      ({
        asItWas,
        mapped,
      }: {
        asItWas: { name: string }
        mapped: { outcome: string; into: Array<{ name: string }> }
      }) => [asItWas.name, mapped.outcome, mapped.into.map(({ name }) => name).join("; ")].join(" | "),
    )
    assert.deepStrictEqual(mapped.toSorted(), [
      "Thị trấn Thủ Thừa | whole | Xã Thủ Thừa",
      "Xã Bình An | whole | Xã Mỹ Thạnh",
      "Xã Bình Thạnh | needs-apportioning | Xã Thủ Thừa; Phường Long An",
      "Xã Long Thuận | whole | Xã Tân Long",
      "Xã Long Thạnh | whole | Xã Tân Long",
      "Xã Mỹ An | whole | Xã Mỹ An",
      "Xã Mỹ Lạc | whole | Xã Mỹ Thạnh",
      "Xã Mỹ Phú | whole | Xã Mỹ An",
      "Xã Mỹ Thạnh | whole | Xã Mỹ Thạnh",
      "Xã Nhị Thành | needs-apportioning | Xã Thủ Thừa; Xã Nhựt Tảo",
      "Xã Tân Long | whole | Xã Tân Long",
      "Xã Tân Thành | needs-apportioning | Xã Thủ Thừa; Xã Mỹ Thạnh",
    ])
    for (const [day, count] of [
      ["2019-12-31", 13],
      ["2025-07-01", 6],
    ] as const)
      assert.strictEqual((await unit("list", "--as-of", day)).count, count, day)
  }, 60_000)

  it("says in words what must be apportioned, and on which ground", async () => {
    const { told } = register()
    await told("apply", lineage)
    const { out } = await told("lineage", "Xã Bình Thạnh", "--as-of", "2022-10-18", "--to-date", "2026-01-01")
    for (const words of ["cần phân bổ", "Phường Long An (phần còn lại)", "1682/NQ-UBTVQH15", "[B]"])
      assert.include(out, words)
    assert.include((await told("list", "--as-of", "2025-07-01", "--lang", "en")).out, "6 units on 01/07/2025")
  }, 60_000)

  it("goes with the year's workbooks in either order, and adds no unit twice", async () => {
    const roster = join(checkout, "examples/thu-thua-2022/01-danh-sach-don-vi.xlsx")
    const into = ["--campaign", "2022", "--deadline", "2022-10-21", "--yes", "--json"]
    const [before, after] = [register(), register()]
    await before.unit("apply", lineage)
    const whole = await kheoHere(["import", join(roster, ".."), ...into, "--data", before.data])
    const expected = json(readFileSync(join(roster, "../expected.json"), "utf8"))
    assert.strictEqual(json(whole.out).refused.length, expected.refusedRows.length)
    await kheoHere(["import", roster, ...into, "--data", after.data])
    assert.deepInclude(await after.unit("apply", lineage), { code: 0, refused: [] })
    const names = async ({ unit }: typeof before) => {
      const { superiors } = await unit("list", "--as-of", "2022-10-18")
      const all = superiors.flatMap(({ units }: { units: Array<{ name: string; validFrom: string }> }) => units)
      return all.map(({ name, validFrom }: { name: string; validFrom: string }) => `${name} ${validFrom}`).toSorted()
    }
    assert.deepStrictEqual(await names(after), await names(before))
    const again = await kheoHere(["import", roster, ...into, "--data", after.data])
    assert.deepInclude(json(again.out), { events: 0, refused: [] })
  }, 120_000)

  it("is refused when it is no such file, and told what of it is wrong", async () => {
    const { data, told, unit } = register()
    const file = join(data, "lineage.json")
    writeFileSync(file, '{"units":[{"key":"a"}],"changes":[]}')
    const ended = await told("apply", file)
    assert.deepStrictEqual([ended.code, ended.err.includes("Không hiểu tệp")], [3, true])
    const missing = await told("apply", `${file}.none`)
    assert.deepStrictEqual([missing.code, missing.err.includes("Hãy xem lại đường dẫn")], [3, true])
    assert.notInclude(missing.err, "ENOENT")
    const [day, name] = ["2025-07-01", "Xã A"]
    const units = [{ key: "a", name, block: "Khối xã", from: "2026-01-01" }]
    writeFileSync(file, JSON.stringify({ units, changes: [{ change: "dissolve", unit: "a", on: day }] }))
    const { code, events, refused } = await unit("apply", file)
    assert.deepStrictEqual([code, events, refused[0].at, refused[0].code], [6, 1, "changes[0]", "KeyUnknown"])
  }, 60_000)
})

describe("a unit's changes", () => {
  it("are recorded by their verbs, each once, and corrected or retracted by their events", async () => {
    const { unit } = register()
    const wrote = async (events: number, ...words: ReadonlyArray<string>) =>
      assert.deepInclude(await unit(...words), { code: 0, events }, words.join(" "))
    const add = (name: string, ...more: ReadonlyArray<string>) => ["add", name, ...block, "--date", "1/1/2020", ...more]
    for (const events of [1, 0])
      await wrote(events, ...add("Xã A", "--code", "A1", "--kind", "xã", "--parent", "Huyện"))
    for (const other of ["Xã B", "Xã C", "Xã D"]) await wrote(1, ...add(other))
    const changes = [
      ["rename", "Xã A", "--name", "Phường A", "--date", "2021-01-01", "--legal-basis", "NQ 1", "--note", "lên phường"],
      ["reclassify", "A1", "--kind", "phường", "--date", "2021-01-01"],
      ["move", "A1", "--block", "Khối phường", "--parent", "Tỉnh", "--date", "2021-02-01"],
      ["alias", "A1", "--alias", "P. A", "--from", "báo cáo 2021"],
      ["split", "Xã B", "--into", "Phường A=part; Xã C=phần còn lại", "--date", "2022-01-01", "--paper", "12/NQ"],
      ["merge", "Xã C", "--into", "Phường A", "--date", "2023-01-01"],
      ["dissolve", "Xã D", "--date", "2023-01-01"],
    ]
    for (const words of changes) await wrote(1, ...words)
    for (const verb of ["rename", "merge"]) await wrote(0, ...(changes.find(([first]) => first === verb) ?? []))
    const shown = await unit("show", "p. a")
    assert.deepInclude(shown.current, { name: "Phường A", kind: "phường", block: "Khối phường", parent: "Tỉnh" })
    const from = shown.predecessors.map(({ from, part }: { from: { name: string }; part: string }) => [from.name, part])
    assert.deepStrictEqual(from, [
      ["Xã B", "part"],
      ["Xã C", "whole"],
    ])
    const eventOf = async (name: string, type: string): Promise<string> =>
      (await unit("show", name)).events.findLast((event: { type: string }) => event.type === `kheo.unit.${type}.v1`).id
    const because = ["--reason", "đọc nhầm"]
    const renaming = await eventOf("A1", "renamed")
    await wrote(1, "correct", "A1", "--event", renaming, "--name", "Phường Á", "--date", "2021-03-01", ...because)
    assert.strictEqual((await unit("show", "A1", "--as-of", "2021-02-28")).current.name, "Xã A")
    const dissolution = await eventOf("Xã D", "dissolved")
    await wrote(1, "correct", "Xã D", "--event", dissolution, "--into", "Phường Á", ...because)
    assert.strictEqual((await unit("lineage", "Xã D")).units[0].mapped.outcome, "whole")
    await wrote(1, "retract", "A1", "--event", renaming, ...because)
    assert.strictEqual((await unit("show", "A1")).current.name, "Xã A")
  }, 120_000)

  it("are told in the user's language, with the id to correct them by", async () => {
    const { told, unit } = register()
    await unit("add", "Xã A", ...block, "--date", "2020-01-01")
    await unit("alias", "Xã A", "--alias", "X. A")
    assert.deepInclude(await unit("add", "  Xã   A ", ...block, "--date", "2020-01-01"), { events: 0 })
    const { aliases, events } = await unit("show", "Xã A")
    const { out } = await told("show", "Xã A")
    assert.include(out, `01/01/2020  Thêm đơn vị  ${events[0].id}`)
    assert.include((await told("show", "Xã A", "--lang", "en")).out, `01/01/2020  Unit added  ${events[0].id}`)
    const local = new Date(Date.parse(aliases[0].recordedAt) + 7 * 3_600_000).toISOString().slice(0, 10)
    assert.include(out, `X. A (${local.split("-").toReversed().join("/")}, `)
  }, 60_000)

  it("are refused with what to do, in the user's language", async () => {
    const { told, unit } = register()
    await unit("add", "Xã Long Thành", ...block, "--date", "2020-01-01")
    await unit("add", "Xã Long Thạnh", ...block, "--date", "2020-01-01")
    for (const [words, vi] of [
      [["rename", "Xã Long Thành", "--name", "Xã Long Thạnh", "--date", "2021-01-01"], "đơn vị khác"],
      [["merge", "Xã Long Thành", "--into", "Xã Long Thành", "--date", "2021-01-01"], "chính nó"],
      [["dissolve", "Xã Long Thành", "--date", "2019-01-01"], "có từ ngày 01/01/2020"],
      [["show", "xa long thanh"], "Có phải: Xã Long Thành; Xã Long Thạnh?"],
      [["split", "Xã Long Thành", "--into", "Xã Long Thạnh", "--date", "2021-01-01"], "whole|part|remainder"],
      [["rename", "Xã Long Thành", "--date", "2021-01-01"], "cần --name"],
      [["dissolve", "Xã Long Thành"], "cần --date"],
      [["explode"], "Không có kheo unit explode"],
    ] as const) {
      const ended = await told(...words)
      assert.strictEqual(ended.code, 2, words.join(" "))
      assert.include(ended.err, vi)
      assert.notMatch(ended.err, /\n\s+at /)
    }
    assert.include((await told("show", "xa long thanh", "--lang", "en")).err, "Is it: Xã Long Thành; Xã Long Thạnh?")
  }, 120_000)
})

it("one name goes to one unit when several people add it at once to one file", async () => {
  const { data, unit } = register()
  await unit("add", "Xã A", ...block, "--date", "2020-01-01")
  const adding = ["1", "2", "3", "4", "5"].map((day) =>
    kheo(["unit", "add", "Xã Mới", ...block, "--date", `2022-01-0${day}`, "--data", data, "--json"]),
  )
  const codes = (await Promise.all(adding)).map(({ code }) => code)
  assert.deepStrictEqual(codes.toSorted(), [0, 2, 2, 2, 2])
  assert.strictEqual((await unit("list", "--as-of", "2022-02-01")).count, 2)
}, 60_000)
