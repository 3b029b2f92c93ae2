import { assert, describe, it } from "@effect/vitest"
import { Effect, Result } from "effect"
import { command as aCommand, onEmpty } from "../memory.samples.ts"
import { citingPapers, withPaperNames } from "./cited-papers.ts"
import { handleDocument } from "../use-cases/index.ts"
import { letter66, paperId, receive } from "./papers.samples.ts"

const command = { _tag: "SurveyModel", finding: "tốt" }

describe("a command that cites a paper", () => {
  it.effect("names it by its id where the register has it, and in words where it has not", () =>
    Effect.gen(function* () {
      yield* receive("a")
      const id = paperId("a")
      for (const paper of [id, "66-CV/BDVHU", "Số 066-cv/bdvhu"])
        assert.deepStrictEqual<object>(yield* citingPapers({ ...command, paper }), { ...command, paper: id })
      const grounds = ["Kế hoạch thi đua 2022", "66-CV/BDVHU"]
      assert.deepStrictEqual<object>(yield* citingPapers({ ...command, grounds }), {
        ...command,
        grounds: ["Kế hoạch thi đua 2022", id],
      })
      assert.deepStrictEqual<object>(yield* citingPapers(command), command)
    }).pipe(onEmpty()),
  )

  it.effect("is refused where the number belongs to several papers", () =>
    Effect.gen(function* () {
      yield* receive("a")
      yield* receive("b", { ...letter66, issuer: "Huyện ủy" })
      const outcome = yield* Effect.result(citingPapers({ ...command, paper: "66-CV/BDVHU" }))
      assert(Result.isFailure(outcome) && outcome.failure._tag === "Refused")
      assert.strictEqual(outcome.failure.refusal._tag, "PaperAmbiguous")
    }).pipe(onEmpty()),
  )

  it.effect("is told with the paper's number, or its subject where it has none", () =>
    Effect.gen(function* () {
      yield* receive("a")
      const { number: _n, symbol: _s, ...unnumbered } = letter66
      yield* handleDocument(aCommand("minutes"), paperId("b"), { ...unnumbered, subject: "Biên bản họp" })
      assert.strictEqual(
        yield* withPaperNames(`Khảo sát: ${paperId("a")}; ${paperId("b")}`),
        "Khảo sát: 66-CV/BDVHU; Biên bản họp",
      )
    }).pipe(onEmpty()),
  )
})
