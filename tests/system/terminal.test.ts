import { afterAll, assert, describe, it } from "vitest"
import { importedExample, kheo } from "./example-data.ts"
import { Tmux } from "./terminal-tmux.ts"

const { data, remove } = importedExample()
afterAll(remove)

const open = (env: Record<string, string> = {}) => {
  const tmux = new Tmux(env)
  tmux.run(kheo("terminal", "--data", data, "--campaign", "2022", "--as-of", "2022-10-18"))
  return tmux
}

describe("the screens on a real terminal", () => {
  it("opens on the board, and gives the terminal back on q", async () => {
    const tmux = open()
    const board = await tmux.until(
      "Khối Kinh tế",
      "ĐANG XEM TẠI 18/10/2022",
      "14/37",
      "23 đơn vị chưa báo cáo",
      "q thoát",
    )
    assert.isAtMost(board.trimEnd().split("\n").length, 24)
    assert.isTrue(tmux.mode().whole)
    tmux.press("C-l")
    await tmux.until("SHOWN AS OF 18/10/2022", "TOTAL", "q quit")
    // The language is kept for the next time.
    tmux.press("C-l")
    await tmux.until("CỘNG", "q thoát")
    tmux.press("q")
    await tmux.left()
    assert.deepStrictEqual(tmux.mode(), { whole: false, cursor: true, program: "sh" })
    tmux.run(["echo", "after"])
    await tmux.until("\nafter")
  })

  it("takes Vietnamese as keyboard programs send it", async () => {
    for (const erase of ["\x7f", "\b"]) {
      const tmux = open()
      await tmux.until("14/37")
      tmux.press("3", "/")
      await tmux.until("Lọc:")
      tmux.send("anhs~~~ánh~~~~ánh sang~~~~sáng".replaceAll("~", erase))
      await tmux.until("Lọc: ánh sáng", "Đang lọc: 3/56")
      tmux.press("Enter")
      await tmux.until("Esc bỏ lọc", "? trợ giúp")
      tmux.press("Enter")
      await tmux.until("[Thông tin]")
      tmux.press("Tab")
      await tmux.until("[Diễn biến", "Nguồn: 02-dang-ky-mo-hinh-2022.xlsx")
      tmux.press("C-c")
      await tmux.left()
    }
  })

  it("keeps its place through every size", async () => {
    const tmux = open()
    await tmux.until("14/37")
    tmux.press("2", "Tab", "Down")
    await tmux.until("› [ ] Xã Bình An")
    for (const [columns, rows] of [
      [60, 16],
      [120, 40],
      [80, 24],
    ] as const) {
      tmux.resize(columns, rows)
      await tmux.until("› [ ] Xã Bình An", "[Chưa báo cáo 23]", "q thoát")
    }
    tmux.resize(52, 14)
    await tmux.until("52×14")
    tmux.resize(80, 24)
    await tmux.until("› [ ] Xã Bình An", "[Chưa báo cáo 23]", "q thoát")
  })

  it("has no colour where NO_COLOR is set", async () => {
    const tmux = open({ NO_COLOR: "1" })
    await tmux.until("14/37")
    assert.deepStrictEqual(tmux.colours(), [])
    const coloured = open()
    await coloured.until("14/37")
    assert.isNotEmpty(coloured.colours())
  })
})
