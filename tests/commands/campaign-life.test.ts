import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { assert, describe, it } from "@effect/vitest"
import { afterAll, beforeAll } from "vitest"
import { checkout, emptyFolder, kheo as kheoAlone } from "./kheo.ts"
import { kheoHere as kheo } from "./kheo-here.ts"

const roster = join(checkout, "examples", "thu-thua-2022")
const rosterFile = join(roster, readdirSync(roster).find((name) => name.startsWith("01")) ?? "")

const prepared = mkdtempSync(join(tmpdir(), "kheo-units-"))
beforeAll(async () => {
  await kheo(["import", rosterFile, "--campaign", "2022", "--deadline", "2022-10-21", "--yes", "--data", prepared])
}, 60_000)
afterAll(() => rmSync(prepared, { recursive: true, force: true }))

/** A register with the example's units and a campaign of 2022, nothing registered. */
const opened = () => {
  const data = emptyFolder()
  cpSync(prepared, data, { recursive: true })
  const run = (...words: ReadonlyArray<string>) => kheo([...words, "--data", data])
  const json = async (...words: ReadonlyArray<string>) => JSON.parse((await run(...words, "--json")).out)
  return { data, run, json }
}

describe("kheo campaign", () => {
  it("opens the next year with a period, switches and grounds, and shows them", async () => {
    const { json, run } = opened()
    const open = ["campaign", "open", "2023", "--deadline", "2023-10-20"]
    const said = ["--from", "2022-11-01", "--to", "2023-10-31", "--grounds", "66-CV/BDVHU; Biên bản 17/10/2022"]
    const reversed = await run(...open, "--from", "2023-10-31", "--to", "2022-11-01", "--json")
    assert.deepStrictEqual([reversed.code, JSON.parse(reversed.out).code], [2, "PeriodReversed"])
    assert.strictEqual((await run(...open, "--from", "2022-11-01")).code, 2)
    const early = await run("campaign", "open", "2023", "--deadline", "2022-10-20")
    assert.include(early.err, "Hạn 20/10/2022 trước ngày đầu của đợt, 01/01/2023")
    assert.strictEqual((await run(...open, ...said, "--chase-unregistered", "no")).code, 0)
    const shown = await json("campaign", "show", "2023")
    assert.deepStrictEqual(shown.period, { from: "2022-11-01", to: "2023-10-31" })
    assert.deepStrictEqual(shown.grounds, ["66-CV/BDVHU", "Biên bản 17/10/2022"])
    assert.deepStrictEqual(shown.policy, { conferenceClears: false, chaseUnregistered: false })
    assert.include((await run("campaign", "show", "2023")).out, "Thời gian: 01/11/2022 – 31/10/2023")
  })

  it("transfers a unit that merged, closes one that ended, and takes a transfer back", async () => {
    const { json, run } = opened()
    const move = ["campaign", "transfer", "2022", "Xã Mỹ Phú", "--date", "2022-10-15"]
    assert.deepInclude(await json(...move, "--to-unit", "Xã Mỹ An", "--paper", "12-NQ"), { events: 1 })
    assert.deepInclude(await json(...move, "--to-unit", "Xã Mỹ An", "--paper", "12-NQ"), { events: 0 })
    assert.strictEqual((await json(...move, "--to-unit", "Xã Mỹ Lạc")).code, "UnitTransferredAway")
    assert.strictEqual((await run("campaign", "transfer", "2022", "Điện lực Thủ Thừa", "--date", "2022-10-15")).code, 0)
    const units = async (asOf: string) => (await json("board", "--as-of", asOf)).totals.units
    assert.deepStrictEqual([await units("2022-10-14"), await units("2022-10-15")], [37, 35])
    const late = await run("report", "received", "Xã Mỹ Phú", "--date", "2022-10-18")
    assert.deepStrictEqual([late.code, late.err.includes("đơn vị kế thừa")], [2, true])
    const { activities } = await json("journal", "--campaign", "2022", "--limit", "2")
    assert.strictEqual(activities[1].what, "Chuyển đơn vị trong đợt")
    const undo = ["campaign", "undo", "2022", String(activities[1].position)]
    assert.strictEqual((await run(...undo)).code, 2)
    assert.strictEqual((await run(...undo, "--reason", "chưa sáp nhập")).code, 0)
    assert.strictEqual(await units("2022-10-15"), 36)
    assert.strictEqual((await json("campaign", "undo", "2022", "9999", "--reason", "x")).code, "NotFound")
  })

  it("is not reopened on a day before it was closed", async () => {
    const { json, run } = opened()
    assert.strictEqual((await run("campaign", "close", "2022", "--date", "2022-11-10")).code, 0)
    const reopen = ["campaign", "reopen", "2022", "--reason", "còn đơn vị gửi muộn"]
    const early = await run(...reopen, "--date", "2022-11-03")
    assert.include(early.err, "Ngày 03/11/2022 trước lần đóng hoặc mở gần nhất, 10/11/2022")
    assert.strictEqual((await json(...reopen, "--date", "2022-11-11")).events, 1)
    assert.include((await run("campaign", "show", "2022")).out, "Đang mở")
  })

  it("plans the district's conference and holds it once", async () => {
    const { json, run } = opened()
    const place = ["--place", "Hội trường huyện"]
    assert.strictEqual((await run("campaign", "plan", "2022")).code, 2)
    assert.deepInclude(await json("campaign", "plan", "2022", "--on", "2022-10-28", "--date", "2022-10-19"), {
      events: 1,
    })
    assert.deepInclude(await json("campaign", "held", "2022", "--date", "2022-10-28", ...place), { events: 1 })
    const twice = await json("campaign", "held", "2022", "--date", "2022-10-29")
    assert.strictEqual(twice.code, "DistrictConferenceAlreadyHeld")
    const { conference, conferencePlan } = await json("campaign", "show", "2022")
    assert.deepInclude(conferencePlan, { on: "2022-10-28" })
    assert.deepInclude(conference, { on: "2022-10-28", place: "Hội trường huyện" })
  })
})

