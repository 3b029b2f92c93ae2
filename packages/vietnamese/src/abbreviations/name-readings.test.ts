import { assert, describe, it } from "@effect/vitest"
import { Arbitrary, Schema } from "effect"
import { foldedKey } from "../folded-key.ts"
import { toneKey } from "../tone-key.ts"
import { nameReadings } from "./name-readings.ts"
import { abbreviations } from "./table.ts"

const meet = (one: string, other: string) => nameReadings(one).some((reading) => nameReadings(other).includes(reading))

describe("the readings of a name", () => {
  it.each([
    ["TT Thủ Thừa", "Thị trấn Thủ Thừa"],
    ["T.T. Thủ Thừa", "Thị trấn Thủ Thừa"],
    ["TT.Thủ Thừa", "Thị trấn Thủ Thừa"],
    ["Mầm non TT Thủ Thừa", "Trường Mầm non thị trấn Thủ Thừa"],
    ["MN TT Thủ Thừa", "Trường Mầm non thị trấn Thủ Thừa"],
    ["TT DVNN", "Trung tâm Dịch vụ Nông nghiệp"],
    ["TTDVNN", "Trung tâm Dịch vụ Nông nghiệp"],
    ["TT DV Nông nghiệp", "Trung tâm Dịch vụ Nông nghiệp"],
    ["X. Mỹ An", "Xã Mỹ An"],
    ["x.Mỹ An", "Xã Mỹ An"],
    ["UBND xã Mỹ An", "Uỷ ban nhân dân xã Mỹ An"],
    ["ĐU xã Mỹ An", "Đảng ủy xã Mỹ An"],
    ["MTTQ huyện", "Ủy ban Mặt trận Tổ quốc Việt Nam huyện"],
    ["Ban TT UBMTTQVN huyện", "Ban Thường trực Ủy ban MTTQ Việt Nam huyện"],
    ["Hội LHPN", "Hội Liên hiệp Phụ nữ"],
    ["Hội NCT", "Hội Người cao tuổi"],
    ["Ban CHQS huyện", "Ban Chỉ huy Quân sự huyện"],
    ["Chi cục THADS", "Chi cục Thi hành án dân sự"],
    ["Đội QLTT số 3", "Đội Quản lý thị trường số 3"],
    ["BQL dự án", "Ban Quản lý dự án"],
    ["TT HTCĐ xã Mỹ An", "Trung tâm Học tập cộng đồng xã Mỹ An"],
    ["TT BDCT huyện", "Trung tâm Bồi dưỡng chính trị huyện"],
    ["TT HĐND huyện", "Thường trực Hội đồng nhân dân huyện"],
    ["TT Huyện ủy", "Thường trực Huyện ủy"],
    ["HLHPN huyện", "Hội Liên hiệp Phụ nữ huyện"],
    ["TH & THCS Mỹ An", "Trường Tiểu học và Trung học cơ sở Mỹ An"],
    ["P.LĐ-TB&XH", "Phòng Lao động - Thương binh và Xã hội"],
    ["Phòng NN&PTNT", "Phòng Nông nghiệp và Phát triển nông thôn"],
    ["PGD NHCSXH", "Phòng Giao dịch Ngân hàng Chính sách xã hội"],
    ["BCH QS huyện", "Ban Chỉ huy Quân sự huyện"],
  ])("of %s and %s meet", (one, other) => assert.isTrue(meet(one, other)))

  it.each([
    ["TT Thủ Thừa", "Mầm non TT Thủ Thừa"],
    ["TT Thủ Thừa", "TT DVNN"],
    ["TT HTCĐ", "Thị trấn Học tập cộng đồng"],
    ["TT DVNN", "Thị trấn Dịch vụ Nông nghiệp"],
    ["MG Long Thạnh", "Trường Mẫu giáo Long Thành"],
    ["TT Thu Thua", "Thị trấn Thủ Thừa"],
    ["UBND xã Mỹ An", "Xã Mỹ An"],
    ["DU xã Mỹ An", "Đảng ủy xã Mỹ An"],
    ["MN Mỹ An", "MG Mỹ An"],
    ["Ấp 1", "Ấp 2"],
    ["Ấp 1.2", "Ấp 12"],
  ])("of %s and %s never meet", (one, other) => assert.isFalse(meet(one, other)))

  it("name as it stands what could be a word of its own: the commune of Tu Vũ", () => {
    assert.include(nameReadings("Xã Tu Vũ"), toneKey("xã tu vũ"))
  })
})

const short = Object.keys(abbreviations)
const words = ["Mỹ", "My", "An", "Ân", "Thành", "Thạnh", "thành", "hòa", "hoà", "đ", "d", "và", "&", "-", ".", "trường"]
const names = Arbitrary.array(Arbitrary.schema(Schema.Literals([...short, ...words, "TT", "T.T.", "mầm non"])), {
  minLength: 1,
  maxLength: 7,
})

it.prop(
  "whatever the name, its readings are few, full of letters, and the same however it is typed",
  [names],
  ([told]) => {
    const name = told.join(" ")
    const readings = nameReadings(name)
    assert.isAtLeast(readings.length, 1)
    assert.isAtMost(readings.length, 32)
    assert.deepStrictEqual(nameReadings(`  ${name.toUpperCase().normalize("NFD")} `), readings)
  },
)

it.prop(
  "words that are no abbreviation keep their marks: two names that differ in them share no reading",
  [Arbitrary.array(Arbitrary.schema(Schema.Literals(["Mỹ", "My", "An", "Ân", "Thành", "Thạnh"])), { minLength: 1 })],
  ([told]) => {
    const name = told.join(" ")
    assert.deepStrictEqual(nameReadings(name), [toneKey(name)])
    const bare = foldedKey(name)
    assert.strictEqual(meet(name, bare), toneKey(name) === toneKey(bare))
  },
)
