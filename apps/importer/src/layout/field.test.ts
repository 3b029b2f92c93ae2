import { assert, describe, it } from "@effect/vitest"
import { type Field, fieldNamed } from "./field.ts"

const named: ReadonlyArray<readonly [Field, ReadonlyArray<string>]> = [
  ["ordinal", ["STT", "Số thứ tự", "S.T.T"]],
  ["code", ["Mã", "Mã ĐV", "Mã đơn vị"]],
  ["unit", ["Đơn vị", "Tên cơ quan, đơn vị", "Đơn vị đăng ký", "Cơ quan"]],
  ["holder", ["Tên tập thể, cá nhân", "Tập thể và cá nhân", "Đơn vị, cá nhân thực hiện"]],
  ["person", ["Họ tên", "Họ và tên", "Tên cá nhân", "Người thực hiện"]],
  ["title", ["Tên mô hình", "Tên mô hình, điển hình “Dân vận khéo”", "Mô hình", "Tên gọi mô hình"]],
  ["conferenceDate", ["Ngày tổ chức hội nghị tổng kết", "Ngày tổ chức", "Ngày tổng kết"]],
  ["periodAndPlace", ["Thời gian, địa điểm thực hiện", "Địa bàn"]],
  ["results", ["Kết quả thực hiện và hiệu quả mô hình", "Tóm tắt kết quả", "Hiệu quả"]],
  ["replication", ["Kết quả nhân rộng (cơ quan, đơn vị, số người tham gia)", "Tình hình nhân rộng"]],
  ["plan", ["Dự kiến nhân rộng năm 2023", "Kế hoạch nhân rộng"]],
  ["summary", ["Tóm tắt thành tích", "Thành tích"]],
  ["form", ["Hình thức đề nghị", "Đề nghị khen thưởng"]],
]

describe("a header's words", () => {
  it.each(named)("name %s, with marks or without", (field, words) => {
    for (const text of words) {
      assert.strictEqual(fieldNamed(text), field, text)
      const bare = text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D")
      assert.strictEqual(fieldNamed(bare), field, bare)
    }
  })

  it("name nothing that no kind of sheet needs", () => {
    for (const text of ["", "Số điện thoại", "Năm sinh", "Chức vụ", "Mã số thuế", "(1)"])
      assert.isUndefined(fieldNamed(text), text)
  })
})
