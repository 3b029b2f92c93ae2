import { showUnit } from "@kheo/application"
import { versionAt } from "@kheo/domain/unit"
import { afterEach, assert, beforeEach, describe, it } from "@effect/vitest"
import { go, shown, unitAt } from "../../state/index.ts"
import { AtKeys } from "../../testing/at-keys.samples.ts"
import { ctrl, text } from "../../testing/drive.ts"
import { openSample, unitId } from "../../testing/samples.ts"

let sample: Awaited<ReturnType<typeof openSample>>
let at: AtKeys
beforeEach(async () => {
  sample = await openSample()
  at = await AtKeys.open(sample.run, { named: undefined, account: "hanh" })
  at.state = go(at.state, unitAt(unitId("Xã Mỹ An")))
})
afterEach(() => sample.close())

const open = async (command: string) => {
  await at.press(text(`:${command}`), "enter")
  assert.strictEqual(shown(at.state).name, "form", command)
}
const save = () => at.press(ctrl("s"))
const factsOf = (name: string) => at.state.register?.unitHistory.get(unitId(name)) ?? []

describe("the forms of a unit", () => {
  it("rename it from a day on, teach another name, and take that back", async () => {
    await open("doi ten don vi")
    await at.press(text("Xã Mỹ An Mới"), "tab", text("01/06/2022"))
    await save()
    assert.strictEqual(versionAt(factsOf("Xã Mỹ An"), "2022-10-25")?.name, "Xã Mỹ An Mới")
    assert.strictEqual(versionAt(factsOf("Xã Mỹ An"), "2022-05-31")?.name, "Xã Mỹ An")
    await open("them ten goi khac")
    await at.press(text("UBND Mỹ An"))
    await save()
    const { aliases } = await sample.run(showUnit(unitId("Xã Mỹ An"), {}))
    assert.deepStrictEqual(
      aliases.map(({ alias }) => alias),
      ["UBND Mỹ An"],
    )
    await at.press(ctrl("z"), text("ghi nhầm"))
    await save()
    assert.include(at.said, "Bỏ ““UBND Mỹ An” cũng là")
    assert.deepStrictEqual((await sample.run(showUnit(unitId("Xã Mỹ An"), {}))).aliases, [])
  })

  it("add one that is expected this year, and refuse a name that is taken beside it", async () => {
    await open("them don vi")
    await at.press(text("Xã Mỹ An"), "tab", "tab", "tab", "tab", text("01/01/2022"))
    await save()
    assert.include(at.screen, "› Tên đơn vị *")
    assert.include(at.screen, "!")
    await at.press("home", text("Xã Mới "), ...Array.from({ length: 9 }, () => "delete" as const))
    await save()
    assert.include(at.said, "Đã ghi 2 sự kiện: Đơn vị Xã Mới")
    assert.isTrue(at.state.register?.units.some(({ name }) => name.startsWith("Xã Mới")))
  })

  it("merge it with what it owes this year, and split another among several", async () => {
    await open("sap nhap")
    await at.press(text("Xã Mỹ Thạnh"), "tab", text("20/10/2022"), "tab", "tab", "left")
    await save()
    assert.include(at.said, "Đã ghi 2 sự kiện: Xã Mỹ An nhập vào Xã Mỹ Thạnh từ 20/10/2022")
    assert.isUndefined(versionAt(factsOf("Xã Mỹ An"), "2022-10-25"))
    at.state = go(at.state, unitAt(unitId("Xã Nhị Thành")))
    await open("chia tach don vi")
    await at.press(
      text("Xã Bình An"),
      "tab",
      text("Xã Mỹ Thạnh"),
      "tab",
      "tab",
      "tab",
      "right",
      "tab",
      text("21/10/2022"),
    )
    await save()
    const split = factsOf("Xã Nhị Thành").find((fact) => fact._tag === "UnitSplit")
    assert.deepStrictEqual(split?._tag === "UnitSplit" ? split.into.map(({ part, unit }) => [unit, part]) : [], [
      [unitId("Xã Bình An"), "part"],
      [unitId("Xã Mỹ Thạnh"), "remainder"],
    ])
  })
})
