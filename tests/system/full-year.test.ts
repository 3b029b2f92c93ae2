import { spawnSync } from "node:child_process"
import { afterAll, assert, describe, it } from "vitest"
import { dataFolder, kheo } from "./example-data.ts"
import { addUnits } from "./first-steps.ts"
import { Tmux } from "./terminal-tmux.ts"

const { data, remove } = dataFolder()
afterAll(remove)

const ask = (...args: ReadonlyArray<string>) => {
  const [node = "", ...rest] = kheo(...args, "--data", data, "--json")
  const { status, stdout } = spawnSync(node, rest, { encoding: "utf8" })
  assert.strictEqual(status, 0, stdout)
  return JSON.parse(stdout)
}

const units = ["Xã Mỹ An", "Xã Bình An"]
const models: ReadonlyArray<readonly [title: string, unit: string]> = [
  ["Tiếng kẻng an ninh", "Xã Mỹ An"],
  ["Thùng gạo nghĩa tình", "Xã Mỹ An"],
  ["Đường hoa kiểu mẫu", "Xã Mỹ An"],
  ["Tổ thu gom rác", "Xã Bình An"],
  ["Camera an ninh", "Xã Bình An"],
]

/** From an empty folder to a campaign of two units, as the first run leads. */
const founded = async (): Promise<Tmux> => {
  const tmux = new Tmux()
  tmux.run(kheo("terminal", "--data", data))
  await tmux.until("Ngôn ngữ / Language (1/4)")
  for (const step of ["Gõ thử: Mường Lát", "Thử các dấu", "Thử màu"]) {
    tmux.press("Enter")
    await tmux.until(step)
  }
  tmux.press("Enter")
  await tmux.until("Tên cơ quan *")
  tmux.send("Ban Dân vận\tHuyện ủy\t")
  tmux.press("Right", "Tab")
  tmux.send("Trần Thị Hạnh\t")
  tmux.press("C-u")
  tmux.send("2025\t21/10/2025")
  await tmux.until("[ 2025", "[ 21/10/2025")
  tmux.press("C-s")
  await tmux.until("Đã ghi 2 sự kiện: Cơ quan Ban Dân vận")
  tmux.press("Down", "Enter")
  await addUnits(tmux, units)
  tmux.press("Down", "Enter")
  await tmux.until("Mở đợt 2025, 2 đơn vị, hạn 21/10/2025")
  tmux.press("C-s")
  await tmux.until("Giới thiệu (1/3)")
  tmux.press("Escape")
  await tmux.until("VIỆC CẦN LÀM", "0/2")
  return tmux
}

/** Opens a model of the list by its title. */
const atModel = async (tmux: Tmux, title: string): Promise<void> => {
  tmux.press("3", "/")
  tmux.send(title)
  await tmux.until("Đang lọc: 1/5", title)
  tmux.press("Enter")
}

/** Goes back to the board, whatever is open. */
const home = async (tmux: Tmux): Promise<void> => {
  tmux.press("Escape", "Escape", "1")
  await tmux.until("VIỆC CẦN LÀM")
}

