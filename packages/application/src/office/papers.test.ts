import { assert, describe, it } from "@effect/vitest"
import { crowded } from "@kheo/event-store/contract"
import type { DocumentFact } from "@kheo/domain/document"
import { EventId } from "@kheo/domain/history"
import { Effect, Result } from "effect"
import { command, eventOf, onEmpty } from "../memory.samples.ts"
import { handleDocument } from "../use-cases/index.ts"
import { on } from "../year.samples.ts"
import { findPaper } from "./find-paper.ts"
import { nextNumber, showNumbers } from "./numbers.ts"
import { issue, issuedLabels, letter66, lettersFrom50, paperId, receive } from "./papers.samples.ts"
import { listPapers, showPaper } from "./papers.ts"

const failureOf = <A, E extends { readonly _tag: string }>(outcome: Result.Result<A, E>) => {
  if (Result.isSuccess(outcome)) return undefined
  const told = "refusal" in outcome.failure ? outcome.failure.refusal : outcome.failure
  return told as { readonly _tag: string; readonly document?: string; readonly label?: string }
}
const mend = { ...on("2022-10-20", "receipt"), reason: "gõ nhầm" }
const { _tag: _, ...said } = letter66
const correct = (name: string, over: object) =>
  handleDocument(command(`correct ${name}`), paperId(name), {
    _tag: "CorrectDocument",
    ...mend,
    corrects: eventOf(`receive ${name}`),
    replacement: { _tag: "DocumentReceived", ...said, ...over } as DocumentFact,
  })
const retract = (name: string, of = "receive") =>
  handleDocument(command(`retract ${name}`), paperId(name), {
    _tag: "RetractDocument",
    ...mend,
    retracts: eventOf(`${of} ${name}`),
  })

describe("a paper that is in the register", () => {
  it.effect("is not entered twice, however it is typed; the existing one is named", () =>
    Effect.gen(function* () {
      yield* receive("a")
      const again = yield* Effect.result(
        receive("b", { number: "066", issuer: "BAN DÂN VẬN HUYỆN UỶ", subject: "khác" }),
      )
      assert.deepInclude(failureOf(again), {
        _tag: "DocumentAlreadyKnown",
        document: paperId("a"),
        label: "66-CV/BDVHU",
      })
      for (const [name, over] of Object.entries({
        number: { number: "67" },
        issuer: { issuer: "Huyện ủy" },
        day: { paperDate: "2022-02-10" },
        symbol: { symbol: "KL/BDVHU" },
      }))
        yield* receive(name, over)
    }).pipe(onEmpty()),
  )

  it.effect(
    "may be entered again once it was retracted or corrected to be another, and not where it was corrected to",
    () =>
      Effect.gen(function* () {
        yield* receive("a")
        yield* retract("a")
        yield* receive("b")
        yield* correct("b", { number: "67" })
        yield* receive("c")
        assert.strictEqual(
          failureOf(yield* Effect.result(receive("d", { number: "67" })))?._tag,
          "DocumentAlreadyKnown",
        )
        assert.strictEqual(
          failureOf(yield* Effect.result(correct("c", { number: "67" })))?._tag,
          "DocumentAlreadyKnown",
        )
      }).pipe(onEmpty()),
  )

  it.effect("is found by id and by number, and told apart where several have it", () =>
    Effect.gen(function* () {
      yield* receive("a")
      for (const text of ["66-CV/BDVHU", "Số 066-cv/bdvhu", paperId("a")])
        assert.strictEqual(yield* findPaper(text), paperId("a"))
      assert.strictEqual(failureOf(yield* Effect.result(findPaper("67-CV/BDVHU")))?._tag, "NotFound")
      yield* receive("b", { issuer: "Huyện ủy" })
      const several = failureOf(yield* Effect.result(findPaper("66-CV/BDVHU")))
      assert.strictEqual(several?._tag, "PaperAmbiguous")
    }).pipe(onEmpty()),
  )

  it.effect("shows as of a day, and as it was known", () =>
    Effect.gen(function* () {
      yield* receive("a")
      yield* correct("a", { subject: "Phát động" })
      const subjects = Effect.fnUntraced(function* (query: object) {
        return (yield* listPapers(query)).papers.map(({ subject }) => subject)
      })
      assert.deepStrictEqual(yield* subjects({ asOf: "2022-02-09" }), [])
      assert.deepStrictEqual(yield* subjects({ asOf: "2022-02-10" }), ["Phát động"])
      assert.deepStrictEqual(yield* subjects({ knownAt: "1" }), [letter66.subject])
      const { paper } = yield* showPaper(paperId("a"), {})
      assert.deepInclude(paper, { event: EventId.make(eventOf("receive a")), label: "66-CV/BDVHU", superseded: false })
    }).pipe(onEmpty()),
  )
})

