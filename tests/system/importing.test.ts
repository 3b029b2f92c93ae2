import { spawnSync } from "node:child_process"
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { createRequire } from "node:module"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import type BetterSqlite3 from "better-sqlite3"
import { afterAll, assert, describe, it } from "vitest"
import { importedExample, kheo } from "./example-data.ts"
import { Tmux } from "./terminal-tmux.ts"

const adapter = createRequire(import.meta.resolve("@kheo/event-store-sqlite"))
const Database: typeof BetterSqlite3 = adapter("better-sqlite3")

const { data, remove } = importedExample()
const papers = mkdtempSync(join(tmpdir(), "kheo-giấy-"))
afterAll(() => {
  remove()
  rmSync(papers, { recursive: true, force: true })
})

const ask = (...args: ReadonlyArray<string>) => {
  const [node = "", ...rest] = kheo(...args, "--data", data, "--json")
  const { stdout } = spawnSync(node, rest, { encoding: "utf8" })
  return JSON.parse(stdout)
}
const events = (): number => ask("verify").position

const open = () => {
  const tmux = new Tmux()
  tmux.run(kheo("terminal", "--data", data, "--campaign", "2022"))
  return tmux
}

/** The same for what many rows take, on a machine that may be busy. */
const slowly = async (tmux: Tmux, ...texts: ReadonlyArray<string>): Promise<string> => {
  for (let waits = 1; waits < 4; waits += 1) {
    const seen = await tmux.until(...texts).catch(() => undefined)
    if (seen !== undefined) return seen
  }
  return tmux.until(...texts)
}

/** Ends as soon as another process has written more than there was; it looks into the file, for a command would come too late. */
const partWritten = async (before: number): Promise<void> => {
  const db = new Database(join(data, "kheo.db"), { readonly: true })
  try {
    const head = db.prepare<[], { position: number }>("select position from head")
    for (const deadline = Date.now() + 60_000; (head.get()?.position ?? 0) <= before; await sleep(5))
      assert.isBelow(Date.now(), deadline, "nothing was written")
  } finally {
    db.close()
  }
}

/** A registration list in a file of its own. */
const paper = (name: string, rows: ReadonlyArray<string>): void =>
  writeFileSync(join(papers, name), ["STT,Tên mô hình,Tên đơn vị,Lĩnh vực", ...rows].join("\n"))

describe("importing on the screens of a real terminal", () => {
  it("asks which unit is meant, neither chosen, writes nothing before Ctrl+S, then just what it announced; and takes it back", async () => {
    paper("đăng ký thêm.csv", [
      "1,Tổ tự quản bảo vệ kênh Bo Bo,Xã Mỹ An,kinh tế",
      "2,Cổng rào an toàn,Long Thanh,kinh tế",
      "3,Mái ấm nghĩa tình,Long Thanh,kinh tế",
    ])
    const before = events()
    const tmux = open()
    await tmux.until("CỘNG", "q thoát")
    tmux.press("4", "/")
    await tmux.until("Gõ hoặc dán đường dẫn")
    tmux.send(`${papers}\r`)
    await tmux.until("› đăng ký thêm.csv")
    tmux.press("Enter")
    await tmux.until("1 tốt", "2 cần quyết định", "› dòng 3")
    tmux.press("Enter")
    const asked = await tmux.until("“Long Thanh” là đơn vị nào?", "( ) Xã Long Thạnh", "( ) Trường Mẫu giáo Long Thạnh")
    assert.notMatch(asked, /\(x\)|› \(/u)
    assert.strictEqual(events(), before)
    tmux.press("Down", "Enter")
    await tmux.until("Đã chọn Xã Long Thạnh cho 2 dòng", "(x) Xã Long Thạnh", "đã quyết định")
    tmux.press("Escape", "1")
    await tmux.until("CỘNG")
    tmux.press("4")
    await tmux.until("3 tốt", "0 cần quyết định", "Ctrl+S mới ghi vào sổ")
    assert.strictEqual(events(), before)
    tmux.press("C-s")
    const told = /Sẽ ghi (\d+) sự kiện, 0 dòng bỏ qua/u.exec(await tmux.until("Sẽ ghi", "› Không"))
    tmux.press("Right", "Enter")
    await tmux.until(`Đã ghi ${told?.[1]} sự kiện, 0 dòng bỏ qua.`)
    assert.strictEqual(events(), before + Number(told?.[1]))
    tmux.press("C-x")
    await tmux.until("Đã lưu 1 tệp trả lại")
    assert.include(readdirSync(papers), "đăng ký thêm_loi.xlsx")

    tmux.press(":")
    tmux.send("cac lan nhap\r")
    await tmux.until("đăng ký thêm.csv", "01-danh-sach-don-vi.xlsx (+")
    tmux.press("Enter")
    await tmux.until("Hoàn tác lần nhập này?", "Sẽ lấy lại 3 mục, giữ 0", "› Không")
    tmux.press("Right", "Enter")
    await tmux.until("Đã hoàn tác: lấy lại 3 mục, giữ 0", "đã hoàn tác")
    tmux.press("q")
    await tmux.left()
  })

  it("offers after a kill to end what was begun, and then holds every row once", async () => {
    const rows = 11_000
    paper(
      "nhiều.csv",
      Array.from({ length: rows }, (_, at) => `${at + 1},Mô hình số ${at + 1},Xã Mỹ An,kinh tế`),
    )
    const models = (): number => ask("board", "--campaign", "2022").totals.models
    const [before, counted] = [events(), models()]
    const tmux = open()
    await tmux.until("CỘNG", "q thoát")
    tmux.press("4", "/")
    tmux.send(`${join(papers, "nhiều.csv")}\r`)
    await slowly(tmux, "11.000 tốt")
    tmux.press("C-s")
    await tmux.until("Sẽ ghi 11.00")
    tmux.press("Right", "Enter")
    await partWritten(before)
    tmux.kill()
    await tmux.left()
    assert.isBelow(events(), before + rows, "the kill came too late to cut anything short")

    // A terminal that was killed under is left as it was: another one is opened.
    const next = open()
    await next.until("CỘNG", "q thoát")
    next.press("4")
    await next.until("Làm tiếp lần nhập dở dang: nhiều.csv")
    next.press("Home", "Enter")
    await slowly(next, "Ctrl+S mới ghi vào sổ")
    next.press("C-s")
    await next.until("› Không")
    next.press("Right", "Enter")
    await slowly(next, "Đã ghi")
    assert.strictEqual(models(), counted + rows)
    next.press("C-d")
    assert.notInclude(await next.until("Chọn tệp hoặc thư mục"), "dở dang")
    next.press("q")
    await next.left()
  }, 200_000)
})
