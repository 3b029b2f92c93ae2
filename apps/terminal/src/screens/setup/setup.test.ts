import { listCampaigns, listUsers, showBoard, showSettings } from "@kheo/application"
import { afterEach, assert, beforeEach, describe, it } from "@effect/vitest"
import { memoryDrafts } from "../../drafts/index.ts"
import type { FoundingPort } from "../../founding/index.ts"
import { type Preferences, usualPreferences } from "../../preferences/index.ts"
import { type Opened, openScreens } from "../../testing/open-screens.ts"
import { openEmpty } from "../../testing/samples.ts"
import type { RosterAsk } from "../../state/index.ts"

let empty: ReturnType<typeof openEmpty>
let kept: Preferences
let screens: Opened
let drafts = memoryDrafts()
const asks: Array<RosterAsk> = []
const founding: FoundingPort = {
  importRoster: async (ask) => {
    asks.push(ask)
    if (ask.agreed) return { kind: "done", events: 3 }
    const title = { vi: "Ghi 2 đơn vị vào sổ?", en: "Write 2 units?" }
    return { kind: "question", title, lines: [], agreed: { ...ask, agreed: true } }
  },
}
beforeEach(() => {
  empty = openEmpty()
  kept = usualPreferences
  drafts = memoryDrafts()
})
afterEach(async () => {
  screens.type("\x03")
  await screens.ended
  await empty.close()
})

const open = () => {
  screens = openScreens({
    run: empty.run,
    campaign: 2022,
    now: "2022-10-18",
    language: "vi",
    drafts,
    founding,
    firstRun: true,
    preferences: kept,
    keptPreferences: {
      save: async (preferences) => {
        kept = preferences
      },
    },
    asked: { named: undefined, account: "hanh" },
  })
  return screens
}
const leave = async () => {
  screens.type("\x03")
  await screens.ended
}
const [enter, down, right, tab, ctrlS] = ["\r", "\x1b[B", "\x1b[C", "\t", "\x13"]

describe("the first run", () => {
  it("asks for everything in its order, goes on after a break, and ends on the dashboard with two units", async () => {
    const { type, until } = open()
    await until("Ngôn ngữ / Language (1/4)")
    type(enter)
    await until("Gõ thử: Mường Lát, Nguyễn Thị Ánh")
    type("Muo\x7f\x7fường Lát, Nguyễn Thị Ánh")
    await until("Tốt: bộ gõ xóa rồi gõ lại đúng")
    type(enter)
    await until("› · • – — → ← ↑ ↓")
    type(down)
    type(enter)
    await until("> Nền tối")
    type(enter)
    await until("Tên cơ quan *")
    type(`Ban Dân vận${tab}`)
    await leave()
    assert.isTrue(kept.ascii)

    const second = open()
    await second.until("Còn bản nháp chưa ghi")
    second.type(enter)
    await second.until("Thêm từng đơn vị")
    second.type(enter)
    await second.until("[ Ban Dân vận")
    second.type(`Huyện ủy${tab}${right}${tab}Trần Thị Hạnh${tab}${tab}21/10/2021${ctrlS}`)
    await second.until("! Không phải ngày dd/MM/yyyy")
    second.type(`\x15${ctrlS}`)
    await second.until("! Chưa điền. Ví dụ: 21/10/2026")
    second.type(`21/10/2022${ctrlS}`)
    await second.until("Đã ghi 2 sự kiện: Cơ quan Ban Dân vận")
    const [first] = await empty.run(listUsers)
    assert.strictEqual(first?.personal.name, "Trần Thị Hạnh")
    const { settings } = await empty.run(showSettings({ asOf: "2022-10-18" }))
    assert.deepStrictEqual(settings.office, { name: "Ban Dân vận", superior: "Huyện ủy", level: "tỉnh" })
    await leave()
    assert.deepStrictEqual(kept.starting, { campaign: 2022, deadline: "2022-10-21" })

    const third = open()
    await third.until("> Nhập danh sách từ tệp Excel")
    third.type(`${down}${enter}`)
    await third.until("Tên đơn vị *")
    third.type(`Xã Mỹ An${tab}Khối xã${ctrlS}`)
    await third.until("Đơn vị: đã có 1")
    third.type(enter)
    await third.until("[ Khối xã")
    third.type(`Xã Bình An${ctrlS}`)
    await third.until("Đơn vị: đã có 2")
    third.type(`${down}${enter}`)
    await third.until("Mở đợt 2022, 2 đơn vị, hạn 21/10/2022")
    third.type(ctrlS)
    await third.until("Giới thiệu (1/3)")
    third.type(`${enter}${enter}${enter}`)
    await third.until("CỘNG")
    const board = await empty.run(showBoard({ campaign: 2022, asOf: "2022-10-18" }))
    assert.deepStrictEqual(board.missing, ["Xã Mỹ An", "Xã Bình An"])
    assert.strictEqual(board.deadline, "2022-10-21")
    assert.isTrue(kept.toured)
    assert.isUndefined(kept.starting)
  })

  it("reads a roster by whoever opened the screens, after asking, and never before the office is known", async () => {
    kept = { ...usualPreferences, welcomed: true }
    const { type, until } = open()
    await until("› 2 Cơ quan")
    type(`${down}${enter}`)
    await until("· Hãy ghi cơ quan, năm và hạn trước")
    await leave()
    kept = { ...kept, starting: { campaign: 2023, deadline: "2023-10-21" } }
    const second = open()
    await second.until("Thêm từng đơn vị")
    second.type(`${down}${enter}`)
    await second.until("Tệp danh sách *")
    second.type(`"C:\\ds.xlsx"${ctrlS}`)
    await second.until("Ghi 2 đơn vị vào sổ?")
    assert.deepStrictEqual(
      asks.map(({ agreed }) => agreed),
      [false],
    )
    second.type(`${right}${enter}`)
    await second.until("Giới thiệu (1/3)")
    const asked = { use: "roster", path: "C:\\ds.xlsx", campaign: 2023, deadline: "2023-10-21", agreed: true } as const
    assert.deepStrictEqual(asks.at(-1), asked)
    assert.deepStrictEqual(await empty.run(listCampaigns), [])
  })
})
