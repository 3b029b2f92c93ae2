import { assert, describe, it } from "@effect/vitest"
import { EventStore } from "@kheo/event-store"
import { Effect, Result } from "effect"
import { filesOfPaper } from "../attachments/index.ts"
import { command, onEmpty } from "../memory.samples.ts"
import { listPapers } from "../office/papers.ts"
import { handleOffice } from "../use-cases/index.ts"
import { on, openYear } from "../year.samples.ts"
import { issueDocument, takeNumber } from "./issue.ts"
import { reminderLetterDocument } from "./reminder-letter.ts"
import { askedAgain } from "./repeat.ts"

const office = { name: "BCĐ", symbol: "CV/BCĐ", lastNumber: 50 }
const begun = Effect.andThen(
  openYear,
  handleOffice(command("settings"), { _tag: "ChangeSettings", ...on("2022-01-01"), settings: { office } }),
)
const asked = { query: { campaign: 2022, asOf: "2022-10-18" }, day: "2022-10-19" }
const composed = (name: string) => Effect.flatMap(askedAgain(command(name), asked), reminderLetterDocument.compose)
const issued = (name: string) =>
  Effect.flatMap(composed(name), (letter) => issueDocument(command(name), letter, { format: "docx" }))
const counted = Effect.gen(function* () {
  const { position } = yield* (yield* EventStore).head()
  const { papers } = yield* listPapers({ asOf: "2022-12-31" })
  return { position, labels: papers.map(({ label }) => label) }
})

describe("issuing a document", () => {
  it.effect("by the same command again answers the same number and bytes and adds nothing", () =>
    Effect.gen(function* () {
      yield* begun
      const first = yield* issued("a")
      const before = yield* counted
      assert.deepStrictEqual(yield* issued("a"), first)
      assert.deepStrictEqual(yield* counted, before)
      assert.deepStrictEqual([first.label, before.labels], ["51-CV/BCĐ", ["51-CV/BCĐ"]])
      const files = yield* filesOfPaper(first.paper)
      assert.deepStrictEqual(
        files.map(({ found, sha256 }) => [sha256, found]),
        [[first.sha256, "intact"]],
      )
      const other = yield* Effect.result(issued("b"))
      assert.deepInclude(Result.isFailure(other) ? other.failure : {}, { reason: "AlreadyIssued", number: "51-CV/BCĐ" })
    }).pipe(onEmpty()),
  )

  it.effect("that was cut short after its number is gone on with, by the same command or by another one", () =>
    Effect.gen(function* () {
      yield* begun
      yield* takeNumber(command("a"), yield* composed("a"), undefined)
      const first = yield* issued("b")
      const { position } = yield* counted
      assert.deepStrictEqual(yield* issued("b"), first)
      // The command that took the number finds the file that another one kept.
      assert.strictEqual((yield* issued("a")).sha256, first.sha256)
      assert.deepStrictEqual(yield* counted, { position, labels: ["51-CV/BCĐ"] })
    }).pipe(onEmpty()),
  )
})
