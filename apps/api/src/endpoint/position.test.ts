import { assert, describe, it } from "@effect/vitest"
import { EventStore } from "@kheo/event-store"
import { Effect } from "effect"
import { codes, registration, sampleOffice } from "../samples.ts"

const positionOf = (response: Response): number => Number(response.headers.get("kheo-position"))

describe("the position of an answer", () => {
  it("is told by everything that reads or writes the register, and by nothing else", async () => {
    const { ask, lines, post } = await sampleOffice()
    const created = await post(registration)
    const head = (await lines()).length
    assert.deepStrictEqual([positionOf(created.response), created.body.position], [head, head])
    for (const path of ["/v1/models?campaign=2022", "/v1/campaigns/2022/board", "/v1/models/M-2022-0001/events"])
      assert.strictEqual(positionOf((await ask(path)).response), head, path)
    assert.strictEqual(positionOf((await ask("/v1/campaigns/2022/board?knownAt=3")).response), 3)
    for (const path of ["/healthz", "/openapi.json"])
      assert.isFalse((await ask(path)).response.headers.has("kheo-position"), path)
  })

  it("that was asked for is waited for", async () => {
    const { ask, lines, post } = await sampleOffice()
    await post(registration)
    const head = (await lines()).length
    const headers = { "Kheo-Min-Position": String(head + 1) }
    const reading = ask("/v1/models?campaign=2022", { headers })
    await post({ ...registration, title: "sau" })
    const { body, response } = await reading
    assert.deepStrictEqual([positionOf(response), body.models.length], [head + 1, 2])
  })

  it("that doesn't come within two seconds is 503, to be asked again", async () => {
    const { ask } = await sampleOffice({}, (effect) =>
      Effect.updateService(effect, EventStore, (store) => ({
        ...store,
        head: (at) => Effect.map(store.head(at), (head) => ({ ...head, position: Math.min(head.position, 5) })),
      })),
    )
    const told = await ask("/v1/campaigns/2022/board", { headers: { "Kheo-Min-Position": "6" } })
    assert.deepStrictEqual([told.status, told.body.code], [503, "projection-behind"])
    assert.strictEqual(told.response.headers.get("retry-after"), "1")
  })

  it("that is no position is refused", async () => {
    const { ask } = await sampleOffice()
    for (const position of ["-1", "x", "1.5", "1, 2", "99999999999999999999"]) {
      const told = await ask("/v1/campaigns/2022/board", { headers: { "Kheo-Min-Position": position } })
      assert.deepStrictEqual([told.status, codes(told)], [400, [["Kheo-Min-Position", "position"]]], position)
    }
  })
})
