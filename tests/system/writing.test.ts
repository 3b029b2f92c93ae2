import { spawnSync } from "node:child_process"
import { readdirSync } from "node:fs"
import { join } from "node:path"
import { afterAll, assert, describe, it } from "vitest"
import { importedExample, kheo } from "./example-data.ts"
import { Tmux } from "./terminal-tmux.ts"

const { data, remove } = importedExample()
afterAll(remove)

const open = () => {
  const tmux = new Tmux()
  tmux.run(kheo("terminal", "--data", data, "--campaign", "2022"))
  return tmux
}

const ask = (...args: ReadonlyArray<string>) => {
  const [node = "", ...rest] = kheo(...args, "--data", data, "--json")
  const { status, stdout } = spawnSync(node, rest, { encoding: "utf8" })
  assert.strictEqual(status, 0, stdout)
  return JSON.parse(stdout)
}
const events = (): number => ask("verify").position

describe("writing from the screens of a real terminal", () => {
  it("registers, records and takes back, and what another process writes appears", async () => {
    const before = events()
    const tmux = open()
    await tmux.until("CỘNG", "q thoát")
    tmux.press("C-n")
    await tmux.until("Đơn vị đăng ký *")
    tmux.send("binh an")
    await tmux.until("Xã Bình An –")
    tmux.press("Down", "Enter")
    await tmux.until("[ Xã Bình An")
    tmux.press("Tab")
    tmux.send("Tie\x7fêng\x7f\x7f\x7fếng kẻng\t")
    await tmux.until("[ Tiếng kẻng", "› Loại *")
    tmux.press("Tab", "Tab", "Tab", "Tab", "Tab", "Tab", "Tab", "Tab", "BTab", "BTab")
    tmux.press("C-s")
    await tmux.until("› Ngày trên giấy *", "! Chưa điền. Ví dụ: 28/02/2022")
    tmux.send("28/02/2022")
    tmux.press("C-s")
    await tmux.until("Đã ghi 1 sự kiện: Đăng ký mô hình “Tiếng kẻng”")
    assert.strictEqual(events(), before + 1)
    tmux.press("C-z")
    await tmux.until("Sẽ ghi 1 sự kiện: Bỏ “Đăng ký mô hình")
    tmux.send("ghi thử")
    tmux.press("C-s")
    await tmux.until("Đã ghi 1 sự kiện: Bỏ “Đăng ký mô hình")
    assert.strictEqual(events(), before + 2)
    tmux.press("3", "/")
    tmux.send("loa ấp do máy khác ghi")
    await tmux.until("khớp “loa ấp do máy khác ghi”")
    ask(
      "model",
      "register",
      "Loa ấp do máy khác ghi",
      "--unit",
      "Xã Bình An",
      "--campaign",
      "2022",
      "--date",
      "2022-02-28",
    )
    await tmux.until("Loa ấp do máy khác ghi", "Đang lọc: 1/")
    tmux.press("C-c")
    await tmux.left()
  })

  it("offers after a kill what was being typed", async () => {
    const tmux = open()
    await tmux.until("CỘNG", "q thoát")
    tmux.press("C-g")
    await tmux.until("Đơn vị *")
    tmux.send("Xã Mỹ An\t12/1")
    await tmux.until("[ Xã Mỹ An", "[ 12/1")
    for (
      const deadline = Date.now() + 5_000;
      !readdirSync(join(data, "drafts")).some((name) => name.endsWith(".json"));
    )
      assert.isBelow(Date.now(), deadline)
    tmux.kill()
    const again = open()
    await again.until("Còn bản nháp chưa ghi vào sổ", "› Để sau")
    again.press("Right", "Enter")
    await again.until("Ghi hội nghị tổng kết: Xã Mỹ An")
    again.send("my an")
    again.press("Enter")
    await again.until("[ Xã Mỹ An", "Đã mở lại bản nháp")
    again.press("C-d")
    await again.until("Bỏ bản nháp này?", "› Không")
    again.press("Right", "Enter")
    await again.until("CỘNG", "q thoát")
    again.press("q")
    await again.left()
    assert.deepStrictEqual(readdirSync(join(data, "drafts")), [])
  })
})

describe("the daily work of a campaign on a real terminal", () => {
  const unit = (name: string) =>
    ask("units", "--campaign", "2022").units.find((one: { readonly name: string }) => one.name === name)
  const reminded = (): string => JSON.stringify(ask("lists", "--campaign", "2022").behind)

  it("records a conference and no report: the unit still has to report", async () => {
    const tmux = open()
    await tmux.until("CỘNG", "q thoát")
    tmux.press("C-g")
    await tmux.until("Đơn vị *")
    tmux.send("Thị trấn Thủ Thừa\t14/10/2022")
    await tmux.until("Sẽ ghi 1 sự kiện: Hội nghị tổng kết – Thị trấn Thủ Thừa")
    tmux.press("C-s")
    await tmux.until("Đã ghi 1 sự kiện: Hội nghị tổng kết")
    const { conferenceOn, reportedOn } = unit("Thị trấn Thủ Thừa")
    assert.deepStrictEqual([conferenceOn, reportedOn], ["2022-10-14", null])
    tmux.press("2", "Tab")
    await tmux.until("› Chưa báo cáo", "Thị trấn Thủ Thừa")
    assert.include(reminded(), "Thị trấn Thủ Thừa")
    tmux.press("q")
    await tmux.left()
  })

  it("declares a model not scalable: its unit has reported, and nobody reminds it", async () => {
    const before = events()
    const tmux = open()
    await tmux.until("CỘNG", "q thoát")
    tmux.press("2", "Tab", "/")
    tmux.send("long thanh")
    await tmux.until("Xã Long Thạnh")
    tmux.press("Enter", "Enter")
    await tmux.until("Tổ hùn vốn xoay vòng", "M-2022-0006")
    tmux.press("Enter")
    await tmux.until("Diễn biến 1", "Ctrl+F kết quả")
    tmux.press("C-x")
    await tmux.until("Khai không nhân rộng", "Lý do *")
    tmux.press("C-s")
    await tmux.until("! Chưa điền.")
    assert.strictEqual(events(), before)
    tmux.press("Left", "Tab")
    tmux.send("Dân cư thu\x7fưa\t18/10/2022")
    await tmux.until("được tính là ĐÃ BÁO CÁO và không bị nhắc nữa", "Sẽ ghi 2 sự kiện: Không nhân rộng")
    tmux.press("C-s")
    await tmux.until("Đã ghi 2 sự kiện: Không nhân rộng", "không nhân rộng được (18/10/2022)")
    tmux.press("Tab")
    await tmux.until("[Diễn biến 2]", "Dân cư thưa")
    assert.strictEqual(events(), before + 2)
    assert.notInclude(reminded(), "Xã Long Thạnh")
    tmux.press("Escape")
    await tmux.until("M-2022-0006", "KNR")
    tmux.press("Escape")
    await tmux.until("› Chưa báo cáo", "Không có mục nào khớp “long thanh”")
    tmux.press("Escape")
    await tmux.until("Xã Long Thuận")
    assert.notInclude(tmux.screen(), "Xã Long Thạnh")
    assert.strictEqual(unit("Xã Long Thạnh").reportedOn, "2022-10-18")
    tmux.press("C-c")
    await tmux.left()
  })
})
