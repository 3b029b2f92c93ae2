import { showBoard } from "@kheo/application"
import type { BoardNumbers } from "@kheo/domain/reporting-board"
import { assert, describe, it } from "@effect/vitest"
import stringWidth from "string-width"
import { afterAll, afterEach, beforeAll } from "vitest"
import { type Opened, openScreens } from "../testing/open-screens.ts"
import { campaign, openSample } from "../testing/samples.ts"

let sample: Awaited<ReturnType<typeof openSample>>
beforeAll(async () => {
  sample = await openSample()
})
afterAll(() => sample.close())

const opened: Array<Opened> = []
const open = (
  options: Partial<Parameters<typeof openScreens>[0]> = {},
  size: Parameters<typeof openScreens>[1] = {},
) => {
  const screens = openScreens({ run: sample.run, campaign, now: "2022-10-18", language: "vi", ...options }, size)
  opened.push(screens)
  return screens
}
afterEach(async () => {
  for (const screens of opened) screens.type("\x03")
  await Promise.all(opened.splice(0).map(({ ended }) => ended))
})

const row = /(\d+)\/(\d+) +(?:\d+% +)?(\d+) +(\d+) +(\d+)(?: \((\d+)\))? +(\d+) +(\d+) +(\d+) *$/

/** The numbers of a dashboard's line, read off the screen. */
const numbersIn = (line: string): BoardNumbers => {
  const [reports, units, late, conferences, models, individuals, submitted, notScalable, proposed] = (
    row.exec(line)?.slice(1) ?? []
  ).map((text) => Number(text ?? 0))
  return { units, models, individuals, conferences, reports, late, submitted, notScalable, proposed } as BoardNumbers
}

