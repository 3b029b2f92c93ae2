import { assert, describe, it } from "@effect/vitest"
import type { ModelId } from "@kheo/domain/model"
import type { UnitId } from "@kheo/domain/unit"
import { Effect } from "effect"
import { asked, counted, onEmpty, options, type Paper, readAs, refusedAt, storedOf } from "../commit/office.samples.ts"
import { importing } from "../commit/office.samples.ts"
import { registering, registrations, reporting, roster } from "../commit/year.samples.ts"
import { importFiles } from "../import-files.ts"
import { makePlan } from "../plan/make-plan.ts"
import { openIssue, standingOf } from "./standing-of.ts"
import { unitSpans } from "./unit-spans.ts"
import { type Choice, withChoices } from "./with-choices.ts"

const date = "ngày 14 tháng 10 năm 2022"
const units: Paper = {
  ...roster,
  rows: [...roster.rows, ["X03", "Xã Long Thạnh", "Khối xã"]],
}
const plan = (paper: Paper, choices: ReadonlyArray<Choice> = []) =>
  makePlan(["x"], withChoices(readAs([paper]), choices), options, asked)
const write = (paper: Paper, choices: ReadonlyArray<Choice>) =>
  importFiles(withChoices(readAs([paper]), choices), options, asked)

/** The row's question answered with the candidate of this label. */
const answer = (paper: Paper, label: string, before: ReadonlyArray<Choice> = []) =>
  Effect.map(plan(paper, before), ({ receipt }) => {
    const row = receipt.plan.find((one) => standingOf(one) === "open")
    const chosen = openIssue(row?.issues ?? [])?.suggestions?.find((one) => one.label === label)
    assert(row !== undefined && chosen !== undefined, `no ${label} to choose`)
    const { file, sheet } = row
    return { file, sheet, row: row.row, id: chosen.id }
  })
const unitAnswer = (paper: Paper, label: string) =>
  Effect.map(answer(paper, label), ({ id, ...place }): Choice => ({ ...place, unit: id as UnitId }))
const modelAnswer = (paper: Paper, label: string, before?: ReadonlyArray<Choice>) =>
  Effect.map(answer(paper, label, before), ({ id, ...place }): Choice => ({ ...place, model: id as ModelId }))

describe("a row whose words a person has decided", () => {
  it.effect("is open with every candidate until then, and is written for the chosen unit alone", () =>
    Effect.gen(function* () {
      yield* importing([units])
      const paper = registering("đk.xlsx", ["1", "Xã Long Thanh", "Cổng rào an toàn", "", ""])
      const before = yield* plan(paper)
      const [row] = before.receipt.plan
      assert.strictEqual(standingOf(row ?? { action: "create", issues: [] }), "open")
      assert.sameMembers(
        (openIssue(row?.issues ?? [])?.suggestions ?? []).map(({ label }) => label),
        ["Xã Long Thành", "Xã Long Thạnh"],
      )
      const choice = yield* unitAnswer(paper, "Xã Long Thạnh")
      const planned = yield* plan(paper, [choice])
      assert.deepStrictEqual([...planned.facts().values()], [["ModelRegistered"]])
      const receipt = yield* write(paper, [choice])
      assert.deepStrictEqual([receipt.refused, receipt.events], [[], planned.receipt.events])
      const [registered] = yield* storedOf("model.registered")
      const spans = yield* unitSpans(2022, new Set([String(registered?.data["unit"])]))
      assert.deepInclude([...spans.values()][0], { name: "Xã Long Thạnh", from: "2022-01-01", to: null })
    }).pipe(onEmpty()),
  )

  it.effect("is the registered model that was chosen, under its own title", () =>
    Effect.gen(function* () {
      yield* importing([roster, registrations])
      const paper = reporting("pl.xlsx", date, ["1", "Tieng loa an ninh", "Xã Mỹ An", "", "Tốt", ""])
      const choice = yield* modelAnswer(paper, "“Tiếng loa an ninh”")
      const receipt = yield* write(paper, [choice])
      assert.deepStrictEqual([receipt.refused, receipt.warnings], [[], []])
      const { models, reports, submitted } = (yield* counted).totals
      assert.deepStrictEqual([models, submitted, reports], [4, 1, 1])
      assert.deepStrictEqual(yield* storedOf("model.amended"), [])
    }).pipe(onEmpty()),
  )

  it.effect("proposes the unit's own model where the holder's column is what was decided", () =>
    Effect.gen(function* () {
      yield* importing([roster, registrations])
      const columns = ["STT", "Tập thể, cá nhân", "Tên mô hình", "Tóm tắt thành tích", "Hình thức"]
      const paper: Paper = {
        file: "kt.xlsx",
        rows: [[date], columns, ["1", "Xa My An", "Tiếng loa an ninh", "Tốt", "Giấy khen"]],
      }
      const choice = yield* unitAnswer(paper, "Xã Mỹ An")
      assert.deepStrictEqual(refusedAt(yield* write(paper, [choice])), [])
      assert.strictEqual((yield* counted).totals.proposed, 1)
    }).pipe(onEmpty()),
  )

  it.effect("leaves a unit refused that was not there on the row's day, whoever chose it", () =>
    Effect.gen(function* () {
      yield* importing([units])
      const paper = registering("đk.xlsx", ["1", "Xã Long Thanh", "Cổng rào an toàn", "", ""])
      const choice: Choice = { ...(yield* unitAnswer(paper, "Xã Long Thành")), unit: "không có" as UnitId }
      assert.deepStrictEqual(refusedAt(yield* write(paper, [choice])), [["đk.xlsx", "B3", "IMP-2202"]])
    }).pipe(onEmpty()),
  )
})
