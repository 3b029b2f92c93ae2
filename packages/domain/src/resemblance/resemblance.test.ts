import { assert, describe, it } from "@effect/vitest"
import { ModelId } from "../model/events.ts"
import { lookAlikes } from "./index.ts"

const titled = (...titles: ReadonlyArray<string>) =>
  titles.map((title, index) => ({ id: ModelId.make(`m${index + 1}`), title }))
const found = (...titles: ReadonlyArray<string>) =>
  lookAlikes(titled(...titles)).map(({ how, one, other }) => [String(one.id), String(other.id), how])

describe("models that look alike", () => {
  it("have the same title however typed, the same but for marks, or nearly the same", () => {
    assert.deepStrictEqual(found("Hòa giải ở ấp", "HOÀ GIẢI Ở ẤP"), [["m1", "m2", "same"]])
    assert.deepStrictEqual(found("Ánh sáng Long Thành", "Ánh sáng Long Thạnh"), [["m1", "m2", "folded"]])
    assert.deepStrictEqual(
      found("Vận động nhân dân hiến đất làm đường", "Vận động nhân dân hiến đất mở đường", "Tiếng loa an ninh"),
      [["m1", "m2", "near"]],
    )
  })

  it("are told the most alike first, each pair once", () => {
    assert.deepStrictEqual(
      found("Camera an ninh", "Camera an ninh ấp", "Camera an nình", "CAMERA AN NINH").map(([, , how]) => how),
      ["same", "folded", "folded", "near", "near", "near"],
    )
  })

  it("are not those that count differently, or have only a word in common", () => {
    assert.deepStrictEqual(found("Tổ tự quản ấp 1", "Tổ tự quản ấp 2"), [])
    assert.deepStrictEqual(found("Tổ tự quản ấp 01", "Tổ tự quản ấp 1"), [["m1", "m2", "near"]])
    assert.deepStrictEqual(found("Thùng gạo nghĩa tình", "Ngôi nhà nghĩa tình"), [])
    assert.deepStrictEqual(found("", "Ánh sáng"), [])
  })

  it("are not two years of one story", () => {
    const [one, other] = titled("Tiếng loa an ninh", "Tiếng loa an ninh")
    if (one === undefined || other === undefined) throw new Error("two were made")
    assert.deepStrictEqual(lookAlikes([one, { ...other, continues: one.id }]), [])
    assert.strictEqual(lookAlikes([one, { ...other, continues: null }]).length, 1)
  })
})
