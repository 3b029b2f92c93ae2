import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { DocumentId } from "../document/events.ts"
import { ModelId } from "../model/events.ts"
import { UnitId } from "../unit/events.ts"
import { parseStream, officePartition, partitionOf, streamName, type StreamRef, unitPartition } from "./index.ts"
import { campaignTag, numberTag, numberTypeTag, paperTag, registrationTag, rosterTag, unitTag } from "./tags.ts"

const [unit, model] = [UnitId.make("xa-my-an"), ModelId.make("m1")]

describe("the name of a stream", () => {
  const names: ReadonlyArray<readonly [string, StreamRef]> = [
    ["unit/xa-my-an", { category: "unit", unit }],
    ["campaign/2022", { category: "campaign", campaign: 2022 }],
    ["participation/2022/xa-my-an", { category: "participation", campaign: 2022, unit }],
    ["model/m1", { category: "model", model }],
    ["office", { category: "office" }],
    ["document/d1", { category: "document", document: DocumentId.make("d1") }],
    ["import/b1", { category: "import", batch: "b1" }],
    ["ledger", { category: "ledger" }],
    ["person/p1", { category: "person", person: "p1" }],
    ["access-key/k1", { category: "access-key", key: "k1" }],
  ]
  for (const [name, ref] of names)
    it(`${name} says what the stream is about`, () => {
      assert.strictEqual(streamName(ref), name)
      assert.deepStrictEqual(parseStream(name), ref)
    })

  for (const name of [
    "",
    "unit",
    "unit/",
    "unit/a/b",
    "model//m1",
    "office/1",
    "ledger/1",
    "document",
    "document/",
    "document/d1/2",
    "campaign/",
    "campaign/x",
    "campaign/22",
    "participation/2022",
    "participation//xa-my-an",
    "participation/x/xa-my-an",
    "participation/2022/a/b",
    "event/e1",
  ])
    it(`“${name}” names no stream of ours`, () => {
      assert.isUndefined(parseStream(name))
    })

  const id = Schema.String.check(Schema.isPattern(/^[^/]+$/))
  const year = Schema.Int.check(Schema.isBetween({ minimum: 1900, maximum: 2999 }))
  it.prop("comes back whatever the id and the year", [id, year], ([id, campaign]) => {
    const [unit, model] = [UnitId.make(id), ModelId.make(id)]
    const refs: ReadonlyArray<StreamRef> = [
      { category: "unit", unit },
      { category: "campaign", campaign },
      { category: "participation", campaign, unit },
      { category: "model", model },
      { category: "document", document: DocumentId.make(id) },
      { category: "import", batch: id },
      { category: "person", person: id },
    ]
    assert.deepStrictEqual<ReadonlyArray<StreamRef | undefined>>(refs.map(streamName).map(parseStream), refs)
    assert.strictEqual(new Set(refs.map(streamName)).size, refs.length)
  })
})

describe("an event is found", () => {
  const tags = [unitTag(unit), registrationTag(2022), campaignTag(2022)]

  it("among its campaign's, whatever stream it is in", () => {
    for (const stream of ["model/m1", "participation/2022/xa-my-an", "campaign/2022"])
      assert.strictEqual(partitionOf({ stream, tags }), "campaign:2022", stream)
  })

  it("among the units when it is about a unit", () => {
    assert.strictEqual(partitionOf({ stream: "unit/xa-my-an", tags: [unitTag(unit), rosterTag] }), unitPartition)
    assert.strictEqual(partitionOf({ stream: "unit/xa-my-an", tags }), unitPartition)
  })

  it("with the office's own when it belongs to no campaign", () => {
    assert.strictEqual(partitionOf({ stream: "office", tags: [] }), officePartition)
    assert.strictEqual(partitionOf({ stream: "document/d1", tags }), officePartition)
  })

  it("nowhere when it carries no campaign's tag, or tells of an import as a whole", () => {
    assert.isUndefined(partitionOf({ stream: "import/b1", tags }))
    assert.isUndefined(partitionOf({ stream: "model/m1", tags: [unitTag(unit), registrationTag(2022)] }))
  })
})

it.prop(
  "a tag is one word, whatever the type, the term and the paper are called",
  [Schema.String, Schema.String],
  ([one, two]) => {
    for (const tag of [numberTypeTag(one), numberTag(one, two), paperTag(one)]) assert.match(tag, /^[\x21-\x7e]+$/)
    assert.isTrue(numberTag(one, two).startsWith(numberTypeTag(one)))
  },
)
