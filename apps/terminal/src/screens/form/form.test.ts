import { showHistory, showUnits } from "@kheo/application"
import { assert, describe, it } from "@effect/vitest"
import { Effect, Stream } from "effect"
import { afterEach, beforeEach, vi } from "vitest"
import { type Drafts, memoryDrafts } from "../../drafts/index.ts"
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

const open = async (drafts: Drafts = memoryDrafts(), size: Parameters<typeof openScreens>[1] = {}) => {
  const screens = openScreens({ run: sample.run, campaign, now: "2022-10-18", language: "vi", drafts }, size)
  opened.push(screens)
  await screens.until("CỘNG")
  return screens
}

const count = () => sample.run(Effect.flatMap(showHistory({}), Stream.runCount))
const conferenceOf = async (name: string) => {
  const { units } = await sample.run(showUnits({ campaign, asOf: "2022-10-18" }))
  return units.find(({ id }) => id === unitId(name))?.conferenceOn
}
/** Drafts are dropped right after the screen has changed. */
const none = (drafts: Drafts) => vi.waitFor(async () => assert.deepStrictEqual(await drafts.read(), []))
const [ctrlG, ctrlN, ctrlS, ctrlZ] = ["\x07", "\x0e", "\x13", "\x1a"]

describe("recording a conference", () => {
  it("from the unit list: the unit is filled in, one event is announced and written, and undone by one more", async () => {
    const { type, until } = await open()
    const before = await count()
    type("2\x1b[B\x1b[B\x1b[B")
    await until("› [-] Xã Mỹ Thạnh")
    type(ctrlG)
    await until("[ Xã Mỹ Thạnh")
    type("12/10/2022")
    await until("Sẽ ghi 1 sự kiện: Hội nghị tổng kết – Xã Mỹ Thạnh, ngày 12/10/2022")
    assert.strictEqual(await count(), before)
    type(ctrlS)
    await until("Đã ghi 1 sự kiện: Hội nghị tổng kết – Xã Mỹ Thạnh")
    await until("› [-] Xã Mỹ Thạnh")
    assert.strictEqual(await conferenceOf("Xã Mỹ Thạnh"), "2022-10-12")
    type(ctrlZ)
    await until("Sẽ ghi 1 sự kiện: Bỏ “Hội nghị tổng kết – Xã Mỹ Thạnh")
    type(`ghi nhầm${ctrlS}`)
    await until("Đã ghi 1 sự kiện: Bỏ “Hội nghị")
    assert.strictEqual(await conferenceOf("Xã Mỹ Thạnh"), null)
    assert.strictEqual(await count(), before + 2)
  })

  it("finds a unit without marks, and links nothing that is only alike", async () => {
    const { type, until } = await open()
    type(ctrlG)
    await until("Đơn vị *")
    type("my th")
    await until("Xã Mỹ Thạnh – Khối xã, thị trấn")
    type(`\t12/10/2022${ctrlS}`)
    await until("! Chưa rõ đơn vị nào")
    type("\x1b[B\r")
    await until("[ Xã Mỹ Thạnh")
    await until("Hội nghị tổng kết – Xã Mỹ Thạnh")
  })

  it("goes to the first wrong field, says what is wrong with an example, and writes nothing", async () => {
    const { type, until } = await open()
    const before = await count()
    type(ctrlG)
    await until("Đơn vị *")
    type(`Xã Mỹ Thạnh\t31/02/2022${ctrlS}`)
    await until("! Không phải ngày dd/MM/yyyy. Ví dụ: 12/10/2022")
    await until("› Ngày tổ chức hội nghị *")
    assert.strictEqual(await count(), before)
  })

  it("shows both versions when somebody was faster, and corrects what the register holds", async () => {
    const { type, until } = await open()
    type(ctrlG)
    await until("Đơn vị *")
    type(`Xã Bình An\t12/10/2022`)
    await until("~ Sổ đã ghi hội nghị của đơn vị này ngày 10/10/2022.")
    type(ctrlS)
    await until("Người khác đã ghi trước")
    await until("ngày 10/10/2022. Người ghi: Trần T. Hạnh")
    await until("Hội nghị tổng kết – Xã Bình An, ngày 12/10/2022")
    type("\x1b[B\r")
    await until("Sửa ngày hội nghị tổng kết – Xã Bình An")
    type(`giấy mời ghi ngày 12${ctrlS}`)
    await until("Đã ghi 1 sự kiện: Sửa ngày hội nghị")
    assert.strictEqual(await conferenceOf("Xã Bình An"), "2022-10-12")
  })
})

