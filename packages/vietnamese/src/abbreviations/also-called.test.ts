import { assert, describe, it } from "@effect/vitest"
import { Arbitrary, Schema } from "effect"
import { foldedKey } from "../folded-key.ts"
import { alsoCalled, withoutPlace } from "./also-called.ts"

describe("what an organisation is also called", () => {
  it.each([
    ["Hội Phụ nữ huyện", "Hội Liên hiệp Phụ nữ huyện"],
    ["Đoàn Thanh niên Cộng sản Hồ Chí Minh huyện", "Huyện đoàn"],
    ["Đoàn Thanh niên huyện Thủ Thừa", "Huyện đoàn Thủ Thừa"],
    ["Đoàn xã Mỹ An", "Xã đoàn Mỹ An"],
    ["Mặt trận huyện", "Ủy ban Mặt trận Tổ quốc Việt Nam huyện"],
    ["Công đoàn huyện", "Liên đoàn Lao động huyện"],
    ["Huyện đội", "Ban Chỉ huy Quân sự huyện"],
    ["Kho bạc Thủ Thừa", "Kho bạc Nhà nước Thủ Thừa"],
    ["Tòa án huyện", "Tòa án nhân dân huyện"],
  ])("%s comes to the same as %s", (one, other) =>
    assert.strictEqual(alsoCalled(foldedKey(one)), alsoCalled(foldedKey(other))),
  )

  it.each(["Xã Mỹ An", "Hội Nông dân huyện", "Huyện ủy", "Đoàn khối Cơ quan"])("%s stays itself", (name) =>
    assert.strictEqual(alsoCalled(foldedKey(name)), foldedKey(name)),
  )
})

it("a staff that has its long name already does not get it twice", () => {
  assert.strictEqual(alsoCalled("xa doi doi"), "ban chi huy quan su xa doi")
  assert.strictEqual(alsoCalled("ban chi huy quan su xa doi"), "ban chi huy quan su xa doi")
})

it("a place at the end is left out only where a name remains", () => {
  assert.strictEqual(withoutPlace("kho bac huyen thu thua"), "kho bac")
  assert.strictEqual(withoutPlace("hoi nong dan huyen"), "hoi nong dan")
  for (const name of ["huyen thu thua", "doan huyen", "huyen uy", "xa my an"])
    assert.strictEqual(withoutPlace(name), name)
})

it.prop(
  "said once more it stays the same",
  [
    Arbitrary.array(
      Arbitrary.schema(
        Schema.Literals(["hoi", "phu", "nu", "doan", "thanh", "nien", "huyen", "mat", "tran", "cong", "doi", "xa"]),
      ),
    ),
  ],
  ([words]) => {
    const once = alsoCalled(words.join(" "))
    assert.strictEqual(alsoCalled(once), once)
  },
)
