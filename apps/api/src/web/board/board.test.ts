import { assert, describe, it } from "@effect/vitest"
import { harmless } from "@kheo/vietnamese"
import { Arbitrary, Schema } from "effect"
import { count, percentOf } from "../page/figures.ts"
import { all, cellsOf, readMarkup, textOf } from "../markup.samples.ts"
import { owingTable } from "../owing/owing-table.ts"
import { namedLists } from "../report/named-lists.ts"
import { blockChart } from "./block-chart.ts"
import { blockTable, columns } from "./block-table.ts"
import { dayChart } from "./day-chart.ts"

/** Names as strangers' workbooks have them: tags, quotes, control characters, marks that turn the direction, long ones. */
const name = Schema.Union([
  Schema.String,
  Schema.Literals([
    "Khối xã, thị trấn",
    `<script>alert("x")</script>`,
    `"><img src=x onerror='1'>`,
    "&lt;b&gt; & Co",
    "\u202egnúđ iás\u2066 \u0000\u0007",
    "Ủy ban Mặt trận Tổ quốc Việt Nam ".repeat(9),
    "a".repeat(300),
  ]),
])
const number = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 2_000_000 }))
const numbers = Object.fromEntries(columns.map((column) => [column, number])) as Record<
  (typeof columns)[number],
  typeof number
>
const block = Schema.Struct({ block: name, ...numbers })
const days = Schema.Literals(["2022-10-10", "2022-10-14", "2022-10-15", "2022-10-16", "2023-05-01"])
const member = Schema.Struct({
  name,
  block: name,
  registered: Schema.Boolean,
  overdue: Schema.Boolean,
  behind: Schema.Boolean,
  conferenceHeldOn: Schema.NullOr(days),
  remindedOn: Schema.NullOr(days),
  report: Schema.NullOr(
    Schema.Struct({ receivedOn: days, timing: Schema.Literals(["onTime", "late"]), reconciled: Schema.Boolean }),
  ),
})
const some = <S extends Schema.Constraint>(schema: S, most = 8) =>
  Arbitrary.array(Arbitrary.schema(schema as never), { maxLength: most }) as Arbitrary.Arbitrary<
    ReadonlyArray<S["Type"]>
  >
const blocks = some(block)
const members = some(member, 30)
const shown = (text: string): string => harmless(text).replaceAll(/\s+/gu, " ").trim()
const few = { arbitrary: { runs: 60 } }

describe("any board", () => {
  it.prop(
    "is a well-formed table whose cells are its numbers",
    [blocks, Arbitrary.schema(block)],
    ([rows, { block: _, ...totals }]) => {
      for (const language of ["vi", "en"] as const) {
        const [table] = all(readMarkup(String(blockTable({ blocks: rows, totals }, language))), "table")
        const cells = (one: typeof totals) => [
          ...columns.map((column) => count(one[column])),
          `${percentOf(one.reports, one.units)} %`,
        ]
        assert.deepStrictEqual(
          cellsOf(table, "tbody").map(([, ...rest]) => rest),
          rows.map(cells),
        )
        assert.deepStrictEqual(
          cellsOf(table, "tfoot").map(([, ...rest]) => rest),
          [cells(totals)],
        )
        for (const [index, row] of rows.entries())
          if (row.block !== "") assert.strictEqual(cellsOf(table, "tbody")[index]?.[0], shown(row.block))
      }
    },
    few,
  )

  it.prop(
    "has a picture for every block, with title and description, whose parts fill it and no more",
    [blocks],
    ([rows]) => {
      const possible = rows.map((row) => ({
        ...row,
        reports: Math.min(row.reports, row.units),
        late: Math.min(row.late, row.reports, row.units),
      }))
      const chart = readMarkup(String(blockChart({ blocks: possible }, "vi")))
      const pictures = all(chart, "svg").filter((svg) => svg.attributes.get("role") === "img")
      assert.strictEqual(pictures.length, rows.length)
      for (const [index, picture] of pictures.entries()) {
        const { late = 0, reports = 0, units = 0 } = possible[index] ?? {}
        assert.include(textOf(all(picture, "title")[0] ?? chart), `${count(reports)}/${count(units)}`)
        assert.include(textOf(all(picture, "desc")[0] ?? chart), `Báo cáo trễ hạn: ${count(late)}`)
        const widths = all(picture, "rect").map((rect) => Number.parseFloat(rect.attributes.get("width") ?? ""))
        const whole = widths.reduce((sum, width) => sum + width, 0)
        assert.approximately(whole, units === 0 ? 0 : 100, 0.05)
      }
    },
    few,
  )

  it.prop(
    "counts every report on its day, in the picture as in the table beside it",
    [members, Arbitrary.schema(Schema.NullOr(days))],
    ([rows, deadline]) => {
      const chart = readMarkup(String(dayChart({ deadline, members: rows as never }, "vi")))
      const told = rows.filter(({ report }) => report !== null).length
      const sum = cellsOf(all(chart, "table")[0], "tbody").reduce((so, [, value = "0"]) => so + Number(value), 0)
      assert.strictEqual(sum, told)
      const late = rows.filter(
        ({ report }) => report !== null && deadline !== null && report.receivedOn > deadline,
      ).length
      if (told > 0) assert.include(textOf(all(chart, "desc")[0] ?? chart), `${told} báo cáo, trong đó ${late} sau hạn`)
    },
    few,
  )

  it.prop(
    "names in full whoever owes or was late",
    [members],
    ([rows]) => {
      const owing = rows.filter(({ report }) => report === null)
      const table = readMarkup(String(owingTable("b", "Khối xã", owing as never, "vi")))
      assert.deepStrictEqual(
        cellsOf(all(table, "table")[0], "tbody").map(([first]) => first),
        owing.map(({ name }) => shown(name)),
      )
      const lists = readMarkup(`<div>${namedLists({ members: rows as never }, "vi")}</div>`)
      const late = rows.filter(({ report }) => report?.timing === "late")
      assert.strictEqual(all(lists, "li").length, owing.length + late.length)
    },
    few,
  )
})
