import { assert, describe, it } from "@effect/vitest"
import { Effect, type Layer } from "effect"
import { TestClock } from "effect/testing"
import { EventStore } from "../event-store.ts"
import { decided, onFresh, readAll, samples } from "./samples.ts"

/** What every ledger that was ever written holds its readers to: these constants never change. */
export const frozen = {
  ledger: "kheo:frozen",
  line: '{"actor":"clerk","causationid":"cause","commandid":"00000000-0000-4000-8000-000000000001","correlationid":"00000000-0000-4000-8000-aaaaaaaaaaaa","data":{"a":1.5,"list":[null,true],"z":"Đặng Thị Ánh \\u0001 “khéo”"},"datacontenttype":"application/json","id":"00000000-0000-4000-8000-000000000002","position":"1","recordedtime":"2022-10-18T02:00:00.000Z","schemaversion":1,"source":"kheo:frozen","specversion":"1.0","streamversion":1,"subject":"model/ữ","tags":"campaign:2022 unit:a","time":"2022-03-01T00:00:00+07:00","type":"kheo.model.registered.v1"}',
  root: "2670f8460e519c28a113ba586af1ea18ce8b18c1bbb690475f29a710163af4f1",
}

/** Every adapter writes the frozen bytes and comes to the frozen root; `layer` gives a new ledger of `frozen.ledger`. */
export const frozenContract = <E>(name: string, layer: Layer.Layer<EventStore, E>): void => {
  describe(`${name} writes the frozen format`, () => {
    it.effect("the same lines and the same root as every version before", () =>
      Effect.gen(function* () {
        const { command, event } = samples()
        const store = yield* EventStore
        yield* TestClock.setTime(Date.parse("2022-10-18T09:00:00+07:00"))
        const first = command()
        const full = event({
          tags: ["unit:a", "campaign:2022"],
          causationId: "cause",
          data: { z: "Đặng Thị Ánh \u0001 “khéo”", a: 1.5, list: [null, true] },
        })
        yield* store.append(first, decided([{ stream: "model/ữ", events: [full, event()] }]))
        yield* TestClock.setTime(Date.parse("2022-10-17T09:00:00+07:00"))
        yield* store.append(command(), decided([{ stream: "office", events: [event(), event(), event()] }]))
        const [line] = yield* readAll()
        assert.strictEqual(Buffer.from(line?.entry ?? []).toString(), frozen.line)
        assert.strictEqual((yield* store.head()).root, frozen.root)
      }).pipe(onFresh(layer)),
    )
  })
}
