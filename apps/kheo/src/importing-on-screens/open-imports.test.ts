import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import {
  handleCampaign,
  handleUnit,
  markOf,
  memoryRegister,
  nameId,
  type Register,
  resolveActor,
} from "@kheo/application"
import { UnitId } from "@kheo/domain/unit"
import { EventStore } from "@kheo/event-store"
import type { ChosenRow, Going, ImportAsked, LayoutSaid, Planned, SheetPlace } from "@kheo/terminal"
import { Effect, ManagedRuntime, Stream } from "effect"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { parse } from "../cli/parse.ts"
import { sessionOf } from "../cli/session.ts"
import { openImports } from "./open-imports.ts"

const asked = { named: undefined, account: "an" }
const unit = (name: string) => UnitId.make(nameId(name))
const names = ["Xã Long Thành", "Xã Long Thạnh", "Xã Mỹ An"]

const seed = Effect.gen(function* () {
  const actor = yield* resolveActor(asked)
  const on = { occurredAt: "2022-01-01", basis: "paper" } as const
  for (const name of names)
    yield* handleUnit(markOf(actor), unit(name), { _tag: "AddUnit", ...on, name, block: "Khối xã" })
  yield* handleCampaign(markOf(actor), 2022, {
    _tag: "OpenCampaign",
    ...on,
    title: "Năm 2022",
    deadline: "2022-10-21",
    expected: [unit("Xã Mỹ An"), unit("Xã Long Thành"), unit("Xã Long Thạnh")],
  })
})

const paper = [
  "Ngày 09 tháng 02 năm 2022",
  "STT,Tên mô hình,Tên đơn vị,Lĩnh vực",
  "1,Tổ tự quản kênh Bo Bo,Xã Mỹ An,Kinh tế",
  "2,Cổng rào an toàn,Xã Long Thanh,Kinh tế",
  "3,Mái ấm nghĩa tình,Xã Long Thanh,Kinh tế",
  "4,Tiếng loa an ninh,Xã Không Có,Kinh tế",
].join("\n")

let folder: string
let file: string
const runtime = ManagedRuntime.make(memoryRegister({ ledger: "kheo:test" }))
const run = <A, E>(effect: Effect.Effect<A, E, Register>): Promise<A> => runtime.runPromise(effect)
const position = () => run(EventStore.use((store) => Effect.map(store.head(), (head) => head.position)))
const session = () => ({
  ...sessionOf(parse(["terminal", "--data", folder])),
  asked,
})
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "kheo-imports-"))
  file = join(folder, "giấy", "đăng ký.csv")
  mkdirSync(join(folder, "giấy", "con"), { recursive: true })
  writeFileSync(file, paper)
  writeFileSync(join(folder, "giấy", "ảnh.png"), "x")
  await run(seed)
})
afterAll(async () => {
  await runtime.dispose()
  rmSync(folder, { recursive: true, force: true })
})

const going = (): Going => ({ tell: () => undefined, stop: new AbortController().signal })
const asking = (chosen: ReadonlyArray<ChosenRow> = [], learnt: ImportAsked["learnt"] = []): ImportAsked => ({
  path: file,
  campaign: 2022,
  chosen,
  learnt,
})

