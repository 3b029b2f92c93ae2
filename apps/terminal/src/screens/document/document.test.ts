import { assert, describe, it } from "@effect/vitest"
import { afterEach, beforeEach } from "vitest"
import type { DocumentLooked, DocumentOrder, DocumentSaved, DocumentSaving } from "../../documents/index.ts"
import { looked, offered } from "../../testing/document-states.samples.ts"
import { type Opened, openScreens } from "../../testing/open-screens.ts"
import { campaign, openSample, unitId } from "../../testing/samples.ts"

let sample: Awaited<ReturnType<typeof openSample>>
let screens: Opened
let [orders, savings]: [Array<DocumentOrder>, Array<DocumentSaving>] = [[], []]
let told: (order: DocumentOrder) => DocumentLooked
let saved: DocumentSaved
beforeEach(async () => {
  sample = await openSample()
  ;[orders, savings] = [[], []]
  told = () => looked
  saved = { came: "written", files: ["/giay/51.docx"], issued: undefined }
  const documents = {
    folder: "/giay",
    offered: () => Promise.resolve(offered),
    look: (order: DocumentOrder) => {
      orders.push(order)
      return Promise.resolve(told(order))
    },
    save: (saving: DocumentSaving) => {
      savings.push(saving)
      return Promise.resolve(saved)
    },
  }
  screens = openScreens({ run: sample.run, campaign, now: "2022-10-18", language: "vi", documents })
  await screens.until("CỘNG")
})
afterEach(async () => {
  screens.type("\x03")
  await screens.ended
  await sample.close()
})
const [ctrlS, ctrlB, ctrlU, down, right, pageDown] = ["\x13", "\x02", "\x15", "\x1b[B", "\x1b[C", "\x1b[6~"]

const letter = async () => {
  screens.type("0")
  await screens.until("Công văn nhắc báo cáo")
  screens.type("\r")
  await screens.until("Bản nháp 51-CV/BCĐ. Số liệu khóa đến 18/10/2022, khớp danh sách")
}

describe("a paper", () => {
  it("is made of the register as of a day, looked at, and saved where the user says", async () => {
    const { type, until } = screens
    await letter()
    await until("·  Đã gửi báo cáo (2): Xã Mỹ An, Huyện đoàn")
    await until("Cấu hình chưa có office.place (địa danh trước ngày tháng), chỗ đó để trống.")
    assert.notInclude(screens.frame().join("\n"), "kheo office")
    type(pageDown)
    await until("có 04 xã")
    type(`${ctrlU}13/10/2022\t`)
    await until("13/10/2022")
    type(`\t\t${right}\t${right}\t/khac`)
    await until("(o) mỗi nơi một tệp (3)")
    type(ctrlS)
    await until("Đã ghi 1 tệp vào /giay/khac")
    await until("·  /giay/51.docx")
    const [first, second] = orders
    assert.deepInclude(first, { name: "reminder-letter", campaign, asOf: "2022-10-18", day: "2022-10-18" })
    assert.strictEqual(second?.asOf, "2022-10-13")
    assert.deepInclude(savings[0], { folder: "/giay/khac", kind: "pdf", each: true, issue: false, replace: false })
    assert.strictEqual(savings[0]?.order.asOf, "2022-10-13")
  })

  it("whose wording tells another number than the list is named, and can't be issued until it is right", async () => {
    const { type, until } = screens
    told = ({ wording }) =>
      wording === "/giay/sai.json"
        ? { came: "refused", words: { vi: "Văn bản ghi “07”, danh sách có 8 đơn vị.\nChưa ghi gì.", en: "no" } }
        : looked
    await letter()
    type("\t\t/giay/sai.json\t")
    await until("!  Văn bản ghi “07”, danh sách có 8 đơn vị.")
    await until("› Cho")
    type(ctrlB)
    await until("Chưa lập được văn bản này, nên chưa ban hành được")
    assert.deepStrictEqual(savings, [])
    type(`\x1b[Z${ctrlU}\t`)
    await until("khớp danh sách")
    assert.strictEqual(orders.at(-1)?.wording, undefined)
  })

  it("is issued only after a yes, replaces nothing and is issued anew only when somebody says so", async () => {
    const { type, until } = screens
    await letter()
    type(ctrlB)
    await until("Ban hành văn bản số 51-CV/BCĐ?")
    await until("Ghi đã nhắc 3 đơn vị.")
    await until("› Không")
    type("\r")
    await until("Bản nháp 51-CV/BCĐ")
    assert.deepStrictEqual(savings, [])
    saved = { came: "taken", files: ["/giay/51-CV-BCĐ.docx"] }
    type(ctrlB)
    await until("› Không")
    type(`${right}\r`)
    await until("Ghi đè tệp đã có?")
    saved = { came: "issued before", number: "51-CV/BCĐ" }
    type(`${right}\r`)
    await until("Văn bản này đã ban hành: số 51-CV/BCĐ")
    told = () => ({ ...looked, preview: { ...looked.preview, number: "53-CV/BCĐ" } })
    saved = { came: "written", files: ["/giay/52-CV-BCĐ.docx"], issued: "52-CV/BCĐ" }
    type(`${right}\r`)
    await until("Đã ban hành số 52-CV/BCĐ")
    assert.deepStrictEqual(
      savings.map(({ issue, replace, supersedes }) => [issue, replace, supersedes]),
      [
        [true, false, undefined],
        [true, true, undefined],
        [true, false, "51-CV/BCĐ"],
      ],
    )
    // Its next number is another one now.
    await until("Bản nháp 53-CV/BCĐ")
  })

  it("that launches a campaign asks by when units are to register", async () => {
    const { type, until } = screens
    type("0")
    await until("Công văn phát động")
    type(`${down}\r`)
    await until("Hạn đăng ký")
    await until("khớp danh sách")
    type(`\t\t32/3/2023${ctrlS}`)
    await until("! Chưa phải một ngày")
    assert.deepStrictEqual(savings, [])
    type(`${ctrlU}31/3/2023\t`)
    await until("khớp danh sách")
    type(ctrlS)
    await until("Đã ghi 1 tệp")
    assert.deepStrictEqual([orders[0]?.deadline, savings[0]?.order.deadline], [undefined, "2023-03-31"])
  })

  it("about a unit waits until it is clear which", async () => {
    const { type, until } = screens
    type("0")
    await until("Phụ lục kết quả")
    type(`${down}${down}\r`)
    await until("Chọn và điền các mục trên để lập văn bản.")
    type(ctrlS)
    await until("! Chưa rõ cái nào")
    assert.deepStrictEqual([orders, savings], [[], []])
    type("my thanh")
    await until("Xã Mỹ Thạnh – Khối xã")
    type(`${down}\r\t`)
    await until("khớp danh sách")
    assert.strictEqual(orders[0]?.unit, unitId("Xã Mỹ Thạnh"))
  })
})
