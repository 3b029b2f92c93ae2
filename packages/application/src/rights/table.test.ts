import { assert, describe, it } from "@effect/vitest"
import { Role } from "@kheo/domain/office"
import { Schema } from "effect"
import { refusalWords } from "../language/refusal-words.ts"
import { rightFor } from "./right-for.ts"
import { hasRight, type RightName, rights, roleWords } from "./rights.ts"
import { everyCommand, roles } from "./rights.samples.ts"

describe("the table of rights", () => {
  it("has an answer for every command and every role, and somebody for every command", () => {
    assert.isAbove(everyCommand.length, 30)
    for (const [command, about] of everyCommand) {
      const right = rightFor({ command }, about)
      const may = roles.map((role) => hasRight(role, right))
      assert.include(may, true, command)
      assert.isFalse(hasRight("auditor", right), command)
      assert.isTrue(hasRight("administrator", right), command)
      assert.strictEqual(hasRight("staff", right), hasRight("clerk", right), command)
    }
  })

  it("gives the unit's contact no more than its registrations and reports", () => {
    const may = everyCommand.filter(([command, about]) => hasRight("unit-contact", rightFor({ command }, about)))
    const names = new Set(may.map(([command]) => command))
    for (const name of ["RegisterModel", "SubmitResults", "ReportNotScalable", "HoldConference", "ReceiveReport"])
      assert.isTrue(names.has(name), name)
    for (const name of ["OpenCampaign", "AddUnit", "CorrectModel", "RetractModel", "ProposeForAward", "IssueDocument"])
      assert.isFalse(names.has(name), name)
  })

  const decisions = ["GrantAward", "DeclineAward", "DeferAward", "DesignateModel", "RecogniseModel", "RevokeAward"]
  it.each(decisions)("leaves %s to leaders", (command) => {
    const right = rightFor({ command }, "model/m1")
    assert.deepStrictEqual(
      roles.filter((role) => hasRight(role, right)),
      ["administrator", "leader"],
    )
  })

  it("leaves reviews to reviewers and leaders, and their correction too", () => {
    for (const asked of [
      { command: "ReviewProposal" },
      { command: "CorrectModel", touches: "ModelReviewed" },
      { command: "RetractModel", touches: "ModelReviewed" },
    ])
      assert.strictEqual(rightFor(asked, "model/m1"), "review")
    assert.strictEqual(rightFor({ command: "RetractModel", touches: "ModelAwarded" }, "model/m1"), "decide")
    assert.strictEqual(rightFor({ command: "RetractModel", touches: "ModelSubmitted" }, "model/m1"), "mend")
  })

  it.prop(
    "answers for commands and streams that nobody knows yet",
    [Schema.String, Schema.String],
    ([command, about]) => {
      assert.isTrue(hasRight("administrator", rightFor({ command }, about)))
      assert.isFalse(hasRight("auditor", rightFor({ command }, about)))
    },
  )
})

describe("a refusal of rights", () => {
  it("names the right and who has it, or which roles where nobody has, in both languages", () => {
    for (const right of Object.keys(rights) as ReadonlyArray<RightName>) {
      const words = refusalWords({ _tag: "NotAllowed", right, role: "auditor", holders: ["Nguyễn Thị Hòa"] })
      assert.include(words.vi, rights[right].words.vi)
      assert.include(words.en, rights[right].words.en)
      assert.include(words.vi, "Nguyễn Thị Hòa")
      assert.include(refusalWords({ _tag: "NotAllowed", right, role: "auditor", holders: [] }).vi, "quản trị")
    }
  })

  it("calls every role by a word", () => {
    for (const role of Role.literals) assert.notStrictEqual(roleWords[role].vi, "")
  })
})
