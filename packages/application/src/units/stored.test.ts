import { assert, describe, it } from "@effect/vitest"
import { EventId } from "@kheo/domain/history"
import { UnitEvent, UnitId } from "@kheo/domain/unit"
import { collectLines, EventStore, type Line } from "@kheo/event-store"
import { Effect, Stream } from "effect"
import { nameId } from "../command-mark.ts"
import { onEmpty, write } from "../memory.samples.ts"
import { asStored } from "../personal/opener.ts"
import { fromStored, storedType } from "../stored-event.ts"
import { on } from "../year.samples.ts"

const day = on("2025-07-01")
const grounds = { legalBasis: "NQ 1682", paper: "p-1", citedFrom: "Công báo", confidence: "C", note: "đối chiếu" }
const source = { file: "đơn vị.xlsx", sha256: "9f86d081", sheet: "Sheet1", row: 2, cell: "B2" }
const [to, rest] = [UnitId.make("u2"), UnitId.make("u3")]
const mend = { ...on("2025-08-01", "receipt"), reason: "gõ nhầm" }

/** One of each event with every field that it may have. */
const events: ReadonlyArray<UnitEvent> = [
  {
    _tag: "UnitAdded",
    ...day,
    source,
    name: "Xã A",
    code: "X1",
    block: "Khối xã",
    kind: "xã",
    parent: "Tỉnh",
    ...grounds,
  },
  { _tag: "UnitRenamed", ...day, source, name: "Phường A", ...grounds },
  { _tag: "UnitReclassified", ...day, source, kind: "phường", ...grounds },
  { _tag: "UnitMoved", ...day, source, block: "Khối phường", parent: "Tỉnh Tây Ninh", ...grounds },
  { _tag: "UnitMerged", ...day, source, into: to, ...grounds },
  { _tag: "UnitConsolidated", ...day, source, into: to, ...grounds },
  {
    _tag: "UnitSplit",
    ...day,
    source,
    into: [
      { unit: to, part: "part" },
      { unit: rest, part: "remainder" },
    ],
    ...grounds,
  },
  { _tag: "UnitDissolved", ...day, source, ...grounds },
  { _tag: "UnitAliasLearned", ...day, source, alias: "P. A", learnedFrom: "báo cáo", note: "viết tắt" },
  {
    _tag: "UnitCorrected",
    ...mend,
    corrects: EventId.make("e1"),
    replacement: { _tag: "UnitMerged", ...day, into: rest },
  },
  { _tag: "UnitRetracted", ...mend, retracts: EventId.make("e1") },
]

/** What lies in ledgers of this version under each type; these texts are read for ever. */
const kept: Readonly<Record<string, string>> = {
  "kheo.unit.renamed.v1": '{"basis":"paper","legalBasis":"NQ 1","name":"Phường A"}',
  "kheo.unit.reclassified.v1": '{"basis":"paper","kind":"phường"}',
  "kheo.unit.moved.v1": '{"basis":"assumed","block":"Khối phường","parent":"Tỉnh Tây Ninh"}',
  "kheo.unit.merged.v1": '{"basis":"paper","into":"u2"}',
  "kheo.unit.consolidated.v1": '{"basis":"paper","confidence":"C","into":"u2"}',
  "kheo.unit.split.v1": '{"basis":"paper","into":[{"part":"part","unit":"u2"},{"part":"remainder","unit":"u3"}]}',
  "kheo.unit.dissolved.v1": '{"basis":"paper","note":"hết nhiệm vụ"}',
  "kheo.unit.alias-learned.v1": '{"alias":"P. A","basis":"receipt","learnedFrom":"báo cáo"}',
  "kheo.unit.added.v1": '{"basis":"paper","block":"Khối xã","code":"X1","kind":"xã","name":"Xã A","parent":"Tỉnh"}',
}

const textOf = ({ entry }: Line): string => new TextDecoder().decode(entry)

describe("the events of units in the store", () => {
  it.effect("come back as they were, each with every field", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(new Set(events.map(({ _tag }) => _tag)), new Set(Object.keys(UnitEvent.cases)))
      const written = events.map((event, index) => ({ id: nameId(`${index}`), stream: "unit/u1", event }))
      yield* write("all", written)
      const lines = yield* Stream.runCollect((yield* EventStore).read({}))
      assert.deepStrictEqual<ReadonlyArray<object>>(
        lines.map((line) => fromStored(line, asStored).event),
        events,
      )
    }).pipe(onEmpty()),
  )

  it.effect("that were written earlier are still read, and written so again", () =>
    Effect.gen(function* () {
      const store = yield* EventStore
      const time = "2025-07-01T00:00:00+07:00"
      const added = Object.entries(kept).map(([type, text]) => {
        const data = JSON.parse(text) as Record<string, never>
        return { id: nameId(type), type, schemaVersion: 1, time, tags: [], data }
      })
      const mark = { id: nameId("c"), request: "r", actor: "clerk", correlationId: nameId("c") }
      yield* store.append(mark, Effect.succeed({ writes: [{ stream: "unit/u1", events: added }], conditions: [] }))
      const lines = yield* collectLines(store.read({}))
      for (const line of lines) {
        const { event } = fromStored(line, asStored)
        const text = kept[storedType(event._tag)]
        assert(text !== undefined)
        assert.include(textOf(line), `"data":${text}`)
        yield* write(`again ${line.position}`, [{ id: nameId(`again ${line.position}`), stream: "unit/u2", event }])
      }
      const again = (yield* collectLines(store.read({ stream: "unit/u2" }))).map(textOf)
      assert.strictEqual(again.length, Object.keys(kept).length)
      for (const text of Object.values(kept))
        assert.isTrue(
          again.some((line) => line.includes(`"data":${text}`)),
          text,
        )
    }).pipe(onEmpty()),
  )
})
