import { spawnSync } from "node:child_process"
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, assert, describe, it, onTestFinished } from "vitest"
import { importedExample, kheo } from "./example-data.ts"
import { Tmux } from "./terminal-tmux.ts"

const { data, remove } = importedExample()
afterAll(remove)

const open = (folder = data, ...more: ReadonlyArray<string>) => {
  const tmux = new Tmux()
  tmux.run(kheo("terminal", "--data", folder, "--campaign", "2022", ...more))
  return tmux
}

const events = (): number => {
  const [node = "", ...args] = kheo("verify", "--data", data, "--json")
  return JSON.parse(spawnSync(node, args, { encoding: "utf8" }).stdout).position
}

describe("the register as of a day, in a real terminal", () => {
  it("shows the board and a model as they were, writes nothing meanwhile, and comes back to today", async () => {
    const before = events()
    const tmux = open()
    await tmux.until("17/37", "q thoát")
    tmux.press("3", "/")
    tmux.send("thung gao my an")
    await tmux.until("Đang lọc: 1/")
    tmux.press("Enter", "Enter")
    await tmux.until("[Thông tin]", "đã báo cáo kết quả")
    tmux.press("Tab")
    await tmux.until("[Diễn biến", "Báo cáo kết quả")
    tmux.press("C-t")
    await tmux.until("Ngày:")
    tmux.send("1/3\r")
    await tmux.until("ĐANG XEM TẠI 01/03/2022", "chưa tính vào số liệu đến 01/03/2022")
    tmux.press("BTab")
    await tmux.until("chưa báo cáo")
    for (const key of ["C-n", "C-g"]) {
      tmux.press(key)
      await tmux.until("Xem tại 01/03/2022: không ghi được", "[Thông tin]")
      tmux.press("Up")
    }
    tmux.press("1")
    await tmux.until("0/37", "ĐANG XEM TẠI 01/03/2022")
    tmux.press("C-t")
    await tmux.until("Hiện đang xem tại 01/03/2022")
    tmux.press("Enter")
    await tmux.until("17/37", "Hạn báo cáo 21/10/2022")
    tmux.press("q")
    await tmux.left()
    assert.strictEqual(events(), before)
  })
})

describe("the ledger as a whole, in a real terminal", () => {
  it("finds an event in the journal and opens its unit, verifies and signs", async () => {
    const tmux = open()
    await tmux.until("CỘNG", "q thoát")
    tmux.press("8", "/")
    tmux.send("hoi nghi my thanh")
    await tmux.until("Hội nghị tổng kết", "Xã Mỹ Thạnh (2022)", "Đang lọc: 1/")
    tmux.press("Enter", "Enter")
    await tmux.until("CÁC THỜI KỲ", "Xã Mỹ Thạnh")
    tmux.press("9")
    await tmux.until("sự kiện: nguyên vẹn")
    tmux.press("Down", "Enter")
    await tmux.until("Đã ký bản ghi đối chiếu", "Bản ghi đối chiếu gần nhất")
    tmux.press("Down", "Enter")
    await tmux.until("Đã sao lưu", "Bản sao đã được mở lại và kiểm tra từng sự kiện.")
    tmux.press("q")
    await tmux.left()
  })

  it("only shows an altered copy, and says from where on it is altered", async () => {
    const copy = mkdtempSync(join(tmpdir(), "kheo-altered-"))
    onTestFinished(() => rmSync(copy, { recursive: true, force: true }))
    const [backup = ""] = readdirSync(join(data, "backups")).filter((name) => name.endsWith(".db"))
    copyFileSync(join(data, "backups", backup), join(copy, "kheo.db"))
    const bytes = readFileSync(join(copy, "kheo.db"))
    const at = bytes.indexOf("Thùng gạo nghĩa tình")
    assert.isAbove(at, 0)
    bytes.write("t", at)
    writeFileSync(join(copy, "kheo.db"), bytes)
    const tmux = open(copy)
    await tmux.until("CỘNG", "q thoát")
    tmux.press("9")
    await tmux.until("CHỈ ĐỌC: Sổ đã bị thay đổi, bắt đầu từ vị trí")
    tmux.press("1", "C-n")
    await tmux.until("Sổ đã bị thay đổi", "CỘNG")
    tmux.press("q")
    await tmux.left()
  })
})

describe("a terminal that is closed", () => {
  it("leaves what was being typed as a draft, and nothing half-written", async () => {
    const before = events()
    const tmux = open()
    await tmux.until("CỘNG", "q thoát")
    tmux.press("C-g")
    await tmux.until("Đơn vị *")
    tmux.send("Xã Bình An")
    await tmux.until("[ Xã Bình An")
    tmux.kill("SIGHUP")
    await tmux.left()
    assert.isFalse(tmux.mode().whole)
    assert.strictEqual(await tmux.code(), 8)
    const drafts = readdirSync(join(data, "drafts"))
    assert.lengthOf(drafts, 1)
    assert.match(drafts[0] ?? "", /\.json$/u)
    assert.strictEqual(events(), before)
    const again = open()
    await again.until("Còn bản nháp chưa ghi vào sổ")
    again.press("C-c")
    await again.left()
    rmSync(join(data, "drafts"), { recursive: true })
  })
})

describe("plain signs", () => {
  it("draw the same screen with what every terminal has", async () => {
    const tmux = open(data, "--ascii")
    const screen = await tmux.until("CỘNG", "q thoát")
    assert.notMatch(screen, /[›·–—→“”×↑↓]/u)
    assert.match(screen, /^> Khối/mu)
    tmux.press("C-c")
    await tmux.left()
  })
})