describe("the dashboard", () => {
  for (const size of [
    { columns: 80, rows: 24 },
    { columns: 60, rows: 16 },
    { columns: 200, rows: 60 },
  ])
    for (const asOf of ["2022-01-31", "2022-10-14", "2022-10-18", "2022-10-24"])
      it(`says what the board says on ${asOf}, at ${size.columns}×${size.rows}`, async () => {
        const { blocks, totals } = await sample.run(showBoard({ campaign, asOf }))
        const lines = await open({ asOf }, size).until("CỘNG")
        const shown = lines.filter((line) => row.test(line)).map(numbersIn)
        assert.deepStrictEqual(shown, [...blocks.map(({ block: _, ...numbers }) => numbers), totals])
      })

  it("tells the deadline from the day asked about", async () => {
    await open({ now: "2022-10-18" }).until("Hạn báo cáo 21/10/2022: còn 3 ngày")
    await open({ now: "2022-10-21" }).until("Hạn báo cáo 21/10/2022: hôm nay là hạn cuối")
    await open({ now: "2022-10-24" }).until("Hạn báo cáo 21/10/2022: quá hạn 3 ngày")
  })

  it("opens the units that have not reported from what is still open", async () => {
    const { frame, type, until } = open()
    await until("7 đơn vị chưa báo cáo")
    type("\x1b[B".repeat(5))
    await until("› [ ] 7 đơn vị chưa báo cáo")
    type("\r")
    await until("[Chưa báo cáo 7]")
    assert.strictEqual(frame().filter((line) => line.includes("[ ] ")).length, 7)
    assert.isFalse(frame().some((line) => line.includes("Xã Mỹ An")))
    type("\t")
    await until("[Đã báo cáo 3]")
    await until("[?] Ban Tuyên giáo Huyện ủy")
  })

  it("is read aloud line by line, the chosen block first", async () => {
    const { bytes, type, until } = open({ aloud: true })
    await until("Đang chọn: Khối xã, thị trấn, 2/5 40%, 0, 2, 7 (1), 1, 1, 1")
    assert.notInclude(bytes(), "\x1b[?1049h")
    type("\x1b[B")
    assert.notMatch((await until("Đang chọn: Khối Đảng")).join("\n"), / {2}|#/u)
  })

  it("switches language and says how to leave", async () => {
    const { type, until } = open({ sample: true })
    await until("Ctrl+L English  q thoát")
    await until("DỮ LIỆU MẪU")
    type("\x0c")
    await until("SAMPLE DATA")
    await until("7 units have not reported")
    await until("Ctrl+L Tiếng Việt  q quit")
  })
})

describe("the model list", () => {
  it("uses every row: the chosen model in full right above the keys", async () => {
    const { type, until } = open({}, { columns: 80, rows: 16 })
    await until("CỘNG")
    type("3")
    const lines = await until("gõ không dấu cũng được")
    assert.strictEqual(lines.at(-2)?.trim().replace(/ +/g, " "), "Nghe dân nói, nói dân hiểu – Thị trấn Thủ Thừa 1/10")
  })

  it("finds titles without marks and shows that it filters", async () => {
    const { frame, type, until } = open()
    await until("CỘNG")
    type("3/anh sang")
    await until("Đang lọc: 1/10 (Esc bỏ lọc)")
    await until("› M-2022-0002 Ánh sáng an ninh")
    assert.isFalse(frame().some((line) => line.includes("Thùng gạo")))
    type("\x1b")
    await until("10 mô hình")
  })

  for (const erase of ["\x7f", "\b"])
    it(`holds “Tiếng” wherever the terminal cuts its bytes, erasing with ${JSON.stringify(erase)}`, async () => {
      const stream = Buffer.from("Tie~êng~~~ếng".replaceAll("~", erase))
      const { type, until } = open()
      await until("CỘNG")
      type("3")
      for (let cut = 1; cut < stream.length; cut += 1) {
        type("/")
        await until("Lọc:")
        type(stream.subarray(0, cut))
        await new Promise((resolve) => setTimeout(resolve, 2))
        type(stream.subarray(cut))
        await until("khớp “Tiếng”")
        type("\x1b")
        await until("/ lọc, gõ")
      }
    })

  it("takes a paste of several lines as one line", async () => {
    const { type, until } = open()
    await until("CỘNG")
    type("3/")
    await until("Lọc:")
    type("\x1b[200~ánh\r\nsáng\x1b[201~")
    await until("Lọc: ánh sáng")
    await until("Đang lọc: 1/10")
  })

  it("opens a model's history: events in words, what a correction changed, who, and from which cell", async () => {
    const { type, until } = open({}, { columns: 80, rows: 40 })
    await until("CỘNG")
    type("3/thung gao\r\r")
    await until("[Thông tin]")
    type("\t")
    await until("[Diễn biến 4]")
    await until("14/10/2022  Báo cáo kết quả")
    await until("15/10/2022  Sửa: Báo cáo kết quả")
    await until("Ngày: 14/10/2022 → 15/10/2022")
    await until("Kết quả: 120 hộ tham gia → 150 hộ tham gia")
    await until("Lý do: đơn vị gửi lại phụ lục")
    await until("người ghi: Trần T. Hạnh")
    await until("Nguồn: 02-dang-ky.xlsx › Đăng ký 2022!B16")
  })
})

describe("every screen", () => {
  it("fills the window exactly, at every size and in both languages", async () => {
    const screens = open({ now: "2022-10-24", sample: true })
    await screens.until("CỘNG")
    for (const [columns, rows] of [
      [80, 24],
      [60, 16],
      [61, 17],
      [100, 30],
      [200, 60],
      [40, 10],
    ] as const) {
      screens.resize(columns, rows)
      for (const keys of ["1", "2", "\t", "/my", "\x1b", "3", "/a", "\r", "\r", "?", "\x0c"]) {
        screens.type(keys)
        await new Promise((resolve) => setTimeout(resolve, keys === "\x1b" ? 40 : 15))
        const frame = screens.frame()
        const widest = Math.max(...frame.map((line) => stringWidth(line)))
        const what = `${JSON.stringify(keys)} at ${columns}×${rows}:\n${frame.join("\n")}`
        assert.strictEqual(frame.length, rows, what)
        assert.isAtMost(widest, columns, what)
      }
    }
  })

  it("keeps filter and choice when the window is resized, also through one that is too small", async () => {
    const { resize, type, until } = open()
    await until("CỘNG")
    type("3/an ninh\r")
    await until("Đang lọc: 6/10")
    type("\x1b[B")
    await until("› M-2022-0003")
    resize(52, 14)
    await until("Cửa sổ nhỏ quá (52×14)")
    resize(60, 16)
    await until("› M-2022-0003")
    await until("Đang lọc: 6/10")
  })
})

describe("leaving", () => {
  for (const [name, keys] of [
    ["q", "q"],
    ["Ctrl+C", "\x03"],
    ["Ctrl+C from within the filter", "3/q\x03"],
  ] as const)
    it(`gives the terminal back on ${name}`, async () => {
      const { bytes, ended, type, until } = open({}, { whole: false })
      await until("CỘNG")
      type(keys)
      await ended
      const all = bytes()
      assert.include(all, "\x1b[?1049h")
      assert.isAbove(all.lastIndexOf("\x1b[?1049l"), all.lastIndexOf("\x1b[?1049h"))
      assert.isAbove(all.lastIndexOf("\x1b[?25h"), all.lastIndexOf("\x1b[?25l"))
    })

  it("gives the terminal back when something breaks, and passes the error on", async () => {
    let reads = 0
    const run: typeof sample.run = (effect) => {
      reads += 1
      if (reads > 1) throw new Error("broken")
      return sample.run(effect)
    }
    const { bytes, ended } = openScreens({ run, campaign, language: "vi" }, { whole: false })
    const error = await ended.then(
      () => undefined,
      (reason: unknown) => reason,
    )
    assert.include(String(error), "broken")
    assert.include(bytes(), "\x1b[?1049l")
    assert.isAbove(bytes().lastIndexOf("\x1b[?25h"), bytes().lastIndexOf("\x1b[?25l"))
  })

  it("goes on after a defect in reading, and says so", async () => {
    const { ended, type, until } = open({ run: () => Promise.reject(new Error("đĩa hỏng")) })
    await until("Có lỗi ngoài dự kiến: đĩa hỏng. Bấm Ctrl+R để thử lại.")
    type("q")
    await ended
  })

  it("tells what is wrong and how to go on when there is no such campaign", async () => {
    const { ended, type, until } = open({ campaign: 2031 })
    await until("Chưa có đợt thi đua 2031")
    await until("Hãy thoát (q) rồi mở lại")
    type("q")
    await ended
  })
})
