import { assert, describe, it } from "@effect/vitest"
import type { Key } from "../../keys/index.ts"
import type { Register } from "../../register/index.ts"
import { emptyValue, type FieldState } from "../../state/index.ts"
import { textOf } from "../../text-field/index.ts"
import type { FieldSpec } from "../form-spec.ts"
import { readAnswers } from "../read-answers.ts"
import { candidates, editField, leaveField } from "./index.ts"

const units = [
  ["u1", "Ấp 3, xã Mỹ Thạnh"],
  ["u2", "Ấp 3, xã Mỹ Thành"],
  ["u3", "Ấp 13, xã Mỹ An"],
  ["u4", "Xã Long Thạnh"],
].map(([id, name]) => ({ id, name, code: null, block: "Khối xã, thị trấn" }))
const unitHistory = new Map([
  [
    "u4",
    [
      { _tag: "UnitAdded", occurredAt: "2019-01-01", name: "Xã Long Thuận Đông", block: "Khối xã, thị trấn" },
      { _tag: "UnitRenamed", occurredAt: "2020-01-01", name: "Xã Long Thạnh" },
      { _tag: "UnitAliasLearned", occurredAt: "2020-01-01", alias: "Xã Kinh Xáng" },
    ],
  ],
])
const register = { units, models: [], unitHistory, board: { asOf: "2022-10-18" } } as unknown as Register
const field = (kind: FieldSpec["kind"]): FieldSpec => ({ name: "it", kind, label: { vi: "", en: "" } })
const type = (kind: FieldSpec["kind"], ...keys: ReadonlyArray<string | Key>): FieldState =>
  keys.reduce<FieldState>((value, key) => {
    const one: Key = typeof key === "string" ? { name: "text", text: key } : key
    return editField(field(kind), value, one, register) ?? value
  }, emptyValue)
const answer = (kind: FieldSpec["kind"], text: string) =>
  readAnswers({ fields: [field(kind)] } as never, { values: { it: type(kind, text) } })["it"]

describe("a unit picker", () => {
  it("finds “ap 3 my th”, and marks none of the two", () => {
    const found = candidates(field("unit"), "ap 3 my th", register).map(({ id }) => id)
    assert.deepStrictEqual(found, ["u1", "u2", "u3"])
    assert.isUndefined(type("unit", "ap 3 my th").at)
  })

  it("links a name with all its marks, in any case, and never one that is only alike, however alone", () => {
    const left = (text: string) => leaveField(field("unit"), type("unit", text), register).picked
    assert.strictEqual(left("xã long thạnh"), "u4")
    assert.isUndefined(left("xa long thanh"))
    assert.isUndefined(left("Xã Long Thành"))
  })

  it("knows a unit by an alias and by an old name, says by which it was found, and links both only with all marks", () => {
    const found = candidates(field("unit"), "thuan dong", register)
    assert.deepStrictEqual(
      found.map(({ about, id }) => [id, about]),
      [["u4", "Khối xã, thị trấn (Xã Long Thuận Đông)"]],
    )
    assert.deepStrictEqual(
      candidates(field("unit"), "kinh xa", register).map(({ id }) => id),
      ["u4"],
    )
    const left = (text: string) => leaveField(field("unit"), type("unit", text), register)
    assert.strictEqual(left("xã long thuận đông").picked, "u4")
    assert.strictEqual(textOf(left("xã kinh xáng").text), "Xã Long Thạnh")
    assert.isUndefined(left("xa long thuan dong").picked)
  })

  it("picks with arrows and Enter, and what is typed after that is not picked any more", () => {
    const picked = type("unit", "my th", { name: "down" }, { name: "down" }, { name: "enter" })
    assert.strictEqual(picked.picked, "u2")
    assert.isUndefined(editField(field("unit"), picked, { name: "text", text: "h" }, register)?.picked)
    assert.isUndefined(editField(field("unit"), picked, { name: "backspace" }, register)?.picked)
  })
})

describe("what fields say", () => {
  it("reads days and numbers as they are written here, and leaves what it can't read to the schema", () => {
    assert.strictEqual(answer("date", "5/2/2022"), "2022-02-05")
    assert.strictEqual(answer("date", "31/02/2022"), "31/02/2022")
    assert.strictEqual(answer("date", "02/2022"), "02/2022")
    assert.strictEqual(answer("number", "1.200"), 1200)
    assert.strictEqual(answer("number", "1,5"), 1.5)
    assert.strictEqual(answer("number", "12.00"), "12.00")
    assert.strictEqual(answer("file", '"D:/bao cao.xlsx"'), "D:/bao cao.xlsx")
    assert.isUndefined(answer("text", "   "))
  })

  it("keeps lines in a field of several, and Up and Down go through them before they leave it", () => {
    const typed = type("lines", "một", { name: "enter" }, { name: "paste", text: "hai\r\nba" })
    assert.strictEqual(textOf(typed.text), "một\nhai\nba")
    const up = (value: FieldState) => editField(field("lines"), value, { name: "up" }, register)
    const second = up(typed) ?? emptyValue
    const first = up(second) ?? emptyValue
    assert.deepStrictEqual([second.text.cursor, first.text.cursor], [6, 2])
    assert.isUndefined(up(first))
  })
})
