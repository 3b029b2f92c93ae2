import { assert, describe, it } from "@effect/vitest"
import { readFileName } from "./file-name.ts"

describe("a file's name", () => {
  it.each([
    ["DVK_Xã Mỹ Thạnh (sửa lần 2).xlsx", "Xã Mỹ Thạnh"],
    ["phụ lục/02 Xã Mỹ An.xlsx", "Xã Mỹ An"],
    ["Báo cáo kết quả dân vận khéo 2022 - Hội Nông dân.xls", "Hội Nông dân"],
    ["PL_HOI-NONG-DAN_2022.xlsx", "HOI NONG DAN"],
  ])("%s may name %s", (file, unit) => {
    assert.include(readFileName(file).names, unit)
    assert.include(readFileName(file.normalize("NFD")).names, unit)
  })

  it("tells a year when it holds one and no other", () => {
    assert.strictEqual(readFileName("ket qua 2021.xlsx").year, 2021)
    assert.isUndefined(readFileName("2021-2022.xlsx").year)
    assert.isUndefined(readFileName("so 20221.xlsx").year)
  })
})
