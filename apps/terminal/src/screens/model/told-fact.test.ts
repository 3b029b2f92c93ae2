import { assert, describe, it } from "@effect/vitest"
import type { HistoryEntry } from "@kheo/application"
import { EventId } from "@kheo/domain/history"
import { wordsIn } from "../../words/index.ts"
import { factOf } from "./told-fact.ts"

const entry = (type: string, data: HistoryEntry["data"]): HistoryEntry => ({
  position: 7,
  id: EventId.make("e7"),
  type,
  stream: "model/m1",
  occurredAt: "2022-10-28",
  recordedAt: "2022-10-29T02:00:00.000Z",
  actor: "u1",
  data,
})

describe("a model's event on the screen", () => {
  it("tells an award's form, decision and authority, in the order of the paper", () => {
    const award = entry("kheo.model.awarded.v1", { authority: "UBND huyện", decision: "12/QĐ", form: "Giấy khen" })
    const { fields, what } = factOf(award, wordsIn("vi"))
    assert.strictEqual(what, "Khen thưởng")
    assert.deepStrictEqual(fields, [
      ["form", "Giấy khen"],
      ["decision", "12/QĐ"],
      ["authority", "UBND huyện"],
    ])
  })

  it("tells what a survey found, and names an event of a later version by its type", () => {
    const survey = entry("kheo.model.surveyed.v1", { finding: "Hoạt động tốt", result: "nhân rộng" })
    assert.deepStrictEqual(factOf(survey, wordsIn("en")).fields, [
      ["finding", "Hoạt động tốt"],
      ["result", "nhân rộng"],
    ])
    assert.include(factOf(entry("kheo.model.praised.v9", {}), wordsIn("vi")).what, "kheo.model.praised.v9")
  })
})
