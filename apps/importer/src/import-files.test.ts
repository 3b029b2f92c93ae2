import { assert, describe, it } from "@effect/vitest"
import { addUser, resolveActor } from "@kheo/application"
import { UserId } from "@kheo/domain/office"
import { Arbitrary, Effect, Result, Schema } from "effect"
import { listBatches } from "./batches/list-batches.ts"
import { importFiles } from "./import-files.ts"
import {
  asked,
  counted,
  importing,
  onDay,
  onEmpty,
  options,
  readAs,
  resaved,
  stored,
  storedOf,
} from "./commit/office.samples.ts"
import { year, yearRows } from "./commit/year.samples.ts"

describe("a year's papers", () => {
  it.effect("give the board that they tell of", () =>
    Effect.gen(function* () {
      const receipt = yield* importing(year)
      assert.deepStrictEqual([receipt.rows, receipt.unchanged, receipt.refused], [yearRows, 0, []])
      const { blocks, deadline, missing, reported, totals } = yield* counted
      assert.deepStrictEqual<object>(totals, {
        units: 3,
        models: 4,
        individuals: 1,
        conferences: 2,
        reports: 2,
        late: 1,
        submitted: 2,
        notScalable: 1,
        proposed: 2,
      })
      assert.deepStrictEqual(
        [deadline, reported, missing],
        ["2022-10-15", ["Xã Long Thành", "Xã Mỹ An"], ["Hội Nông dân"]],
      )
      assert.deepStrictEqual(
        blocks.map(({ block }) => block),
        ["Khối xã", "Khối đoàn thể"],
      )
    }).pipe(onEmpty()),
  )

  it.effect("are written units first, then the campaign, and the batch last, whatever the order of the files", () =>
    Effect.gen(function* () {
      const receipt = yield* importing(year)
      const types = (yield* stored).map(({ type }) => type.replace(/^kheo\.|\.v1$/g, ""))
      const results = (type: string) => type.replace(/^model\.(submitted|reported-not-scalable)$/, "results")
      const steps = types.map(results).filter((type, index, all) => type !== all[index - 1])
      assert.deepStrictEqual(steps, [
        "user.added",
        "unit.added",
        "campaign.opened",
        "model.registered",
        "participation.conference-held",
        "results",
        "participation.report-received",
        "model.proposed-for-award",
        "import.committed",
      ])
      const [batch] = yield* listBatches
      const written = types.filter((type) => type !== "user.added").length
      assert.deepStrictEqual([receipt.events, receipt.written?.events, batch?.events], [written, written, written])
    }).pipe(onEmpty()),
  )

  it.effect("say of every event that a row made from which file, hash, sheet, row and cell", () =>
    Effect.gen(function* () {
      yield* importing(year)
      const events = (yield* stored).filter(({ type }) => !/\.(user|campaign|import)\./.test(type))
      for (const { data, type } of events) {
        const source = data["source"] as Record<string, string | number>
        const paper = year.find(({ file }) => file === source["file"])
        assert.strictEqual(source["sha256"], Buffer.from(`saved ${paper?.file}`).toString("hex"), type)
        assert.strictEqual(source["sheet"], "Trang 1")
        assert.strictEqual(source["cell"], `${String(source["cell"]).charAt(0)}${source["row"]}`)
        const row = paper?.rows[Number(source["row"]) - 1] ?? []
        assert.notStrictEqual(row["ABCDEF".indexOf(String(source["cell"]).charAt(0))] ?? "", "", type)
      }
      const [batch] = yield* storedOf("import.committed")
      assert.deepInclude(batch?.data, { rows: yearRows, refused: 0 })
      assert.strictEqual((batch?.data["files"] as ReadonlyArray<unknown> | undefined)?.length, year.length)
    }).pipe(onEmpty()),
  )

  it.effect("belong to one batch, by its id", () =>
    Effect.gen(function* () {
      const { batch } = yield* importing(year)
      const others = (yield* stored).filter(
        ({ correlationid, type }) => type !== "kheo.user.added.v1" && correlationid !== batch,
      )
      assert.isNotNull(batch)
      assert.deepStrictEqual(others, [])
    }).pipe(onEmpty()),
  )
})

describe("the same papers again", () => {
  it.effect("add nothing, on the same day or another, under other names or saved again", () =>
    Effect.gen(function* () {
      yield* importing(year)
      const before = yield* stored
      for (const papers of [year, resaved(year), [...year, ...resaved(year)]]) {
        yield* onDay("2022-11-03")
        const { batch, events, refused, rows, unchanged } = yield* importing(papers)
        assert.deepStrictEqual([batch, events, refused], [null, 0, []])
        assert.deepStrictEqual([rows, unchanged], [papers.length * (yearRows / year.length), rows])
      }
      assert.deepStrictEqual(yield* stored, before)
    }).pipe(onEmpty()),
  )

  it.effect("in one import are taken once, the copies counted as unchanged", () =>
    Effect.gen(function* () {
      const { refused, rows, unchanged } = yield* importing([...year, ...resaved(year)])
      assert.deepStrictEqual([rows, unchanged, refused], [2 * yearRows, yearRows, []])
      assert.strictEqual((yield* counted).totals.models, 4)
    }).pipe(onEmpty()),
  )
})

const ranks = Arbitrary.array(Arbitrary.schema(Schema.Int), { minLength: year.length, maxLength: year.length })

it.effect.prop(
  "the board, and the ids of units and models, do not depend on the order of the files",
  [ranks],
  ([order]) =>
    Effect.gen(function* () {
      const shuffled = year
        .map((paper, index) => ({ paper, rank: order[index] ?? 0 }))
        .toSorted((one, other) => one.rank - other.rank)
        .map(({ paper }) => paper)
      const after = (papers: typeof year) =>
        Effect.gen(function* () {
          yield* importing(papers)
          const subjects = (yield* stored).map(({ subject }) => subject)
          const streams = subjects.filter((subject) => /^(unit|model)\//.test(subject))
          return { board: yield* counted, streams: new Set(streams) }
        }).pipe(onEmpty())
      assert.deepStrictEqual(yield* after(shuffled), yield* after(year))
    }),
  { arbitrary: { runs: 25 } },
)

it.effect("is refused to who may not import before a row is written", () =>
  Effect.gen(function* () {
    const admin = yield* resolveActor(asked)
    yield* addUser({ actor: admin, user: UserId.make("kt"), name: "Lê Kiểm", account: "kiem", role: "auditor" })
    const before = (yield* stored).length
    const outcome = yield* Effect.result(importFiles(readAs(year), options, { named: undefined, account: "kiem" }))
    assert.isTrue(Result.isFailure(outcome) && outcome.failure._tag === "Refused")
    assert.strictEqual((yield* stored).length, before)
  }).pipe(onEmpty()),
)