describe("a whole year from the keyboard of a real terminal", () => {
  it("goes from an empty folder to awards, a history and a verified register", async () => {
    const tmux = await founded()
    for (const [title, unit] of models) {
      tmux.press("C-n")
      await tmux.until("Đơn vị đăng ký *")
      tmux.send(`${unit}\t${title}\t`)
      await tmux.until(`[ ${title}`)
      tmux.press("C-s")
      await tmux.until("› Ngày trên giấy *", "! Chưa điền")
      tmux.send("28/02/2025")
      tmux.press("C-s")
      await tmux.until(`Đã ghi 1 sự kiện: Đăng ký mô hình “${title}”`)
    }
    for (const unit of units) {
      tmux.press("C-g")
      await tmux.until("Ngày tổ chức hội nghị *")
      tmux.send(`${unit}\t10/10/2025`)
      await tmux.until("[ 10/10/2025")
      tmux.press("C-s")
      await tmux.until(`Đã ghi 1 sự kiện: Hội nghị tổng kết – ${unit}`)
    }
    tmux.press("C-b")
    await tmux.until("Ghi nhận báo cáo")
    tmux.send("Xã Mỹ An\t")
    await tmux.until("[ Xã Mỹ An")
    tmux.send("14/10/2025")
    await tmux.until("[ 14/10/2025")
    tmux.press("C-s")
    await tmux.until("Đã ghi 1 sự kiện", "1/2")

    for (const [title, , events] of [
      ["Tiếng kẻng an ninh", "", 1],
      ["Thùng gạo nghĩa tình", "", 1],
      ["Tổ thu gom rác", "", 2],
      ["Camera an ninh", "", 1],
    ] as const) {
      await atModel(tmux, title)
      tmux.press("C-f")
      await tmux.until("Ghi kết quả mô hình", "Kết quả *")
      tmux.send("120 hộ tham gia")
      tmux.press("C-s")
      await tmux.until("! Chưa điền")
      tmux.send("15/10/2025")
      await tmux.until("[ 15/10/2025")
      tmux.press("C-s")
      await tmux.until(`Đã ghi ${events} sự kiện`)
      await home(tmux)
    }
    await atModel(tmux, "Đường hoa kiểu mẫu")
    tmux.press("C-x")
    await tmux.until("Lý do *")
    tmux.press("Right")
    tmux.press("C-s")
    await tmux.until("! Chưa điền")
    tmux.send("15/10/2025")
    await tmux.until("[ 15/10/2025")
    tmux.press("C-s")
    await tmux.until("Đã ghi 1 sự kiện")
    await home(tmux)
    await tmux.until("2/2")

    for (const title of ["Thùng gạo nghĩa tình", "Tổ thu gom rác"]) {
      await atModel(tmux, title)
      tmux.press("C-y")
      await tmux.until("Hình thức khen *")
      tmux.press("Right", "Tab", "Tab")
      await tmux.until("› Tóm tắt thành tích")
      tmux.send("Vận động 120 hộ\t\t20/10/2025")
      await tmux.until("[ 20/10/2025")
      tmux.press("C-s")
      await tmux.until("Đã ghi 1 sự kiện: Đề nghị")
      await home(tmux)
    }
    tmux.press("6", "/")
    tmux.send("gao nghia tinh")
    await tmux.until("Đang lọc: 1/2")
    tmux.press("Enter", "Enter")
    await tmux.until("Chưa có ý kiến nào.")
    tmux.press("C-g")
    await tmux.until("Ghi ý kiến bình xét")
    tmux.press("Right", "Tab")
    tmux.send("Hội đồng thi đua\t\t\t25/10/2025")
    await tmux.until("[ 25/10/2025")
    tmux.press("C-s")
    await tmux.until("25/10/2025, Hội đồng thi đua: đồng ý")
    tmux.press("C-d")
    await tmux.until("Số quyết định *")
    tmux.send("1520/QĐ-UBND\t26/10/2025\tChủ tịch UBND huyện")
    await tmux.until("[ Chủ tịch UBND huyện")
    tmux.press("C-s")
    await tmux.until("Ghi quyết định khen này?", "› Không")
    tmux.press("Right", "Enter")
    await tmux.until("26/10/2025: đã khen, quyết định 1520/QĐ-UBND")

    tmux.press("Enter")
    await tmux.until("[Thông tin]")
    tmux.press("Tab", "End")
    await tmux.until("Khen thưởng", "1520/QĐ-UBND")
    await home(tmux)
    tmux.press("9")
    await tmux.until("Kiểm tra toàn bộ sổ")
    tmux.press("Enter")
    await tmux.until("nhất quán nội tại")
    tmux.press("C-c")
    await tmux.left()

    const { totals } = ask("board", "--campaign", "2025", "--as-of", "2025-10-31")
    const wanted = {
      units: 2,
      models: 5,
      conferences: 2,
      reports: 2,
      late: 0,
      submitted: 4,
      notScalable: 1,
      proposed: 2,
    }
    assert.deepInclude(totals, wanted)
    assert.strictEqual(ask("verify").verdict, "consistent")
  }, 120_000)
})
