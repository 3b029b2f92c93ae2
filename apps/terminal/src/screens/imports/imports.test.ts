import { assert, describe, it } from "@effect/vitest"
import { afterAll, beforeAll } from "vitest"
import { loadRegister } from "../../register/index.ts"
import { initial, shown, type State } from "../../state/index.ts"
import { ctrl, drawn, press, text } from "../../testing/drive.ts"
import { importPort, plannedSample } from "../../testing/import-plan.samples.ts"
import { openScreens } from "../../testing/open-screens.ts"
import { campaign, openSample } from "../../testing/samples.ts"
import { type ImportTold, update } from "../../update/index.ts"

let sample: Awaited<ReturnType<typeof openSample>>
let first: State
beforeAll(async () => {
  sample = await openSample()
  const register = await sample.run(loadRegister(campaign, "2022-10-18"))
  first = update(initial("vi", true, "fresh"), { type: "registerRead", register })
})
afterAll(() => sample.close())

const told = (state: State, ...all: ReadonlyArray<ImportTold>) =>
  all.reduce((before, one) => update(before, { type: "imported", told: one }), state)
const planning = () => told(press(first, text("4")), { about: "looked", answer: { file: "C:\\PL.xlsx" } })
const planned = (decided: ReadonlyArray<number> = []) =>
  ({ about: "planned", answer: { planned: plannedSample(new Set(decided)) } }) as const
const reviewing = () => told(planning(), planned())
const words = { vi: "sai", en: "wrong" }