describe("a unit's part in a campaign", () => {
  it("is recorded, corrected and taken back by hand", async () => {
    const { json, run } = opened()
    const unit = async () =>
      (await json("lists", "--as-of", "2022-10-31")).units.find(({ name }: { name: string }) => name === "Xã Mỹ An")
    assert.deepInclude(await json("conference", "held", "Xã Mỹ An", "--date", "14/10/2022"), {
      units: ["Xã Mỹ An"],
      events: 1,
    })
    const report = ["report", "received", "Xã Mỹ An", "--date", "2022-10-24", "--paper-date", "2022-10-20"]
    assert.deepInclude(await json(...report), { events: 1 })
    assert.deepInclude(await json(...report), { events: 0 })
    assert.deepInclude(await unit(), { conferenceHeldOn: "2022-10-14", overdue: false })
    assert.strictEqual((await unit()).report.timing, "late")
    await run("report", "correct", "Xã Mỹ An", "--date", "2022-10-21", "--reason", "ghi nhầm ngày nhận")
    await run("conference", "correct", "Xã Mỹ An", "--date", "2022-10-20", "--reason", "ghi nhầm ngày")
    assert.deepInclude(await unit(), { conferenceHeldOn: "2022-10-20" })
    assert.strictEqual((await unit()).report.timing, "onTime")
    await run("conference", "undo", "Xã Mỹ An", "--reason", "hội nghị của xã khác")
    assert.deepInclude(await unit(), { conferenceHeldOn: null })
    const [last] = (await json("journal", "--limit", "1")).activities
    assert.deepInclude(last, { what: "Bỏ mục đã ghi nhầm", unitName: "Xã Mỹ An", reason: "hội nghị của xã khác" })
  })

  it("is told apart in the lists when it owes its report but has met", async () => {
    const { run } = opened()
    await run("conference", "held", "Xã Mỹ An", "--date", "2022-10-14")
    const { out } = await run("lists", "--as-of", "2022-10-18")
    assert.include(out, "\n  Xã Mỹ An (đã họp)\n")
    assert.include(out, "\n  Xã Mỹ Lạc\n")
    assert.include((await run("lists", "--as-of", "2021-10-18")).out, "Ngày này đợt thi đua chưa mở.")
    assert.include((await run("campaign", "show", "2022", "--as-of", "2021-10-18")).out, "chưa mở")
    assert.include((await run("conference", "held", "Xã Mỹ An", "--date", "2022-10-15")).err, "kheo conference correct")
  })

  it("a correction of a paper's date leaves the day when it was received", async () => {
    const { json, run } = opened()
    const report = async () =>
      (await json("lists", "--as-of", "2022-10-31")).units.find(({ name }: { name: string }) => name === "Xã Mỹ An")
        .report
    await run("report", "received", "Xã Mỹ An", "--date", "2022-10-24", "--paper-date", "2022-10-20")
    const before = await report()
    const mend = ["report", "correct", "Xã Mỹ An", "--reason", "đọc nhầm"]
    assert.deepInclude(await json(...mend, "--paper-date", "2022-10-19"), { events: 1 })
    assert.deepStrictEqual(await report(), before)
    assert.strictEqual(before.timing, "late")
  })

  it("is refused in words when a unit, a day or a reason is missing or makes no sense", async () => {
    const { json, run } = opened()
    const wrong = [
      ["conference", "held"],
      ["conference", "hold", "Xã Mỹ An"],
      ["conference", "undo", "Xã Mỹ An"],
      ["report", "correct", "Xã Mỹ An", "--reason", "x"],
      ["reminder", "issue"],
      ["reminder", "issue", "Xã Mỹ An", "--behind"],
    ]
    for (const words of wrong) assert.strictEqual((await run(...words)).code, 2, words.join(" "))
    assert.strictEqual((await json("conference", "held", "Xã Không Có")).code, "NotFound")
    assert.strictEqual((await json("conference", "undo", "Xã Mỹ An", "--reason", "x")).code, "NotFound")
    const ahead = await json("conference", "held", "Xã Mỹ An", "--date", "2999-01-01")
    assert.strictEqual(ahead.code, "PaperFromTheFuture")
  })
})

