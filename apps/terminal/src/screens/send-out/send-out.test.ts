import { assert, describe, it } from "@effect/vitest"
import { afterEach, beforeEach } from "vitest"
import type { FormsMade, FormsOrder } from "../../outbox/index.ts"
import { type Opened, openScreens } from "../../testing/open-screens.ts"
import { campaign, openSample, unitId } from "../../testing/samples.ts"

let sample: Awaited<ReturnType<typeof openSample>>
let screens: Opened
let orders: Array<FormsOrder>
let answer: FormsMade
beforeEach(async () => {
  sample = await openSample()
  orders = []
  answer = { came: "written", files: [{ path: "/giay/Phu luc.xlsx", unit: "Xã Mỹ An", models: 2 }] }
  const make = (order: FormsOrder) => {
    orders.push(order)
    return Promise.resolve(answer)
  }
  const forms = { folder: "/giay", make }
  screens = openScreens({ run: sample.run, campaign, now: "2022-10-18", language: "vi", forms })
  await screens.until("CỘNG")
})
afterEach(async () => {
  screens.type("\x03")
  await screens.ended
  await sample.close()
})
const [ctrlS, down, right] = ["\x13", "\x1b[B", "\x1b[C"]

describe("forms for units", () => {
  it("are made for the marked units, and what was made is listed", async () => {
    const { type, until } = screens
    type("2")
    await until("› [ ] Thị trấn Thủ Thừa")
    type(` ${down}${down} `)
    await until("› * [x] Xã Mỹ An")
    type("5")
    await until("(o) Đơn vị đã đánh dấu (2)")
    type(ctrlS)
    await until("Đã tạo 1 tệp trong /giay")
    await until("1 tệp trong /giay:")
    await until("   Phu luc.xlsx (2 mô hình điền sẵn)")
    const units = [unitId("Thị trấn Thủ Thừa"), unitId("Xã Mỹ An")]
    assert.deepStrictEqual(orders, [{ kind: "annex", units, folder: "/giay", replace: false }])
  })

  it("are for every unit, for one that is chosen, or blank; the office's own lists are only blank", async () => {
    const { type, until } = screens
    type("5")
    await until("(o) Mọi đơn vị (10)")
    type(`${down}${right}\tmy th`)
    await until("Xã Mỹ Thạnh – Khối xã")
    type(`${ctrlS}`)
    await until("! Chưa rõ đơn vị nào")
    type(`${down}\r`)
    await until("[ Xã Mỹ Thạnh")
    type(`\t/tep\r`)
    await until("Đã tạo 1 tệp trong /giay/tep")
    type("\x1b")
    await until("CỘNG")
    type("5")
    await until("Biểu mẫu gửi đơn vị")
    type(right.repeat(4))
    await until("(o) Danh sách đơn vị")
    await until("(o) Mẫu trống")
    type(ctrlS)
    await until("Đã tạo 1 tệp trong /giay")
    assert.deepStrictEqual(
      orders.map(({ folder, kind, units }) => [kind, units, folder]),
      [
        ["annex", [unitId("Xã Mỹ Thạnh")], "/giay/tep"],
        ["roster", undefined, "/giay"],
      ],
    )
  })

  it("replace nothing unless somebody says so, and say why they can't be made", async () => {
    const { type, until } = screens
    answer = { came: "taken", files: ["/giay/a.xlsx", "/giay/b.xlsx", "/giay/c.xlsx", "/giay/d.xlsx"] }
    type("5")
    await until("Biểu mẫu gửi đơn vị")
    type(ctrlS)
    await until("Ghi đè các tệp đã có?")
    await until("và 1 tệp nữa")
    await until("› Không")
    type("\r")
    await until("Tạo biểu mẫu không ghi gì vào sổ.")
    assert.deepStrictEqual(
      orders.map(({ replace }) => replace),
      [false],
    )
    type(ctrlS)
    await until("› Không")
    answer = { came: "refused", words: { vi: "Không ghi được /giay (EACCES).", en: "no" } }
    type(`${right}\r`)
    await until("! Không ghi được /giay (EACCES).")
    assert.deepStrictEqual(
      orders.map(({ replace }) => replace),
      [false, false, true],
    )
  })
})
