import { assert, describe, it } from "@effect/vitest"
import { collectLines, EventStore, type Line } from "@kheo/event-store"
import { Effect } from "effect"
import { onEmpty, write } from "./memory.samples.ts"
import { settledFacts } from "./settled-facts.ts"
import { catchUp, placedFacts } from "./standing-facts.ts"
import { deeds, writtenOf } from "./standing-facts.samples.ts"
import { asStored } from "./personal/opener.ts"
import { fromStored } from "./stored-event.ts"
import { trustedEvent } from "./trusted-line.ts"

const days = ["2022-02-08", "2022-10-14", "2022-12-31"]

describe("a line of our own store", () => {
  it.effect.prop(
    "says without validation what it says with it, and settles to what the read model holds",
    [deeds],
    ([done]) =>
      Effect.gen(function* () {
        yield* write("deeds", writtenOf(done))
        const store = yield* EventStore
        const lines = yield* collectLines(store.read({}))
        for (const line of lines) assert.deepStrictEqual(trustedEvent(line, asStored), fromStored(line, asStored))
        yield* catchUp()
        for (const asOf of days)
          assert.deepStrictEqual(settledFacts(lines, asStored, asOf), yield* placedFacts({ partitions: "every", asOf }))
      }).pipe(onEmpty()),
    { arbitrary: { runs: 100, size: 25 }, timeout: 30_000 },
  )

  const line: Line = {
    position: 7,
    id: "e",
    type: "kheo.model.submitted.v1",
    stream: "model/m1",
    streamVersion: 1,
    recordedAt: "2022-10-21T02:00:00.000Z",
    commandId: "c",
    entry: Buffer.from("{"),
    leafHash: "",
  }

  it("that no longer parses, or is of an unknown type, is a defect that names its position", () => {
    assert.throws(() => trustedEvent(line, asStored), "The line at position 7 does not parse")
    const entry = Buffer.from(JSON.stringify({ actor: "a", time: "2022-10-14T00:00:00+07:00", data: {} }))
    const unknown = { ...line, type: "kheo.model.praised.v1", entry }
    assert.throws(() => trustedEvent(unknown, asStored), "position 7: unknown event type kheo.model.praised.v1")
  })
})
