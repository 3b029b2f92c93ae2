import { showHistory, showModels, showUnits } from "@kheo/application"
import { assert, describe, it } from "@effect/vitest"
import { Effect, Stream } from "effect"
import { afterEach, beforeEach } from "vitest"
import { memoryDrafts } from "../../drafts/index.ts"
import { type Opened, openScreens } from "../../testing/open-screens.ts"
import { campaign, modelId, openSample, unitId } from "../../testing/samples.ts"

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

const count = () => sample.run(Effect.flatMap(showHistory({}), Stream.runCount))
const unit = async (name: string) => {
  const { units } = await sample.run(showUnits({ campaign, asOf: "2022-10-31" }))
  return units.find(({ id }) => id === unitId(name))
}
const model = async (title: string) => {
  const { models } = await sample.run(showModels({ campaign, asOf: "2022-10-31" }))
  return models.find(({ id }) => id === modelId(title))
}
const story = (title: string) => sample.run(Effect.flatMap(showHistory({ model: modelId(title) }), Stream.runCollect))
/** Opens a model's screen from anywhere. */
const show = async (typed: string, title: string) => {
  screens.type(`:${typed}\r`)
  await screens.until(title)
}
const [ctrlF, ctrlS, ctrlX, ctrlY, ctrlZ] = ["\x06", "\x13", "\x18", "\x19", "\x1a"]

