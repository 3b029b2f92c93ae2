import { Arbitrary, Schema } from "effect"
import type { Grid } from "../formats/grid.ts"
import { gridOf, merged } from "./grid.samples.ts"

/** A model as a table tells it. */
export interface Told {
  readonly unit: string
  readonly title: string
  readonly person: string
  readonly results: string
  readonly replication: string
}

/** How a table may be laid out around the same rows. */
export interface Variant {
  readonly titles: boolean
  readonly numbers: boolean
  readonly twoRows: boolean
  readonly ordinals: boolean
  readonly section: "none" | "roman" | "lettered" | "merged" | "lone"
  readonly sectionAt: number
  readonly repeatAt: number
  readonly blankAt: number
  readonly goesOnAt: number
  readonly units: "written" | "ditto" | "blank" | "merged"
  readonly total: boolean
  readonly signature: boolean
  readonly unknown: boolean
  readonly ranks: ReadonlyArray<number>
}

const place = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 7 }))

const told = Schema.Struct({
  unit: Schema.Literals(["Xã Cầu Dừa", "Xã Bến Lau", "Hội Phụ nữ"]),
  title: Schema.Literals([
    "Vườn dừa xanh",
    "Tủ sách ấp",
    "Khối phố văn minh",
    "Tổng vệ sinh",
    "Nơi nhận rác",
    "A. I. O",
  ]),
  person: Schema.Literals(["", "Lê Văn Tám", "-"]),
  // A row that tells a title and nothing else could be a heading.
  results: Schema.Literals(["20 hộ trồng", "- Tổng số 30 suất\n- Dọn 2 km", "Danh sách hộ khá tăng"]),
  replication: Schema.Literals(["", "03/05 ấp", "chưa nhân rộng", "không nhân rộng được"]),
})

/** Models, and a way to lay them out. */
export const anyRendering = Arbitrary.schema(
  Schema.Struct({
    models: Schema.Array(told).check(Schema.isMinLength(1), Schema.isMaxLength(7)),
    variant: Schema.Struct({
      titles: Schema.Boolean,
      numbers: Schema.Boolean,
      twoRows: Schema.Boolean,
      ordinals: Schema.Boolean,
      section: Schema.Literals(["none", "roman", "lettered", "merged", "lone"]),
      sectionAt: place,
      repeatAt: place,
      blankAt: place,
      goesOnAt: place,
      units: Schema.Literals(["written", "ditto", "blank", "merged"]),
      total: Schema.Boolean,
      signature: Schema.Boolean,
      unknown: Schema.Boolean,
      ranks: Schema.Tuple([place, place, place, place, place, place, place]),
    }),
  }),
)

const headings = {
  ordinal: "STT",
  title: "Tên mô hình",
  unit: "Tên đơn vị",
  person: "Tên cá nhân",
  results: "Kết quả thực hiện",
  replication: "Kết quả nhân rộng",
  unknown: "Số điện thoại",
} as const

type Column = keyof typeof headings

/** The sheet that the models make in one of the ways in which offices lay out such a table. */
export const rendered = (models: ReadonlyArray<Told>, variant: Variant): Grid => {
  const columns = (Object.keys(headings) as ReadonlyArray<Column>)
    .filter((column) => (column !== "unknown" || variant.unknown) && (column !== "ordinal" || variant.ordinals))
    .map((column, index) => ({ column, rank: variant.ranks[index] ?? 0 }))
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ column }) => column)
  const rows: Array<ReadonlyArray<string | undefined>> = []
  const merges: Array<string> = []
  const letter = (column: Column) => String.fromCharCode(65 + columns.indexOf(column))
  const row = (cells: Partial<Record<Column, string>>) => columns.map((column) => cells[column])
  const header = () => {
    rows.push(columns.map((column) => headings[column]))
    if (!variant.twoRows) return
    const [top, bottom] = [rows.length, rows.length + 1]
    rows.push([])
    for (const column of columns) merges.push(`${letter(column)}${top}:${letter(column)}${bottom}`)
  }
  if (variant.titles)
    rows.push(["BAN CHỈ ĐẠO"], ["DANH SÁCH mô hình năm 2022"], [], ["Cầu Dừa, ngày 12 tháng 10 năm 2022"])
  header()
  if (variant.numbers) rows.push(columns.map((_, index) => `(${index + 1})`))
  for (const [index, { person, replication, results, title, unit }] of models.entries()) {
    const breaks = index > 0 && [variant.sectionAt, variant.repeatAt, variant.blankAt].includes(index)
    if (index > 0 && variant.blankAt === index) rows.push([])
    if (index > 0 && variant.repeatAt === index) header()
    if (variant.sectionAt === index) section(variant, columns, rows, merges)
    const before = models[index - 1]
    const isSame = index > 0 && before?.unit === unit && !breaks
    const [first, ...further] = variant.goesOnAt === index ? results.split("\n") : [results]
    const isOne = isSame && variant.goesOnAt !== index - 1
    rows.push(
      row({
        ordinal: String(index + 1),
        title,
        unit:
          isSame && variant.units === "ditto"
            ? "nt"
            : (isSame && variant.units === "blank") || (isOne && variant.units === "merged")
              ? ""
              : unit,
        person,
        results: first ?? "",
        replication,
        unknown: "0901",
      }),
    )
    if (isOne && variant.units === "merged") mergeUp(merges, letter("unit"), rows.length)
    for (const line of further) rows.push(row({ results: line }))
  }
  if (variant.total) rows.push(row({ title: `Tổng cộng: ${models.length} mô hình` }))
  if (variant.signature)
    rows.push(
      [],
      ["Nơi nhận:", undefined, undefined, "TM. BAN CHỈ ĐẠO"],
      ["- Như trên;"],
      ["- Lưu: VT.", undefined, undefined, "Nguyễn Văn Ký"],
    )
  return merged(gridOf(rows), ...merges)
}

const section = (
  { section: form }: Variant,
  columns: ReadonlyArray<Column>,
  rows: Array<ReadonlyArray<string | undefined>>,
  merges: Array<string>,
): void => {
  if (form === "none") return
  const words = "KHỐI XÃ, THỊ TRẤN"
  const hasOrdinal = columns.includes("ordinal")
  if (form === "merged") {
    rows.push([words])
    merges.push(`A${rows.length}:${String.fromCharCode(64 + columns.length)}${rows.length}`)
  } else if (form === "lone" || !hasOrdinal) rows.push([`II- ${words}`])
  else
    rows.push(
      columns.map((column) =>
        column === "ordinal" ? (form === "roman" ? "II." : "B/") : column === "title" ? words : undefined,
      ),
    )
}

/** Merges a cell with the one above, or makes the merge above it one longer. */
const mergeUp = (merges: Array<string>, letter: string, row: number): void => {
  const at = merges.findIndex(
    (range) => range.startsWith(letter) && range.endsWith(`:${letter}${row - 1}`) && !range.includes(":A1"),
  )
  const top = at < 0 ? `${letter}${row - 1}` : (merges[at]?.split(":")[0] ?? "")
  merges.splice(at < 0 ? merges.length : at, at < 0 ? 0 : 1, `${top}:${letter}${row}`)
}
