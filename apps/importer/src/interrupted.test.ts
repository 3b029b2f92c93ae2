import { assert, describe, it } from "@effect/vitest"
import { showBoard } from "@kheo/application"
import { Effect, Exit } from "effect"
import { listBatches } from "./batches/list-batches.ts"
import { unfinishedBatches } from "./batches/unfinished-batches.ts"
import { asked, importing, onEmpty, options, readAs, stored, storedOf } from "./commit/office.samples.ts"
import { year } from "./commit/year.samples.ts"
import { importFiles } from "./import-files.ts"
import { rehearse } from "./rehearse.ts"
import { undoBatch } from "./undo/undo-batch.ts"

const read = readAs(year)

/** An import in parts of three events that dies after so many parts, as under kill -9: what is committed stays. */
const dying = (parts: number) => {
  let left = parts
  const progress = ({ phase }: { readonly phase: string }) => {
    if (phase === "write" && (left -= 1) === 0) throw new Error("killed")
  }
  return Effect.exit(importFiles(read, options, asked, { atOnce: 3, progress }))
}

/** The history but for what two runs differ in anyhow: when, by which generated user, in which step. */
const history = Effect.map(stored, (events) =>
  events
    .filter(({ type }) => type !== "kheo.user.added.v1")
    .map(({ causationid, correlationid, data, id, subject }) => ({ id, subject, causationid, correlationid, data })),
)

describe("an import that was killed", () => {
  it.effect("at any step is ended by the next run with the history of one that nobody killed", () =>
    Effect.gen(function* () {
      yield* importing(year)
      const whole = yield* history
      for (const parts of [1, 2, 4, 5])
        yield* Effect.gen(function* () {
          assert.isTrue(Exit.isFailure(yield* dying(parts)))
          const half = (yield* history).length
          assert.strictEqual(half, parts * 3)
          const foreseen = yield* rehearse(read, options, asked)
          const { batch, totals } = yield* importFiles(read, options, asked)
          assert.deepStrictEqual(totals, foreseen.totals)
          assert.deepStrictEqual((yield* history).slice(0, -1), whole.slice(0, -1))
          const [end, wholeEnd] = [(yield* history).at(-1), whole.at(-1)]
          assert.deepStrictEqual(end?.data, { ...wholeEnd?.data, events: end?.data["events"] ?? 0 })
          assert.deepStrictEqual([batch, end?.data["events"]], [whole[0]?.correlationid, whole.length - 1])
          assert.strictEqual((yield* importing(year)).events, 0)
        }).pipe(onEmpty())
    }).pipe(onEmpty()),
  )

  it.effect("is listed with the row that it had come to, until it is ended or undone", () =>
    Effect.gen(function* () {
      const unfinished = unfinishedBatches(3)
      yield* dying(2)
      const [first] = yield* history
      const [one, ...others] = yield* unfinished
      assert.deepStrictEqual([one?.id, others, yield* listBatches], [first?.correlationid, [], []])
      const last = (yield* history).at(-1)?.data["source"] as Record<string, string> | undefined
      const place = { file: last?.["file"], sheet: last?.["sheet"], row: last?.["row"] }
      assert.deepStrictEqual<unknown>([one?.campaign, one?.events, one?.reached], [2022, 6, place])
      assert.isTrue(one?.files.some(({ file }) => file === last?.["file"]))
      yield* importFiles(read, options, asked)
      assert.deepStrictEqual([yield* unfinished, (yield* listBatches).map(({ id }) => id)], [[], [one?.id]])
    }).pipe(onEmpty()),
  )

  it.effect("can be undone by its id before anybody ends it", () =>
    Effect.gen(function* () {
      yield* dying(3)
      const [first] = yield* history
      const { totals } = yield* undoBatch(asked, { batch: first?.correlationid ?? "", dryRun: false })
      assert.deepStrictEqual([totals.kept, totals.failed, yield* unfinishedBatches(3)], [0, 0, []])
      const { batch, totals: again } = yield* importing(year)
      assert.notStrictEqual(batch, first?.correlationid)
      const whole = (yield* history).filter(({ correlationid }) => correlationid === batch).length - 1
      assert.strictEqual(again.create, again.rows)
      assert.strictEqual((yield* showBoard({ campaign: 2022 })).totals.models, 4)
      const twice = yield* Effect.flip(undoBatch(asked, { batch: first?.correlationid ?? "", dryRun: false }))
      assert.strictEqual(twice._tag, "BatchUndone")
      assert.strictEqual((yield* storedOf("import.committed")).at(0)?.data["events"], whole)
    }).pipe(onEmpty()),
  )
})