describe("importing for the screens", () => {
  const planned = async (
    port: ReturnType<typeof openImports>,
    wanted: ImportAsked,
    reread = true,
  ): Promise<Planned> => {
    const answer = await port.plan(wanted, { ...going(), reread })
    if ("wrong" in answer) throw new Error(answer.wrong.vi)
    return answer.planned
  }

  it("looks at folders and files as they are typed or dropped, and says what is not there", async () => {
    const port = openImports(session(), run)
    const found = await port.look(`"${join(folder, "giấy")}"`)
    if (!("folder" in found)) throw new Error("no folder")
    assert.deepStrictEqual(
      found.folder.entries.map(({ kind, name }) => `${kind} ${name}`),
      ["folder con", "file đăng ký.csv"],
    )
    assert.strictEqual(found.folder.others, 1)
    assert.deepStrictEqual(await port.look(file), { file })
    const nothing = await port.look(join(folder, "không có.xlsx"))
    assert.include("wrong" in nothing ? nothing.wrong.vi : "", "không có.xlsx")
  })

  it("writes what was decided and nothing else, as many events as announced, and can undo it", async () => {
    const port = openImports(session(), run)
    const before = await position()
    const first = await planned(port, asking())
    assert.deepStrictEqual(
      first.rows.map(({ row, standing }) => `${row} ${standing}`),
      ["3 good", "4 open", "5 open", "6 refused"],
    )
    const open = first.rows.filter(({ asks }) => asks !== undefined)
    assert.strictEqual(new Set(open.map(({ asks }) => asks)).size, 1)
    const detail = first.detailOf(open[0] ?? assert.fail("no row to decide"))
    assert.deepStrictEqual(detail.question?.candidates.map(({ about, label }) => `${label}: ${about.vi}`).toSorted(), [
      "Xã Long Thành: Khối xã, từ 01/01/2022",
      "Xã Long Thạnh: Khối xã, từ 01/01/2022",
    ])
    assert.include(first.textOf(open[0] ?? assert.fail()), "Cổng rào an toàn")
    assert.strictEqual(await position(), before)

    const right = detail.question?.candidates.find(({ label }) => label === "Xã Long Thạnh") ?? assert.fail()
    const { id, label } = right
    const wanted = asking(
      open.map(({ file, key, row, sheet }): ChosenRow => ({ key, file, sheet, row, kind: "unit", id, label })),
      [{ name: "Xã Long Thanh", unit: id, label }],
    )
    const decided = await planned(port, wanted, false)
    assert.deepStrictEqual(
      decided.rows.map(({ standing }) => standing),
      ["good", "good", "good", "refused"],
    )
    assert.strictEqual(await position(), before)
    const cut = await port.commit(wanted, { ...going(), stop: AbortSignal.abort() })
    assert.deepStrictEqual([cut.kind, await position(), await port.unfinished()], ["failed", before, wanted])
    const answer = await port.commit(wanted, going())
    assert.deepStrictEqual(answer, { kind: "written", events: decided.events + 1, skipped: 1 })
    assert.strictEqual(await position(), before + decided.events + 1)
    assert.isUndefined(await port.unfinished())

    const again = await planned(port, asking(), false)
    assert.deepStrictEqual(
      again.rows.map(({ standing }) => standing),
      ["unchanged", "unchanged", "unchanged", "refused"],
    )
    const [batch] = await port.batches()
    const looked = await port.undo(batch?.id ?? "", true)
    assert.deepInclude(looked, { reversed: 3, kept: 0, failed: 0 })
    assert.deepInclude(await port.undo(batch?.id ?? "", false), { reversed: 3 })
    const twice = await port.undo(batch?.id ?? "", false)
    assert.include("wrong" in twice ? twice.wrong.vi : "", "đã được hoàn tác")
  })

  it("asks for the columns of a strange table, keeps them under a name that is free, and finds them again", async () => {
    const port = openImports(session(), run)
    const strange = (heading: string) => `Phiếu\n\n${heading}\n1,Xã Mỹ An,Đèn đường ấp ${heading},Kinh tế\n`
    const paths = ["Nơi làm", "Chỗ làm"].map((where, index) => {
      const path = join(folder, `${index}`, "phiếu lạ.csv")
      mkdirSync(join(folder, `${index}`))
      writeFileSync(path, strange(`STT,${where},Việc của địa phương,Mảng`))
      return path
    })
    const [path = "", other = ""] = paths
    const unknown = await planned(port, { ...asking(), path })
    assert.deepStrictEqual([unknown.rows.length, unknown.events], [0, 0])
    const [place] = unknown.layouts.unread
    if (place === undefined) throw new Error("no sheet to ask about")
    assert.deepStrictEqual(unknown.notes[0]?.layout, place)
    const shown = unknown.layouts.columnsOf(place)
    assert.deepStrictEqual(
      shown?.columns.map(({ column, field, heading }) => `${column} ${heading} ${field}`),
      ["A STT ordinal", "B Nơi làm undefined", "C Việc của địa phương undefined", "D Mảng undefined"],
    )
    const said = (place: SheetPlace, title: string | undefined): LayoutSaid => ({
      ...place,
      heading: shown?.heading ?? { from: 0, to: 0 },
      kind: undefined,
      columns: new Map([
        ["A", "ordinal"],
        ["B", "unit"],
        ["C", title],
        ["D", "field"],
      ]),
    })
    assert.property(unknown.layouts.judge(said(place, undefined)), "wrong")
    assert.property(await port.keepLayout(said(place, undefined)), "wrong")
    assert.deepStrictEqual(await port.keepLayout(said(place, "title")), { kept: "phieu-la" })
    assert.deepStrictEqual(await port.keepLayout(said(place, "title")), { kept: "phieu-la" })
    const known = await planned(port, { ...asking(), path })
    assert.deepStrictEqual([known.rows.map(({ standing }) => standing), known.layouts.unread], [["good"], []])
    const next = await planned(port, { ...asking(), path: other })
    const [its] = next.layouts.unread
    if (its === undefined) throw new Error("another heading is another table")
    assert.deepStrictEqual(await port.keepLayout(said(its, "title")), { kept: "phieu-la-2" })
  })

  it("takes the days that were said of the papers, for the plan and for what is written", async () => {
    const port = openImports(session(), run)
    const path = join(folder, "không ngày.csv")
    writeFileSync(path, paper.split("\n").slice(1, 3).join("\n").replace("kênh", "rạch"))
    const undated = await planned(port, { ...asking(), path })
    assert.deepStrictEqual(
      undated.notes.map(({ code, dated }) => [code, dated]),
      [["IMP-2112", true]],
    )
    const wanted = { ...asking(), path, paperDate: "2022-02-08" }
    assert.deepStrictEqual((await planned(port, wanted, false)).notes, [])
    assert.propertyVal(await port.commit(wanted, going()), "kind", "written")
    const told = await run(EventStore.use((store) => Stream.runCollect(store.read({}))))
    assert.include(told.map(({ entry }) => new TextDecoder().decode(entry)).join("\n"), '"time":"2022-02-08')
  })
})
