import { assert, it } from "@effect/vitest"
import { inOrder } from "./in-order.ts"

const files = [
  { file: "b.xlsx", sheets: [{ sheet: "Trang 2" }, { sheet: "Trang 1" }, { sheet: "Trang 2" }] },
  { file: "a.xlsx", sheets: [{ sheet: "Trang 1" }] },
]

it("what is told follows the files, their sheets, rows and columns, and not the alphabet", () => {
  const places = [
    ["", "", ""],
    ["b.xlsx", "", ""],
    ["b.xlsx", "Trang 2", "C10"],
    ["b.xlsx", "Trang 2", "AA10"],
    ["b.xlsx", "Trang 2", "B11"],
    ["b.xlsx", "Trang 1", "B2"],
    ["a.xlsx", "Trang 1", "B9"],
    ["a.xlsx", "Trang 1", "B10"],
  ].map(([file = "", sheet = "", cell = ""]) => ({ file, sheet, cell }))
  assert.deepStrictEqual(inOrder(places.toReversed(), files), places)
})
