import { load, showSettings } from "@kheo/application"
import { Campaign, policy } from "@kheo/domain/campaign"
import { streamName } from "@kheo/domain/movement"
import { afterEach, assert, beforeEach, describe, it } from "@effect/vitest"
import { loadPolicy } from "../../register/index.ts"
import { settings, shown } from "../../state/index.ts"
import { AtKeys } from "../../testing/at-keys.samples.ts"
import { ctrl, text } from "../../testing/drive.ts"
import { campaign, openSample } from "../../testing/samples.ts"
import { update } from "../../update/index.ts"

let sample: Awaited<ReturnType<typeof openSample>>
let at: AtKeys
beforeEach(async () => {
  sample = await openSample()
  at = await AtKeys.open(sample.run, { named: undefined, account: "hanh" })
})
afterEach(() => sample.close())

/** Goes to a line of the menu that is open, and presses Enter. */
const choose = async (line: string) => {
  await at.press("home")
  for (let step = 0; step < 30 && !at.screen.includes(`› ${line}`); step += 1) await at.press("down")
  assert.include(at.screen, `› ${line}`)
  return at.press("enter")
}
const save = () => at.press(ctrl("s"))

describe("the settings", () => {
  it("stand behind 7, and say how everything is set", async () => {
    await at.press(text("7"))
    const { policy } = await sample.run(loadPolicy(campaign))
    at.state = update(at.state, { type: "seen", seen: { policy: { campaign, policy } } })
    for (const line of [
      "Hạn báo cáo",
      "21/10/2022",
      "họp rồi vẫn phải báo cáo",
      "Bạn là Trần T. Hạnh, quản trị.",
      "Tiếng Việt",
    ])
      assert.include(at.screen, line)
  })

  it("of the office are written by its use case; what is empty stays", async () => {
    await at.press(text("7"))
    await choose("Tên, cấp, người ký")
    await at.press(text("Ban Dân vận"), "tab", "tab", text("huyện"), "tab", "tab", "tab", "tab", "tab", text("Lê Hùng"))
    await save()
    assert.include(at.said, "Đã ghi 1 sự kiện: Cấu hình của Ban Dân vận")
    await choose("Lĩnh vực")
    await at.press("end", { name: "paste", text: "\nđô thị văn minh" })
    await save()
    const { settings: set } = await sample.run(showSettings({ asOf: "2022-10-25" }))
    assert.deepStrictEqual(set.office, { name: "Ban Dân vận", level: "huyện", signerName: "Lê Hùng" })
    assert.include(set.fields?.map(({ name }) => name) ?? [], "đô thị văn minh")
  })

  it("of the office say the symbol of each type of paper; a new one follows the one before from today on", async () => {
    await at.press(text("7"))
    await choose("Tên, cấp, người ký")
    await at.press(text("Ban Dân vận"), "tab", "tab", "tab", "tab", "tab", text("CV/BDV"))
    await save()
    await choose("Ký hiệu văn bản")
    assert.include(at.screen, "TTr/BDV")
    await save()
    assert.include(at.said, "Ký hiệu văn bản: TTr/BDV, BC/BDV")
    const symbols = async (asOf: string) => (await sample.run(showSettings({ asOf }))).settings.symbols
    assert.deepStrictEqual(await symbols("2020-01-01"), [
      { type: "TTr", symbol: "TTr/BDV" },
      { type: "BC", symbol: "BC/BDV" },
    ])
    await choose("Ký hiệu văn bản")
    await at.press("end", { name: "paste", text: "\nhai chữ" })
    await save()
    assert.include(at.screen, "!")
    await at.press("escape")
    await choose("Ký hiệu văn bản")
    await at.press(ctrl("u"), { name: "paste", text: "TTr/BDV\nBC/BDVTU" })
    await save()
    const before = await symbols("2020-01-01")
    assert.deepStrictEqual(
      before?.map(({ symbol }) => symbol),
      ["TTr/BDV", "BC/BDV"],
    )
    const now = await symbols("2022-10-25")
    assert.deepStrictEqual(
      now?.map(({ symbol }) => symbol),
      ["TTr/BDV", "BC/BDVTU"],
    )
  })

  it("put the deadline off by a decision, or put it right with a reason; an earlier day is refused beside it", async () => {
    const deadline = () => at.state.register?.board.deadline
    await at.press(text("7"))
    await choose("Hạn báo cáo")
    await at.press("tab", text("20/10/2022"), "tab", text("công văn"))
    await save()
    assert.include(at.screen, "!")
    assert.strictEqual(deadline(), "2022-10-21")
    await at.press(ctrl("u"), text("28/10/2022"))
    await save()
    assert.strictEqual(deadline(), "2022-10-28")
    await choose("Cách tính nợ báo cáo")
    await at.press("right", "tab", "right", "tab", text("hướng dẫn mới"))
    await save()
    const { state } = await sample.run(load(Campaign, streamName({ category: "campaign", campaign })))
    assert.deepStrictEqual(policy(state), { conferenceClears: true, chaseUnregistered: true })
  })

  it("of the screens hold at once, and what needs a new start says so", async () => {
    await at.press(text("7"))
    await choose("Màu")
    assert.strictEqual(at.state.preferences.colours, "light")
    await choose("Chỉ dùng dấu đơn giản")
    assert.isTrue(at.state.preferences.ascii)
    await choose("Dùng trình đọc màn hình")
    assert.include(at.said, "mở lại Khéo")
    await choose("Ngôn ngữ")
    assert.strictEqual(at.state.language, "en")
    await at.press(ctrl("l"))
    assert.strictEqual(at.state.preferences.language, "vi")
  })

  it("of the office are an administrator's", async () => {
    const { register } = at.state
    if (register?.acting.as !== "user") throw new Error("the sample has a user")
    const clerk = {
      ...register,
      acting: { as: "user" as const, user: { ...register.acting.user, role: "clerk" as const } },
    }
    at.state = { ...at.state, register: clerk, screens: [at.state.screens[0], settings] }
    await choose("Khối")
    assert.include(at.said, "không có quyền đổi cấu hình")
    assert.strictEqual(shown(at.state).name, "settings")
    await choose("Hạn báo cáo")
    assert.strictEqual(shown(at.state).name, "form")
  })
})

describe("users", () => {
  const users = () => at.press(text(":nguoi dung va quyen"), "enter")

  it("are added with a role, changed and kept from writing; the last administrator can't lock himself out", async () => {
    await users()
    assert.include(at.screen, "Trần T. Hạnh  quản trị (hanh) – đang dùng máy")
    await at.press(ctrl("x"), text("nghỉ hưu"))
    await save()
    assert.include(at.screen, "quản trị")
    assert.isTrue(shown(at.state).name === "form")
    await at.press("escape", ctrl("n"), text("Lê Thị Mai"), "tab", "tab", text("mai"))
    await save()
    assert.include(at.said, "Đã ghi 1 sự kiện: Người dùng Lê Thị Mai: văn thư")
    await at.press("down", "enter", "left", "left", "left")
    await save()
    assert.include(at.said, "Lê Thị Mai nay là quản trị")
    await at.press("up", ctrl("x"))
    await save()
    assert.include(at.said, "Trần T. Hạnh ngừng dùng sổ")
    assert.match(at.screen, /Trần T\. Hạnh +đã ngừng từ 25\/10\/2022 – quản trị \(hanh\)/)
    assert.notInclude(at.screen, "đang dùng máy")
    await at.press(ctrl("n"))
    assert.include(at.said, "“Trần T. Hạnh” đã ngừng dùng sổ từ ngày 25/10/2022")
  })
})
