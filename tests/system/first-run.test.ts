import { spawnSync } from "node:child_process"
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, assert, describe, it } from "vitest"
import { dataFolder, exampleFolder, kheo } from "./example-data.ts"
import { addUnits } from "./first-steps.ts"
import { Tmux } from "./terminal-tmux.ts"

const { data, remove } = dataFolder()
const altered = mkdtempSync(join(tmpdir(), "kheo-altered-"))
afterAll(() => {
  remove()
  rmSync(altered, { recursive: true, force: true })
})

const open = (folder: string, ...args: ReadonlyArray<string>) => {
  const tmux = new Tmux()
  tmux.run(kheo("terminal", "--data", folder, ...args))
  return tmux
}
const ask = (...args: ReadonlyArray<string>) => {
  const [node = "", ...rest] = kheo(...args, "--data", data, "--json")
  const { status, stdout } = spawnSync(node, rest, { encoding: "utf8" })
  assert.strictEqual(status, 0, stdout)
  return JSON.parse(stdout)
}

describe("the first run in a real terminal", () => {
  it("leads from an empty folder to the dashboard with two units, over a break", async () => {
    const tmux = open(data)
    await tmux.until("Ngôn ngữ / Language (1/4)")
    tmux.press("Enter")
    await tmux.until("Gõ thử: Mường Lát, Nguyễn Thị Ánh")
    tmux.send("Muo\x7f\x7fường La\x7fát, Nguye\x7f\x7fyễn Thi\x7fị A\x7fÁnh")
    await tmux.until("Tốt: bộ gõ xóa rồi gõ lại đúng")
    tmux.press("Enter")
    await tmux.until("Thử các dấu")
    tmux.press("Enter")
    await tmux.until("Thử màu")
    tmux.press("Enter")
    await tmux.until("Tên cơ quan *")
    tmux.send("Ban Dân vận\t")
    await tmux.until("› Cơ quan cấp trên")
    tmux.kill()
    await tmux.left()
    assert.include(readFileSync(join(data, "settings.json"), "utf8"), '"welcomed": true')

    const again = open(data)
    await again.until("Còn bản nháp chưa ghi")
    again.press("Enter")
    await again.until("Thêm từng đơn vị")
    again.press("Enter")
    await again.until("[ Ban Dân vận")
    again.send("Huyện ủy\t")
    again.press("Right", "Tab")
    again.send("Trần Thị Hạnh\t")
    again.press("C-u")
    again.send("2026\t21/10/2026")
    await again.until("[ 21/10/2026")
    again.press("C-s")
    await again.until("Đã ghi 2 sự kiện: Cơ quan Ban Dân vận")
    again.press("Down", "Enter")
    await addUnits(again, ["Xã Mỹ An", "Xã Bình An"])
    again.press("Down", "Enter")
    await again.until("Mở đợt 2026, 2 đơn vị, hạn 21/10/2026")
    again.press("C-s")
    await again.until("Giới thiệu (1/3)")
    again.press("Escape")
    await again.until("VIỆC CẦN LÀM", "Khối xã", "0/2")
    again.press("C-c")
    await again.left()
    assert.deepStrictEqual(ask("board", "--campaign", "2026").missing, ["Xã Mỹ An", "Xã Bình An"])
    assert.strictEqual(ask("user", "list").users[0].name, "Trần Thị Hạnh")
  })

  it("reads a roster, says how much it would write, and writes it when agreed to", async () => {
    const other = dataFolder()
    writeFileSync(
      join(other.data, "settings.json"),
      '{"welcomed":true,"toured":true,"starting":{"campaign":2026,"deadline":"2026-10-21"}}',
    )
    const tmux = open(other.data)
    await tmux.until("Thêm từng đơn vị")
    tmux.press("Down", "Enter")
    await tmux.until("Tệp danh sách *")
    tmux.send(join(exampleFolder, "01-danh-sach-don-vi.xlsx"))
    tmux.press("C-s")
    await tmux.until("Ghi 37 đơn vị vào sổ?")
    tmux.press("Right", "Enter")
    await tmux.until("Đã ghi 39 sự kiện", "Khối xã, thị trấn")
    tmux.press("C-c")
    await tmux.left()
    other.remove()
  })

  it("shows an altered register read-only by itself, and a past day that was asked for as one to look at", async () => {
    const past = open(data, "--as-of", "2026-06-01")
    await past.until("ĐANG XEM TẠI 01/06/2026")
    past.press("C-g")
    await past.until("! Xem tại 01/06/2026: không ghi được")
    past.press("C-c")
    await past.left()
    for (const name of ["kheo.db", "kheo.db-wal"])
      if (existsSync(join(data, name))) copyFileSync(join(data, name), join(altered, name))
    flip(join(altered, "kheo.db"), "Xã Bình An")
    const tmux = open(altered)
    await tmux.until("CHỈ ĐỌC: Sổ")
    tmux.press("C-c")
    await tmux.left()
  })
})

/** Changes one letter of a name wherever the file holds it. */
const flip = (file: string, name: string) => {
  const bytes = readFileSync(file)
  const found = Buffer.from(name)
  const handle = openSync(file, "r+")
  for (let at = bytes.indexOf(found); at >= 0; at = bytes.indexOf(found, at + 1))
    writeSync(handle, "Y", at + found.length - 1)
}
