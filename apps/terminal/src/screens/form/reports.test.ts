import { showUnits } from "@kheo/application"
import { assert, describe, it } from "@effect/vitest"
import { afterEach, beforeEach } from "vitest"
import { memoryDrafts } from "../../drafts/index.ts"
import { type Opened, openScreens } from "../../testing/open-screens.ts"
import { campaign, openSample, unitId } from "../../testing/samples.ts"

let sample: Awaited<ReturnType<typeof openSample>>
let screens: Opened
beforeEach(async () => {
  sample = await openSample()
  screens = openScreens({ run: sample.run, campaign, now: "2022-10-18", language: "vi", drafts: memoryDrafts() })
  await screens.until("CỘNG")
})
afterEach(async () => {
  screens.type("\x03")
  await screens.ended
  await sample.close()
})

const unit = async (name: string) => {
  const { units } = await sample.run(showUnits({ campaign, asOf: "2022-10-31" }))
  return units.find(({ id }) => id === unitId(name))
}
const [ctrlB, ctrlS] = ["\x02", "\x13"]

describe("recording a report received", () => {
  it("keeps the day of receipt and the paper's own, and says when it was late", async () => {
    const { type, until } = screens
    type(ctrlB)
    await until("Ghi nhận báo cáo")
    type("Xã Nhị Thành\t23/10/2022")
    await until("~ Sau hạn 21/10/2022: báo cáo được ghi là trễ hạn.")
    type("\t20/10/2022")
    await until("Sẽ ghi 1 sự kiện: Nhận báo cáo – Xã Nhị Thành, ngày 23/10/2022")
    type(ctrlS)
    await until("Đã ghi 1 sự kiện: Nhận báo cáo – Xã Nhị Thành")
    const { late, reportedOn } = (await unit("Xã Nhị Thành")) ?? {}
    assert.deepStrictEqual([reportedOn, late], ["2022-10-23", true])
  })

  it("without a day of receipt takes the paper's, and without any says what is missing", async () => {
    const { type, until } = screens
    type(`${ctrlB}Xã Nhị Thành${ctrlS}`)
    await until("! Không phải ngày dd/MM/yyyy. Ví dụ: 18/10/2022")
    type("\t17/10/2022")
    await until("~ Bỏ trống thì lấy ngày trên báo cáo")
    type(ctrlS)
    await until("Đã ghi 1 sự kiện")
    assert.strictEqual((await unit("Xã Nhị Thành"))?.reportedOn, "2022-10-17")
  })

  it("shows both versions when it was received already, and corrects what the register holds", async () => {
    const { type, until } = screens
    type(`${ctrlB}Xã Mỹ An\t16/10/2022`)
    await until("~ Sổ đã ghi báo cáo của đơn vị này ngày 14/10/2022.")
    type(ctrlS)
    await until("Người khác đã ghi trước")
    type("\x1b[B\r")
    await until("Sẽ ghi 1 sự kiện: Sửa báo cáo – Xã Mỹ An, nhận ngày 14/10/2022 → 16/10/2022")
    type(`dấu công văn đến ghi ngày 16${ctrlS}`)
    await until("Đã ghi 1 sự kiện: Sửa báo cáo")
    assert.strictEqual((await unit("Xã Mỹ An"))?.reportedOn, "2022-10-16")
  })
})

describe("correcting and taking back", () => {
  it("takes back a report from the unit list, and again from what stands then", async () => {
    const { type, until } = screens
    type("2/my an\r")
    await until("› [x] Xã Mỹ An")
    type(":bao cao da nhan\r")
    await until("Sửa hoặc bỏ báo cáo đã nhận › Xã Mỹ An")
    await until("[ 14/10/2022")
    type("\x1b[A\x1b[A\x1b[A\x1b[A\x1b[C")
    await until("Sẽ ghi 1 sự kiện: Bỏ báo cáo đã nhận – Xã Mỹ An, ngày 14/10/2022")
    type(`\tghi nhầm đơn vị${ctrlS}`)
    await until("Đã ghi 1 sự kiện: Bỏ báo cáo đã nhận")
    assert.isNull((await unit("Xã Mỹ An"))?.reportedOn)
  })

  it("does not write over what another corrected after the form was opened", async () => {
    const { type, until } = screens
    type("2/binh an\r")
    await until("Xã Bình An")
    type(":sua hoac bo hoi nghi\r")
    await until("Sẽ ghi 1 sự kiện: Sửa ngày hội nghị tổng kết – Xã Bình An: 10/10/2022")
    const other = openScreens({ run: sample.run, campaign, now: "2022-10-18", language: "vi" })
    await other.until("CỘNG")
    other.type("2/binh an\r")
    await other.until("Xã Bình An")
    other.type(":sua hoac bo hoi nghi\r")
    await other.until("Sửa ngày hội nghị tổng kết")
    other.type(`giấy mời\x1b[A\x1b[1~${"\x1b[3~".repeat(10)}11/10/2022${ctrlS}`)
    await other.until("Đã ghi 1 sự kiện")
    other.type("\x03")
    await other.ended
    type(`biên bản\x1b[A\x1b[1~${"\x1b[3~".repeat(10)}12/10/2022${ctrlS}`)
    await until("Người khác đã ghi trước")
    assert.strictEqual((await unit("Xã Bình An"))?.conferenceOn, "2022-10-11")
    type("\x1b[B\r")
    await until("[ 12/10/2022")
    await until("Bình An: 11/10/2022")
    type(ctrlS)
    await until("Đã ghi 1 sự kiện: Sửa ngày hội nghị")
    assert.strictEqual((await unit("Xã Bình An"))?.conferenceOn, "2022-10-12")
  })
})
