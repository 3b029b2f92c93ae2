import { assert, describe, it } from "@effect/vitest"
import { Arbitrary, Schema } from "effect"
import { modelsIn } from "./listed.ts"
import { peopleIn } from "./people.ts"

describe("the models of a cell", () => {
  it("are parted where they are numbered or bulleted", () => {
    const expected = { items: ["Tiếng loa an ninh", "Thùng gạo"] }
    for (const text of [
      "1. Tiếng loa an ninh\n2. Thùng gạo",
      "1/ Tiếng loa an ninh;\n2/ Thùng gạo",
      "1. Tiếng loa an ninh; 2. Thùng gạo",
      "1) Tiếng loa an ninh 2) Thùng gạo",
      "- Tiếng loa an ninh\n- Thùng gạo",
      "+ Tiếng loa an ninh\r\n\n+ Thùng gạo",
    ]) {
      assert.deepStrictEqual(modelsIn(text), expected, text)
      assert.deepStrictEqual(modelsIn(text.normalize("NFD")), expected, text)
    }
  })

  it("are for a person to part where they only look like several", () => {
    for (const text of ["Tiếng loa an ninh; Thùng gạo nghĩa tình", "Mô hình Tiếng loa\nMô hình Thùng gạo"])
      assert.strictEqual(modelsIn(text), "unclear", text)
  })

  it("are one where nothing says otherwise", () => {
    for (const text of [
      "",
      "Tiếng loa\nan ninh",
      "- Xây dựng tuyến đường",
      "1. Tiếng loa an ninh",
      "Tổ 1, tổ 2 và ấp 3. Sạch đẹp",
      "Nói 3 không; làm",
      "2. Hai\n3. Ba",
      "Ngày 1. Ngày 2. Xanh",
    ])
      assert.isUndefined(modelsIn(text), text)
  })

  const title = Schema.Literals(["Tiếng loa an ninh", "Thùng gạo", "Ấp 2 sạch", "“5 không”"])
  it.prop(
    "come back from any list of them",
    [Arbitrary.array(Arbitrary.schema(title), { minLength: 2, maxLength: 12 })],
    ([titles]) => {
      for (const mark of [".", ")", "/"])
        assert.deepStrictEqual(modelsIn(titles.map((one, at) => `${at + 1}${mark} ${one}`).join("\n")), {
          items: titles,
        })
      assert.deepStrictEqual(modelsIn(titles.map((one) => `• ${one}`).join("\n")), { items: titles })
    },
  )

  it("are looked for in a time that grows with the text alone", () => {
    for (const text of [" ".repeat(32_000), "1. ".repeat(10_000), "1.\n".repeat(10_000), `${"a".repeat(32_000)};`]) {
      const before = performance.now()
      modelsIn(text)
      peopleIn(text)
      assert.isBelow(performance.now() - before, 500)
    }
  })
})

describe("the people of a cell", () => {
  it("are told by their names alone", () => {
    for (const text of [
      "Ông Nguyễn Văn Bảy, bà Trần Thị Bưởi",
      "Nguyễn Văn Bảy và Trần Thị Bưởi",
      "- Nguyễn Văn Bảy\n- đ/c Trần Thị Bưởi",
      "1. Nguyễn Văn Bảy\n2. Trần Thị Bưởi",
      "Đồng chí Nguyễn Văn Bảy; Trần Thị Bưởi",
    ])
      assert.deepStrictEqual(peopleIn(text), ["Nguyễn Văn Bảy", "Trần Thị Bưởi"], text)
  })

  it("are left as they stand where it is one, or no list of names", () => {
    for (const text of [
      "Ông Nguyễn Văn Bảy",
      "Trần Thị Bưởi, Bí thư chi bộ",
      "Hội Phụ nữ, Hội Nông dân",
      "ấp 1, ấp 2",
      "-",
      "",
    ])
      assert.deepStrictEqual(peopleIn(text), [text], text)
  })
})
