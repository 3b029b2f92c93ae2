import { assert, it } from "@effect/vitest"
import type { FormContext } from "../form-spec.ts"
import { awardDecision } from "./award-decision.ts"

const lacking = (missingPapers: ReadonlyArray<string>, missingUsual: ReadonlyArray<string>): FormContext => {
  const candidate = {
    model: "m",
    form: "Giấy khen",
    state: "reviewed",
    missingSummary: false,
    missingPapers,
    missingUsual,
  }
  return {
    subject: { model: "m", form: "Giấy khen" },
    register: { models: [] },
    seen: { awards: [{ candidates: [candidate] }] },
  } as unknown as FormContext
}

it("an award on a dossier that lacks only usual papers is warned about, in the form and before it is written, and not held up", () => {
  const usual = lacking(["biên bản"], ["biên bản"])
  assert.include(
    awardDecision.note?.({}, usual)?.vi ?? "",
    "thường phải có của hình thức này: biên bản. Quyết định vẫn ghi được",
  )
  const lines = (context: FormContext) => awardDecision.confirms?.({}, context).lines.map(({ vi }) => vi) ?? []
  assert.include(lines(usual), "Hồ sơ chưa có: biên bản.")
  const held = lacking(["tờ trình", "biên bản"], ["biên bản"])
  assert.include(awardDecision.note?.({}, held)?.vi ?? "", "Hồ sơ còn thiếu tờ trình: sổ chưa nhận quyết định khen")
  assert.isUndefined(awardDecision.note?.({}, lacking([], [])))
})