describe("what became of a model", () => {
  it("not scalable: asks for a reason, says what it means, and the unit has reported; undone, both are taken back", async () => {
    const { type, until } = screens
    const before = await count()
    await show("tuyen duong hoa", "Tuyến đường hoa nông thôn mới")
    type(ctrlX)
    await until("Khai không nhân rộng")
    type(ctrlS)
    await until("! Chưa điền.")
    await until("Đơn vị được tính là ĐÃ BÁO CÁO và không bị nhắc nữa.")
    type(" \x1b[D\t")
    await until("› Lời của đơn vị *")
    type("dân cư thưa, không còn hộ nào khác để mở rộng thêm tuyến đường hoa này")
    await until(" [ tuyến đường hoa này ")
    type("\t18/10/2022")
    await until("Sẽ ghi 2 sự kiện: Không nhân rộng “Tuyến đường hoa nông thôn mới”, ngày")
    type(ctrlS)
    await until("Đã ghi 2 sự kiện: Không nhân rộng")
    assert.strictEqual((await model("Tuyến đường hoa nông thôn mới"))?.outcome, "notScalable")
    assert.strictEqual((await unit("Xã Nhị Thành"))?.reportedOn, "2022-10-18")
    assert.strictEqual(await count(), before + 2)
    type("\t")
    await until("dân cư thưa, không còn hộ nào khác")
    type(ctrlZ)
    await until("Sẽ ghi 2 sự kiện: Bỏ “Không nhân rộng")
    type(`nhầm mô hình${ctrlS}`)
    await until("Đã ghi 2 sự kiện: Bỏ")
    assert.isNull((await model("Tuyến đường hoa nông thôn mới"))?.outcome)
    assert.isNull((await unit("Xã Nhị Thành"))?.reportedOn)
    assert.strictEqual(await count(), before + 4)
  })

  it("not scalable while it stands proposed is refused beside the model, and nothing of it is written", async () => {
    const { type, until } = screens
    const before = await count()
    await show("vuon rau", "Vườn rau sạch cho bé")
    type(`${ctrlX} \t\t18/10/2022`)
    await until("Sẽ ghi 2 sự kiện")
    type(ctrlS)
    await until("! Mô hình đang được đề xuất “Giấy khen”. Hãy rút đề")
    assert.strictEqual(await count(), before)
  })

  it("results: counts are read out of the words, and the report is recorded with them once", async () => {
    const { type, until } = screens
    await show("camera", "Camera an ninh phòng chống tội phạm")
    type(ctrlF)
    await until("Ghi kết quả mô hình")
    type("60 hộ tham gia\t\tnhân rộng ở 03/05 ấp\t\t18/10/2022")
    await until("Sẽ ghi 2 sự kiện: Kết quả của “Camera an ninh phòng chống tội phạm”")
    type(ctrlS)
    await until("Đã ghi 2 sự kiện: Kết quả của")
    const told = (await story("Camera an ninh phòng chống tội phạm")).at(-1)?.data
    assert.deepStrictEqual(told?.["replicationCounts"], [{ value: 3, of: 5, unit: "ấp" }])
    await show("anh sang an", "Ánh sáng an ninh")
    type(`${ctrlF}30 hộ${"\t".repeat(4)}18/10/2022`)
    await until("Sẽ ghi 1 sự kiện: Kết quả của “Ánh sáng an ninh”")
  })

  it("an outcome is corrected to the other one, with a reason, where the register has one already", async () => {
    const { type, until } = screens
    await show("doan duong", "Đoạn đường tự quản")
    type(`${ctrlF}đã có 3 ấp làm theo${"\t".repeat(4)}18/10/2022`)
    await until("~ Sổ đã ghi mô hình này không nhân rộng, ngày")
    type(ctrlS)
    await until("Người khác đã ghi trước")
    type("\x1b[B\r")
    await until("[ đã có 3 ấp làm theo")
    await until("Sẽ ghi 1 sự kiện: Sửa kết quả của “Đoạn đường tự quản”: có kết quả")
    type(`đơn vị gửi lại phụ lục${ctrlS}`)
    await until("Đã ghi 1 sự kiện: Sửa kết quả")
    assert.strictEqual((await model("Đoạn đường tự quản"))?.outcome, "submitted")
    const told = (await story("Đoạn đường tự quản")).at(-1)?.data["replacement"] as { readonly results?: string }
    assert.strictEqual(told.results, "đã có 3 ấp làm theo")
    await until("đã báo cáo kết quả (18/10/2022)")
    type(":bo ket qua\r")
    await until("Sửa hoặc bỏ kết quả đã ghi")
    type("\x1b[A\x1b[A\x1b[A\x1b[A\x1b[A\x1b[C\x1b[C")
    await until("bỏ: chưa có gì")
    type(`\tnhầm mô hình${ctrlS}`)
    await until("Đã ghi 1 sự kiện: Sửa kết quả")
    assert.isNull((await model("Đoạn đường tự quản"))?.outcome)
  })

  it("a standing proposal is withdrawn with a reason", async () => {
    const { type, until } = screens
    await show("vuon rau", "Vườn rau sạch cho bé")
    type(":rut de nghi\r")
    await until("[ Giấy khen")
    type(`hồ sơ không đủ\t18/10/2022${ctrlS}`)
    await until("Đã ghi 1 sự kiện: Rút đề nghị “Giấy khen”")
    assert.deepStrictEqual((await model("Vườn rau sạch cho bé"))?.proposals, [])
  })

  it("a proposal says what the dossier lacks, and is written", async () => {
    const { type, until } = screens
    await show("camera", "Camera an ninh phòng chống tội phạm")
    type(ctrlY)
    await until("~ Mô hình này chưa có kết quả trong sổ; vẫn đề nghị")
    await until("~ Chưa có tóm tắt thành tích")
    type("\x1b[C\t\tgiữ ba ấp yên bình\t\t18/10/2022")
    await until("Sẽ ghi 1 sự kiện: Đề nghị “Giấy khen” cho “Camera an ninh phòng chống tội")
    type(ctrlS)
    await until("Đã ghi 1 sự kiện: Đề nghị “Giấy khen”")
    assert.deepStrictEqual((await model("Camera an ninh phòng chống tội phạm"))?.proposals, ["Giấy khen"])
  })

  it("an amendment writes one event for each field that changed, and none for the others", async () => {
    const { type, until } = screens
    await show("camera", "Camera an ninh phòng chống tội phạm")
    type(":bo sung\r")
    await until("[ Camera an ninh phòng chống tội phạm")
    const before = await count()
    type("\x1b[A".repeat(8))
    await until("› Tên mô hình *")
    type(" và tệ nạn\t\t\tcơ sở\t\t\tđổi theo quyết định\t18/10/2022")
    await until("Sẽ ghi 2 sự kiện: Sửa tên mô hình của")
    type(ctrlS)
    await until("Đã ghi 2 sự kiện: Sửa tên mô hình của")
    const { level, title } = (await model("Camera an ninh phòng chống tội phạm")) ?? {}
    assert.deepStrictEqual([title, level], ["Camera an ninh phòng chống tội phạm và tệ nạn", "cơ sở"])
    assert.strictEqual(await count(), before + 2)
  })

  it("a withdrawal needs its reason, and the model counts no more", async () => {
    const { type, until } = screens
    await show("camera", "Camera an ninh phòng chống tội phạm")
    type(":rut mo hinh\r")
    await until("Từ ngày đó mô hình không được tính nữa")
    type(`\t18/10/2022${ctrlS}`)
    await until("! Chưa điền. Ví dụ: đơn vị xin thôi")
    type(`đơn vị xin thôi${ctrlS}`)
    await until("Đã ghi 1 sự kiện: Rút mô hình “Camera an ninh phòng chống tội phạm”")
    assert.strictEqual((await model("Camera an ninh phòng chống tội phạm"))?.outcome, "withdrawn")
  })
})