describe("reviewing an import", () => {
  it("opens at what has to be decided, counts every row once, and writes nothing before it is asked", () => {
    const state = reviewing()
    const screen = drawn(state)
    assert.include(screen, "1 tốt · 1 tự sửa, lưu ý · 2 cần quyết định · 1 từ chối")
    assert.include(screen, "6 dòng của 1 tệp · 1 đã có, không đổi")
    assert.include(screen, "› dòng 14")
    assert.notInclude(screen, "dòng 13")
    assert.include(screen, "Ghi: 2 sự kiện, 3 dòng bỏ qua. Ctrl+S mới ghi vào sổ.")
    assert.isUndefined(state.importing.work)
    assert.include(drawn(press(state, "tab", "tab")), "22 · Tổ tự quản")
  })

  it("has no answer marked or chosen until somebody moves and presses Enter", () => {
    const row = press(reviewing(), "enter")
    const screen = drawn(row)
    assert.include(screen, "  ( ) Xã Long Thành – từ 01/01/2010 đến 31/12/2019")
    assert.include(screen, "  ( ) Xã Long Thạnh – từ 01/01/2010")
    assert.notMatch(screen, /› \(/)
    const early = press(row, "enter")
    assert.strictEqual(early.importing.decisions.size, 0)
    assert.isUndefined(early.importing.work)
    assert.include(drawn(press(row, "down")), "› ( ) Xã Long Thành")
  })

  it("answers for all rows that ask the same, plans anew, and learns a name only when told to", () => {
    const chosen = press(reviewing(), "enter", "down", "down", "enter")
    const rows = [...chosen.importing.decisions.values()].map(({ picked, row }) => [row, picked?.id])
    assert.deepStrictEqual(rows, [
      [14, "u-thanh-nang"],
      [15, "u-thanh-nang"],
    ])
    assert.deepStrictEqual(chosen.importing.work, { use: "plan" })
    assert.strictEqual(chosen.importing.learnt.size, 0)
    const known = press(told(chosen, planned([14, 15])), "down", "down", "enter")
    assert.deepStrictEqual(
      [...known.importing.learnt.values()],
      [{ name: "Long Thanh", unit: "u-thanh-nang", label: "Xã Long Thạnh" }],
    )
    assert.include(drawn(known), "(x) Xã Long Thạnh")
    const other = press(known, "up", "up", "up", "enter")
    assert.deepStrictEqual(
      [...other.importing.learnt.values()].map(({ unit }) => unit),
      ["u-thanh"],
    )
    const back = press(other, "down", "enter")
    assert.strictEqual(back.importing.learnt.get("Long Thanh")?.unit, "u-thanh-nang")
    assert.strictEqual(press(back, "down", "enter").importing.learnt.size, 0)
  })

  it("leaves a row out without planning anew, and forgets the name that would have been learnt of it", () => {
    const skipped = press(reviewing(), "enter", "down", "down", "down", "enter")
    assert.isUndefined(skipped.importing.work)
    assert.include(drawn(press(skipped, "escape")), "6 dòng của 1 tệp · 2 bỏ qua · 1 đã có, không đổi")
  })

  it("keeps all of it while other screens are looked at, and drops it only when asked", () => {
    const chosen = told(press(reviewing(), "enter", "down", "enter"), planned([14, 15]))
    const back = press(chosen, "escape", text("2"), text("1"), text("4"))
    assert.strictEqual(back.importing, chosen.importing)
    assert.include(drawn(back), "3 tốt")
    const asking = press(back, ctrl("d"))
    assert.strictEqual(asking.dialog?.at, "no")
    assert.isUndefined(press(asking, "right", "enter").importing.planned)
  })

  it("asks with the effects listed, Không chosen, and announces what was written", () => {
    const asking = press(told(press(reviewing(), "enter", "down", "enter"), planned([14, 15])), ctrl("s"))
    assert.deepStrictEqual(
      asking.dialog?.lines.map(({ vi }) => vi),
      ["Sẽ ghi 4 sự kiện, 1 dòng bỏ qua."],
    )
    assert.isUndefined(press(asking, "enter").importing.work)
    const writing = press(asking, "right", "enter")
    assert.deepStrictEqual(writing.importing.work, { use: "commit" })
    const done = told(writing, { about: "committed", answer: { kind: "written", events: 4, skipped: 1 } })
    assert.strictEqual(done.toast?.words.vi, "Đã ghi 4 sự kiện, 1 dòng bỏ qua.")
    assert.strictEqual(done.asked, writing.asked + 1)
    assert.notInclude(drawn(press(done, "escape")), "Ctrl+S ghi")
  })

  it("is planned anew, decisions kept, where the register has changed meanwhile", () => {
    const asking = press(reviewing(), "enter", "down", "enter")
    const writing = press(told(asking, planned([14, 15])), ctrl("s"), "right", "enter")
    const stale = told(writing, { about: "committed", answer: { kind: "stale", words } })
    assert.deepStrictEqual([stale.importing.work, stale.toast?.words], [{ use: "plan" }, words])
    assert.strictEqual(stale.importing.decisions.size, 2)
  })

  it("lets events be written to their end: Ctrl+C asks first, and nothing else begins", () => {
    const writing = press(reviewing(), ctrl("s"), "right", "enter")
    const leaving = press(writing, ctrl("c"))
    assert.isFalse(leaving.leaving)
    assert.include(leaving.dialog?.lines[0]?.vi ?? "", "Làm tiếp")
    assert.isTrue(press(leaving, ctrl("c")).leaving)
    assert.deepStrictEqual(press(writing, ctrl("x")).importing.work, { use: "commit" })
  })
})

describe("what may not be done", () => {
  it("says why: no right, a past day, a register that can't be written", () => {
    const { register } = first
    if (register?.acting.as !== "user") throw new Error("the sample has a user")
    const user = { ...register.acting.user, role: "auditor" as const }
    const auditor: State = { ...first, register: { ...register, acting: { as: "user", user } } }
    const refused = told(press(auditor, text("4")), { about: "looked", answer: { file: "PL.xlsx" } })
    assert.include(refused.toast?.words.vi ?? "", "không có quyền nhập bảng tính")
    assert.isUndefined(refused.importing.work)
    const past = press({ ...reviewing(), day: "2022-10-13" }, ctrl("s"))
    assert.include(past.toast?.words.vi ?? "", "Xem tại 13/10/2022: không ghi được")
    assert.isUndefined(past.dialog)
    assert.deepStrictEqual(press({ ...reviewing(), readOnly: words }, ctrl("s")).toast?.words, words)
  })
})

describe("choosing what to import", () => {
  it("takes a typed path, and says beside it what is wrong with it", () => {
    const typing = press(press(first, text("4")), text("/C:\\Users\\q 1.xlsx"))
    assert.isFalse(typing.leaving)
    assert.include(drawn(typing), "Đường dẫn: C:\\Users\\q 1.xlsx")
    const looking = press(typing, "enter")
    assert.deepStrictEqual(looking.importing.look, { use: "look", path: "C:\\Users\\q 1.xlsx" })
    assert.include(drawn(told(looking, { about: "looked", answer: { wrong: words } })), "! sai")
    const folder = { path: "C:\\", parent: undefined, entries: [], others: 0 }
    const late = told(typing, { about: "looked", answer: { folder } })
    assert.isTrue(late.importing.path.typing)
    assert.isFalse(told(looking, { about: "looked", answer: { folder } }).importing.path.typing)
  })

  it("stops reading on Esc, and tells on another screen that it has ended", () => {
    const stopped = press(planning(), "escape")
    assert.deepStrictEqual([stopped.importing.work, shown(stopped).name], [undefined, "imports"])
    const elsewhere = told(press(planning(), text("2")), planned())
    assert.include(elsewhere.toast?.words.vi ?? "", "2 dòng cần quyết định")
  })
})

describe("undoing an earlier import", () => {
  const batch = {
    id: "b1",
    committedAt: "2022-10-18T02:00:00.000Z",
    files: ["PL.xlsx"],
    rows: 5,
    events: 4,
    refused: 1,
    undone: undefined,
  }
  const work = { use: "undo", batch: "b1", dryRun: true } as const
  const staying = [{ place: "PL.xlsx › Trang 1!B14", what: words, why: words }]

  it("looks first, asks with what will be reversed, kept and failed, and tells what came of it", () => {
    const list = told(press(first, text(":cac lan nhap"), "enter"), { about: "batches", batches: [batch] })
    assert.include(drawn(list), "18/10/2022 09:00  PL.xlsx")
    const looking = press(list, "enter")
    assert.deepStrictEqual(looking.importing.work, work)
    const answer = { reversed: 3, kept: 1, failed: 0, events: 4, staying }
    const asking = told(looking, { about: "undone", work, answer })
    assert.include(asking.dialog?.lines[0]?.vi ?? "", "Sẽ lấy lại 3 mục, giữ 1, không hoàn tác được 0.")
    assert.isUndefined(press(asking, "enter").importing.work)
    const undoing = press(asking, "right", "enter")
    assert.deepStrictEqual(undoing.importing.work, { ...work, dryRun: false })
    const done = told(undoing, { about: "undone", work: { ...work, dryRun: false }, answer })
    assert.include(drawn(done), "Đã hoàn tác: lấy lại 3 mục, giữ 1")
    assert.include(drawn(done), "PL.xlsx › Trang 1!B14")
  })
})

describe("the import on the screens themselves", () => {
  it("goes from the key to the number that was written, asking the port for each step once", async () => {
    const asked: Array<string> = []
    const opened = openScreens({
      run: sample.run,
      campaign,
      language: "vi",
      now: "2022-10-18",
      imports: importPort(asked),
    })
    await opened.until("CỘNG")
    opened.type("4")
    await opened.until("PL.xlsx")
    opened.type("\r")
    await opened.until("2 cần quyết định")
    opened.type("\r")
    await opened.until("là đơn vị nào?")
    opened.type("\u001b[B\u001b[B\r")
    await opened.until("(x) Xã Long Thạnh")
    await opened.until("đã quyết định")
    opened.type("\u0013")
    await opened.until("Sẽ ghi 4 sự kiện, 1 dòng bỏ qua.")
    opened.type("\u001b[C\r")
    await opened.until("Đã ghi 5 sự kiện, 1 dòng bỏ qua.")
    opened.type("\u0003")
    await opened.ended
    const path = "C:\\Users\\Hạnh\\Tải về\\PL.xlsx"
    const answers = "14=u-thanh-nang,15=u-thanh-nang"
    assert.deepStrictEqual(
      asked.filter((one) => one !== "drop"),
      [`plan ${path} true `, `plan ${path} false ${answers}`, "commit 2 "],
    )
  })
})
