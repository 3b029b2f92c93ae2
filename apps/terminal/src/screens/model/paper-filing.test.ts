import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { showHistory } from "@kheo/application"
import { assert, describe, it } from "@effect/vitest"
import { Effect, Stream } from "effect"
import { afterEach, beforeEach } from "vitest"
import { type Opened, openScreens } from "../../testing/open-screens.ts"
import { campaign, openSample } from "../../testing/samples.ts"

let sample: Awaited<ReturnType<typeof openSample>>
let folder: string
const opened: Array<Opened> = []
beforeEach(async () => {
  sample = await openSample()
  folder = mkdtempSync(join(tmpdir(), "kheo-paper-"))
})
afterEach(async () => {
  for (const screens of opened) screens.type("\x03")
  await Promise.all(opened.splice(0).map(({ ended }) => ended))
  await sample.close()
  rmSync(folder, { recursive: true, force: true })
})

const open = async () => {
  const screens = openScreens({ run: sample.run, campaign, now: "2022-10-18", language: "vi" })
  opened.push(screens)
  await screens.until("CỘNG")
  return screens
}
const count = () => sample.run(Effect.flatMap(showHistory({}), Stream.runCount))
const [ctrlD, ctrlS, down] = ["\x04", "\x13", "\x1b[B"]

describe("a dossier that lacks papers", () => {
  it("stands among what is open, and is opened from there", async () => {
    const { type, until } = await open()
    await until("[?] 2 hồ sơ đề nghị khen còn thiếu giấy tờ")
    type(down.repeat(8))
    await until("› [?] 2 hồ sơ")
    type("\r")
    await until("[Thiếu giấy 2]")
  })

  it("gets a file as a paper of the register, all of it at once, and shows it on the model's tab", async () => {
    const { type, until } = await open()
    type(":thung gao\r")
    await until("Thùng gạo nghĩa tình")
    type("\t\t\t")
    await until("Hồ sơ đề nghị “Giấy khen”")
    const before = await count()
    type(ctrlD)
    await until("Đính kèm giấy tờ vào hồ sơ khen")
    const path = join(folder, "biên bản.pdf")
    type(`"${path}"\t\tBiên bản họp xét\t\t12-BB/UBND\t14/10/2022${ctrlS}`)
    await until("Không mở được tệp")
    assert.strictEqual(await count(), before)
    writeFileSync(path, "%PDF-1.4 biên bản")
    type(ctrlS)
    await until("Đã ghi 3 sự kiện: Giấy tờ “Biên bản họp xét” vào sổ")
    assert.strictEqual(await count(), before + 3)
    await until("[x] Biên bản họp xét: có")
    await until("12-BB/UBND")
    const told = await sample.run(Effect.flatMap(showHistory({}), Stream.runCollect))
    assert.deepStrictEqual(
      told.slice(-3).map(({ type: its }) => its),
      ["kheo.document.received.v1", "kheo.document.file-attached.v1", "kheo.model.proposal-supplemented.v1"],
    )
    assert.nestedPropertyVal(told.at(-2), "data.name", "biên bản.pdf")
  })

  it("is only offered for a proposal that waits", async () => {
    const { type, until } = await open()
    type(":anh sang an ninh\r")
    await until("Ánh sáng an ninh")
    type(`\t\t\t`)
    await until("[Giấy tờ]")
    type(ctrlD)
    await until("Mô hình này không có đề nghị khen nào đang chờ")
  })
})
