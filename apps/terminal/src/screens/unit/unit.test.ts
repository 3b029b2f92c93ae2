import { handleModel, handleUnit, markOf, resolveActor } from "@kheo/application"
import { describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { afterAll, beforeAll } from "vitest"
import { type Opened, openScreens } from "../../testing/open-screens.ts"
import { campaign, modelId, openSample, unitId } from "../../testing/samples.ts"

const paper = (occurredAt: string) => ({ occurredAt, basis: "paper" }) as const

/** A unit that was renamed and is also called otherwise, and a model that another unit took over by a paper. */
const more = Effect.gen(function* () {
  const actor = yield* resolveActor({ named: undefined, account: "hanh" })
  const mark = () => markOf(actor)
  yield* handleUnit(mark(), unitId("Xã Mỹ An"), { _tag: "RenameUnit", ...paper("2022-07-01"), name: "Xã Mỹ An Đông" })
  yield* handleUnit(mark(), unitId("Xã Mỹ An"), {
    _tag: "LearnAlias",
    ...paper("2022-07-02"),
    alias: "UBND xã M.A",
  })
  yield* handleModel(mark(), modelId("Thùng gạo nghĩa tình"), {
    _tag: "ReplicateModel",
    ...paper("2022-09-01"),
    by: { unit: unitId("Xã Bình An") },
    people: 1_200,
    paper: "Công văn 12-CV/XB",
  })
  yield* handleModel(mark(), modelId("Thùng gạo nghĩa tình"), {
    _tag: "AmendModel",
    ...paper("2022-09-02"),
    field: "title",
    to: "Thùng gạo tình thương",
    reason: "đơn vị đổi tên",
  })
})

let sample: Awaited<ReturnType<typeof openSample>>
let screens: Opened
beforeAll(async () => {
  sample = await openSample()
  await sample.run(more)
  screens = openScreens({ run: sample.run, campaign, now: "2022-10-18", language: "vi" }, { columns: 80, rows: 40 })
})
afterAll(async () => {
  screens.type("\x03")
  await screens.ended
  await sample.close()
})

describe("a unit", () => {
  it("tells its versions with their days, its other names, and how it stands this year", async () => {
    const { type, until } = screens
    await until("CỘNG")
    type("2/my an dong\r")
    await until("› [x] Xã Mỹ An Đông")
    type("\x0f")
    await until("Từ 01/01/2022 đến trước 01/07/2022: Xã Mỹ An (Khối xã, thị trấn)")
    await until("Từ 01/07/2022 đến nay: Xã Mỹ An Đông (Khối xã, thị trấn)")
    await until("“UBND xã M.A” – ghi nhận")
    await until("Báo cáo:    14/10/2022")
    type("\r")
    await until("Mô hình › Xã Mỹ An Đông")
  })
})

describe("a model's tabs", () => {
  it("tell who took it over, on which papers it rests, and what an amendment changed", async () => {
    const { type, until } = screens
    type("3/thung gao\r\r")
    await until("[Thông tin]")
    type("\x1b[C")
    await until("Tên mô hình: Thùng gạo nghĩa tình → Thùng gạo tình thương")
    type("\t")
    await until("NƠI LÀM THEO (1)")
    await until("01/09/2022: Xã Bình An; 1.200 người")
    type("\t")
    await until("Tệp đã nhập: 02-dang-ky.xlsx")
    await until("Đăng ký 2022!B16: Đăng ký mô hình")
    await until("Công văn 12-CV/XB")
    type("\t")
    await until("[Thông tin]")
  })
})
