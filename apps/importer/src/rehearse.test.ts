import { assert, describe, it } from "@effect/vitest"
import { EventStore } from "@kheo/event-store"
import { Effect } from "effect"
import { asked, importing, onEmpty, options, readAs, type Paper } from "./commit/office.samples.ts"
import { annexMyAn, registering, roster, year } from "./commit/year.samples.ts"
import type { Receipt } from "./receipt.ts"
import { rehearse } from "./rehearse.ts"

const head = EventStore.use((store) => store.head())
const rehearsing = (papers: ReadonlyArray<Paper>) => rehearse(readAs(papers), options, asked)
const told = ({ batch: _, checkpoint: _c, dryRun: _d, ids: _i, written: _w, ...receipt }: Receipt) => receipt

describe("a rehearsal", () => {
  it.effect("writes nothing, into an empty register or a full one", () =>
    Effect.gen(function* () {
      const empty = yield* head
      assert.deepInclude(yield* rehearsing(year), { dryRun: true, batch: null })
      assert.deepStrictEqual(yield* head, empty)
      yield* importing([roster])
      const before = yield* head
      yield* rehearsing(year)
      assert.deepStrictEqual(yield* head, before)
    }).pipe(onEmpty()),
  )

  it.effect("tells what the import then does: rows, events, refusals and warnings", () =>
    Effect.gen(function* () {
      const bad = registering("b.xlsx", ["1", "Xã Lạ", "Nuôi ong"], ["2", "Xã Mỹ An", "Nuôi ong"])
      for (const papers of [[roster], [...year, bad], [annexMyAn], year]) {
        const foreseen = yield* rehearsing(papers)
        assert.deepStrictEqual(told(foreseen), told(yield* importing(papers)))
      }
    }).pipe(onEmpty()),
  )

  it.effect("fails as the import would", () =>
    Effect.gen(function* () {
      const read = readAs(year)
      const failure = yield* Effect.flip(rehearse(read, { campaign: 2022 }, asked))
      assert.strictEqual(failure._tag, "DeadlineNeeded")
    }).pipe(onEmpty()),
  )
})
