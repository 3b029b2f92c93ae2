import { handleOffice, markOf, resolveActor, showHistory } from "@kheo/application"
import { assert, describe, it } from "@effect/vitest"
import { Effect, Stream } from "effect"
import { afterEach, beforeEach } from "vitest"
import { type Opened, openScreens } from "../../testing/open-screens.ts"
import { campaign, openSample, unitId } from "../../testing/samples.ts"

let sample: Awaited<ReturnType<typeof openSample>>
const opened: Array<Opened> = []
beforeEach(async () => {
  sample = await openSample()
})
afterEach(async () => {
  for (const screens of opened) screens.type("\x03")
  await Promise.all(opened.splice(0).map(({ ended }) => ended))
  await sample.close()
})

const open = async () => {
  const screens = openScreens({ run: sample.run, campaign, now: "2022-10-18", language: "vi" })
  opened.push(screens)
  await screens.until("CỘNG")
  return screens
}
const on = { occurredAt: "2022-01-01", basis: "paper" } as const
const count = () => sample.run(Effect.flatMap(showHistory({}), Stream.runCount))
const [ctrlB, ctrlD, ctrlG, ctrlS, ctrlY, ctrlZ] = ["\x02", "\x04", "\x07", "\x13", "\x19", "\x1a"]
const [up, down, right] = ["\x1b[A", "\x1b[B", "\x1b[C"]

describe("the award review board", () => {
  it("takes no award on an incomplete dossier, names what is missing, and takes it once that came", async () => {
    const { type, until } = await open()
    type("6")
    await until("hồ sơ thiếu tóm tắt thành tích – Thùng gạo nghĩa tình")
    type("\r")
    await until("[!] Tóm tắt thành tích: THIẾU")
    const before = await count()
    type(ctrlD)
    await until("Hồ sơ còn thiếu tóm tắt thành tích: sổ chưa nhận quyết định khen")
    type(`1520/QĐ-UBND\t18/10/2022\tChủ tịch UBND huyện\t447.000${ctrlS}`)
    await until("Quyết định 1520/QĐ-UBND ngày 18/10/2022, Chủ tịch UBND huyện,")
    await until("› Không     Ghi quyết định")
    type("\r")
    await until("Sẽ ghi 1 sự kiện: Khen")
    assert.strictEqual(await count(), before)
    type(`${ctrlS}${right}\r`)
    await until("! Chưa khen được: hồ sơ còn thiếu tóm tắt thành tích")
    assert.strictEqual(await count(), before)
    type("\x1b")
    await until("[!] Tóm tắt thành tích: THIẾU")
    type(ctrlB)
    await until("Ghi giấy tờ bổ sung hồ sơ")
    type(`120 hộ nghèo có gạo ăn\t\t18/10/2022${ctrlS}`)
    await until("[x] Tóm tắt thành tích: có")
    await until("120 hộ nghèo có gạo ăn")
    type(ctrlG)
    await until("Ghi ý kiến bình xét")
    type(`${right}\tHội đồng TĐKT\t\t\t18/10/2022${ctrlS}`)
    await until("18/10/2022, Hội đồng TĐKT: đồng ý")
    type(ctrlD)
    await until("[ 1520/QĐ-UBND")
    type(`${ctrlS}${right}\r`)
    await until("Đã ghi 1 sự kiện: Khen “Giấy khen” cho “Thùng gạo nghĩa tình”")
    await until("18/10/2022: Khen Giấy khen, 1520/QĐ-UBND, M-2022-0004, cùng thành tích này")
    type("\x1b")
    await until("[Tất cả 2]")
    await until("đã khen")
    assert.strictEqual(await count(), before + 3)
    type(ctrlZ)
    await until("Sẽ ghi 1 sự kiện: Bỏ “Khen")
    type(`ghi nhầm số${ctrlS}`)
    await until("Đã ghi 1 sự kiện: Bỏ “Khen")
    await until("1 đồng ý")
  })

  it("filters, sorts and counts by tab", async () => {
    const { frame, type, until } = await open()
    type("6")
    await until("[Tất cả 2]")
    const order = () =>
      frame()
        .slice(6, -2)
        .flatMap((line) => /^[› ] (\S+)/.exec(line)?.[1] ?? [])
    assert.deepStrictEqual(order(), ["Thùng", "Vườn"])
    type(ctrlS)
    await until("khối")
    assert.deepStrictEqual(order(), ["Vườn", "Thùng"])
    type("\t\t")
    await until("[Thiếu giấy 2]")
    type("\t")
    await until("Chưa có đề nghị nào được kết luận.")
    type("\t/vuon rau")
    await until("Đang lọc: 1/2")
    type("\x1b")
    await until("[Tất cả 2]")
  })

  it("refuses to let anybody review what the own unit proposes, and says so", async () => {
    const actor = await sample.run(resolveActor({ named: "Trần T. Hạnh", account: "hanh" }))
    await sample.run(
      handleOffice(markOf(actor), {
        _tag: "ChangeUserRights",
        ...on,
        user: actor,
        role: "administrator",
        unit: unitId("Xã Mỹ An"),
        reason: "kiêm nhiệm",
      }),
    )
    const { type, until } = await open()
    type("6")
    await until("hồ sơ thiếu")
    for (const key of [ctrlG, ctrlD]) {
      type(key)
      await until("chính đơn vị mình")
      type(down)
      await until("Hạn báo cáo")
      type(up)
    }
    type(`${down}${ctrlG}`)
    await until("Ghi ý kiến bình xét")
  })
})

describe("a proposal", () => {
  it("chooses the award form, and asks for the papers that the office's settings want for it", async () => {
    const actor = await sample.run(resolveActor({ named: "Trần T. Hạnh", account: "hanh" }))
    await sample.run(
      handleOffice(markOf(actor), {
        _tag: "ChangeSettings",
        ...on,
        reason: "quy chế thi đua",
        settings: {
          awardForms: [
            { name: "Giấy khen", quota: 10 },
            { name: "Bằng khen", authority: "UBND tỉnh", papers: ["Tờ trình", "Biên bản họp xét"] },
          ],
        },
      }),
    )
    const { type, until } = await open()
    type(`3/phan loai\r`)
    await until("› M-2022-0005")
    type(ctrlY)
    await until("( ) Bằng khen")
    type(`${right}${right}`)
    await until("(o) Bằng khen")
    await until("Hình thức này cần: Tờ trình; Biên bản họp xét")
    type(`\t\t3 ấp làm theo\ttờ trình\t18/10/2022${ctrlS}`)
    await until("Đã ghi 1 sự kiện: Đề nghị “Bằng khen”")
    type("6")
    await until("Giấy khen: 0/10")
    type(`${down}`)
    await until("hồ sơ thiếu Biên bản họp xét – Phân loại rác")
    type(`\r`)
    await until("[!] Biên bản họp xét: THIẾU")
    await until("[x] Tờ trình: có")
    type(ctrlB)
    await until("( ) Biên bản họp xét")
    type(`\t${right}`)
    await until("(o) Biên bản họp xét")
    type(`\t18/10/2022${ctrlS}`)
    await until("[x] Biên bản họp xét: có")
    type(up)
  })
})
