import { Arbitrary, Schema } from "effect"
import type { Field } from "./field.ts"
import type { SheetKind } from "./kind.ts"

/** Headers of each kind as offices write them, with the fields that they name. */
export const headers: Record<SheetKind, ReadonlyArray<readonly [string, Field]>> = {
  roster: [
    ["STT", "ordinal"],
    ["Mã đơn vị", "code"],
    ["Tên đơn vị", "unit"],
    ["Khối thi đua", "block"],
  ],
  registration: [
    ["TT", "ordinal"],
    ["Đơn vị thực hiện", "unit"],
    ["Tên mô hình", "title"],
    ["Họ và tên cá nhân", "person"],
    ["Thuộc lĩnh vực", "field"],
    ["Ghi chú", "note"],
  ],
  conference: [
    ["Số TT", "ordinal"],
    ["Cơ quan, đơn vị", "unit"],
    ["Ngày tổ chức hội nghị", "conferenceDate"],
  ],
  results: [
    ["STT", "ordinal"],
    ["Tập thể", "unit"],
    ["Tên công trình mô hình", "title"],
    ["Kết quả thực hiện", "results"],
    ["Kết quả nhân rộng", "replication"],
    ["Kế hoạch nhân rộng", "plan"],
  ],
  proposal: [
    ["STT", "ordinal"],
    ["Tập thể, cá nhân", "holder"],
    ["Đơn vị công tác", "unit"],
    ["Nội dung mô hình", "title"],
    ["Tóm tắt thành tích", "summary"],
    ["Hình thức khen thưởng", "form"],
  ],
}

/** How a header may be typed: letter case, composed or decomposed, spaces. */
const typings: Record<string, (text: string) => string> = {
  asIs: (text) => text,
  upper: (text) => text.toUpperCase(),
  lower: (text) => text.toLowerCase(),
  decomposed: (text) => text.normalize("NFD"),
  upperDecomposed: (text) => text.toUpperCase().normalize("NFD"),
  spaced: (text) => `  ${text.replaceAll(" ", " \n")} `,
}

const rank = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 1_000 }))

/** A header of some kind, its columns in any order and each typed in some way. */
export const typedHeader = Arbitrary.map(
  Arbitrary.schema(
    Schema.Struct({
      kind: Schema.Literals(["roster", "registration", "conference", "results", "proposal"]),
      typing: Schema.Literals(["asIs", "upper", "lower", "decomposed", "upperDecomposed", "spaced"]),
      ranks: Schema.Tuple([rank, rank, rank, rank, rank, rank]),
    }),
  ),
  ({ kind, ranks, typing }) => ({
    kind,
    columns: headers[kind]
      .map(([text, field], index) => ({ text: typings[typing]?.(text) ?? text, field, rank: ranks[index] ?? 0 }))
      .toSorted((one, other) => one.rank - other.rank),
  }),
)