describe("an own paper", () => {
  it.effect("takes the next number, rests on papers of the register, and shows in the register of numbers", () =>
    Effect.gen(function* () {
      yield* lettersFrom50
      yield* receive("a")
      assert.strictEqual((yield* nextNumber("CV", "2022-10-19")).label, "51-CV/BCĐ")
      yield* issue("b", { grounds: [paperId("a")] })
      const unknown = yield* Effect.result(issue("c", { grounds: [paperId("nowhere")] }))
      assert.strictEqual(failureOf(unknown)?._tag, "GroundUnknown")
      const [register] = (yield* showNumbers({ asOf: "2022-10-19" })).registers
      assert.deepStrictEqual([register?.next, register?.papers.map(({ document }) => document)], [52, [paperId("b")]])
      assert.strictEqual((yield* showNumbers({ asOf: "2022-10-18" })).registers[0]?.next, 51)
      assert.strictEqual((yield* nextNumber("CV", "2022-10-18")).number, 52)
    }).pipe(onEmpty()),
  )

  it.effect("that was written down afterwards takes its number out of those to come, also by a correction", () =>
    Effect.gen(function* () {
      yield* lettersFrom50
      const own = { outgoing: true, symbol: "CV/BCĐ", number: "51", paperDate: "2022-10-18" }
      yield* receive("a", own)
      yield* issue("b")
      assert.deepStrictEqual(yield* issuedLabels, ["52-CV/BCĐ"])
      const taken = yield* Effect.result(receive("c", { ...own, number: "52", paperDate: "2022-10-20" }))
      assert.deepInclude(failureOf(taken), { _tag: "NumberTaken", document: paperId("b") })
      yield* receive("d", { number: "99" })
      yield* correct("d", { ...own, number: "53" })
      yield* issue("e")
      assert.deepStrictEqual(yield* issuedLabels, ["52-CV/BCĐ", "54-CV/BCĐ"])
    }).pipe(onEmpty()),
  )

  it.effect("gives its number back only while it is the last", () =>
    Effect.gen(function* () {
      yield* lettersFrom50
      yield* issue("a")
      yield* issue("b")
      assert.strictEqual(failureOf(yield* Effect.result(retract("a", "issue")))?._tag, "NumberNotLast")
      yield* retract("b", "issue")
      yield* issue("c")
      assert.deepStrictEqual(yield* issuedLabels, ["51-CV/BCĐ", "52-CV/BCĐ", "52-CV/BCĐ"])
      assert.strictEqual((yield* nextNumber("CV", "2022-10-19")).number, 53)
    }).pipe(onEmpty()),
  )
})

describe("of papers issued at once", () => {
  it.effect("each takes its own number, without gaps or repeats, while others are written down", () =>
    Effect.gen(function* () {
      yield* lettersFrom50
      const own = { outgoing: true, symbol: "CV/BCĐ", number: "55", paperDate: "2022-10-18" }
      const issuing = Array.from({ length: 16 }, (_, index) => issue(`p${index}`))
      const [late] = yield* crowded(
        Effect.all([Effect.result(receive("own", own)), ...issuing], { concurrency: "unbounded" }),
      )
      const [register] = (yield* showNumbers({ asOf: "2022-10-21" })).registers
      const numbers = register?.papers.map(({ number }) => number) ?? []
      assert.strictEqual(numbers.length, Result.isSuccess(late) ? 17 : 16)
      assert.deepStrictEqual(
        numbers,
        Array.from(numbers, (_, index) => (numbers[0] ?? 0) + index),
      )
      assert.include([51, 55], numbers[0])
    }).pipe(onEmpty()),
  )

  it.effect("exactly one entry wins when they are the same paper", () =>
    Effect.gen(function* () {
      const clerks = Array.from({ length: 8 }, (_, index) => `clerk ${index}`)
      const outcomes = yield* crowded(
        Effect.forEach(clerks, (name) => Effect.result(receive(name)), { concurrency: "unbounded" }),
      )
      assert.strictEqual(outcomes.filter(Result.isSuccess).length, 1)
      assert.strictEqual((yield* listPapers({})).papers.length, 1)
    }).pipe(onEmpty()),
  )
})