it("a question to which there is no answer is answered in words", async () => {
  const { run } = opened()
  assert.include((await run("campaign", "--help")).out, "--chase-unregistered yes|no nhắc")
  assert.include((await run("journal", "--to", "2000-01-01")).out, "Không có việc nào")
  assert.include((await run("journal", "Xã Mỹ An")).err, "không dùng được “Xã Mỹ An”")
  const { code, err } = await run("check", "--campaign", "2022", "--known-at", "5")
  assert.deepStrictEqual([code, err.includes("Hãy xem lại --known-at")], [2, true])
  assert.include((await run("unit", "move", "TT-005", "--date", "2022-03-01")).err, "cần --block, --parent")
})

it("the board by recipient group reads the groups of a file", async () => {
  const { data, json, run } = opened()
  const file = join(data, "groups.json")
  writeFileSync(file, JSON.stringify([{ name: "BCĐ các xã, thị trấn", blocks: ["Khối xã, thị trấn"] }]))
  const { groups } = await json("board", "--by", "recipient-group", "--groups", file)
  assert.deepStrictEqual(
    groups.map(({ group, units }: { group: string | null; units: number }) => [group, units]),
    [
      ["BCĐ các xã, thị trấn", 12],
      [null, 25],
    ],
  )
  writeFileSync(file, '{"groups": 5}')
  assert.include((await run("board", "--by", "recipient-group", "--groups", file)).err, "Không hiểu")
  assert.strictEqual((await run("board", "--by", "recipient-group", "--groups", `${file}.none`)).code, 2)
})

it("a unit that is transferred while other programs record its papers gets none after it left", async () => {
  const { data, json } = opened()
  const write = (...words: ReadonlyArray<string>) => kheoAlone([...words, "--date", "2022-10-15", "--data", data])
  const ended = await Promise.all([
    write("reminder", "issue", "Xã Mỹ Phú", "--paper", "1-CV/BCĐ"),
    write("campaign", "transfer", "2022", "Xã Mỹ Phú", "--to-unit", "Xã Mỹ An"),
    write("conference", "held", "Xã Mỹ Phú"),
    write("campaign", "transfer", "2022", "Xã Mỹ Phú", "--to-unit", "Xã Mỹ Lạc"),
    write("report", "received", "Xã Mỹ Phú"),
  ])
  for (const { code, err } of ended) assert.isTrue(code === 0 || err.includes("đơn vị kế thừa"), err)
  const { activities } = await json("journal", "--unit", "Xã Mỹ Phú")
  const events = (await json("history")).events as ReadonlyArray<{ type: string; position: number; stream: string }>
  const transfers = events.filter(({ type }) => type === "kheo.campaign.unit-transferred.v1")
  assert.strictEqual(transfers.length, 1)
  const after = activities.filter(
    ({ category, position }: { category: string; position: number }) =>
      category === "participation" && position > (transfers[0]?.position ?? 0),
  )
  assert.deepStrictEqual(after, [])
})