describe("registering a model", () => {
  for (const erase of ["\x7f", "\b"])
    it(`takes Vietnamese as keyboards send it, erasing with ${JSON.stringify(erase)}, and Enter and Tab within it`, async () => {
      const { type, until } = await open()
      type(ctrlN)
      await until("Đơn vị đăng ký *")
      type(`Xã Mỹ An\t${"Tie~êng~~~ếng loa an ninh".replaceAll("~", erase)}\r`)
      await until("[ Tiếng loa an ninh")
      await until("› Loại *")
      type(`\x1b[A${"\x05"}e\u0302\u0301${erase}`)
      await until("Sẽ ghi 1 sự kiện: Đăng ký mô hình “Tiếng loa an ninh”")
      type(`${"\t".repeat(7)}28/02/2022`)
      await until("[ 28/02/2022")
      type(ctrlS)
      await until("Đã ghi 1 sự kiện: Đăng ký mô hình “Tiếng loa an ninh”")
      type("3/tieng loa")
      await until("Tiếng loa an ninh")
    })

  it("warns of a model that looks like it, marks aside", async () => {
    const { type, until } = await open()
    type(ctrlN)
    await until("Đơn vị đăng ký *")
    type("Xã Mỹ An\tThung gao nghia tinh\t")
    await until("~ Gần giống M-2022-0004 “Thùng gạo nghĩa tình”")
  })

  it("takes typing back with Ctrl+Z in a field, and writes nothing by it", async () => {
    const { type, until } = await open()
    const before = await count()
    type(ctrlN)
    await until("Đơn vị đăng ký *")
    type("\tTiếng kẻng")
    await until("[ Tiếng kẻng")
    type(" thừa")
    await until("[ Tiếng kẻng thừa")
    type(ctrlZ)
    await until("“Tiếng kẻng”")
    type(ctrlZ + ctrlZ + ctrlZ)
    await until("Đăng ký mô hình …")
    assert.strictEqual(await count(), before)
  })

  it("asks for the name only where a person holds it", async () => {
    const { frame, type, until } = await open()
    type(ctrlN)
    await until("Đơn vị đăng ký *")
    assert.isFalse(frame().some((line) => line.includes("Họ tên cá nhân")))
    type("\t\t\t\x1b[C")
    await until("Họ tên cá nhân *")
  })
})

describe("a draft", () => {
  it("is kept when a field is left, offered again after a crash, and gone once written", async () => {
    const drafts = memoryDrafts()
    const first = await open(drafts)
    first.type(ctrlN)
    await first.until("Đơn vị đăng ký *")
    first.type("Xã Mỹ An\tTiếng kẻng an ninh\t")
    await first.until("› Loại *")
    assert.strictEqual((await drafts.read())[0]?.values["title"]?.text, "Tiếng kẻng an ninh")
    const second = openScreens({ run: sample.run, campaign, now: "2022-10-18", language: "vi", drafts })
    opened.push(second)
    await second.until("Còn bản nháp chưa ghi vào sổ")
    second.type("\x1b[C\r")
    await second.until("Bản nháp")
    second.type("tieng keng\r")
    await second.until("[ Tiếng kẻng an ninh")
    second.type(`${"\t".repeat(4)}28/02/2022${ctrlS}`)
    await second.until("Đã ghi 1 sự kiện")
    await none(drafts)
  })

  it("is dropped only when the answer is yes, which is not the default", async () => {
    const drafts = memoryDrafts()
    const { type, until } = await open(drafts)
    type(`${ctrlN}`)
    await until("Đơn vị đăng ký *")
    type("Xã Mỹ An\tThử\t\x04")
    await until("Bỏ bản nháp này?")
    type("\r")
    await until("[ Thử")
    type("\x04")
    await until("› Không")
    type("\x1b[C\r")
    await until("CỘNG")
    await none(drafts)
  })
})
