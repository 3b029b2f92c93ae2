import { randomUUID } from "node:crypto"
import { assert, describe, it } from "@effect/vitest"
import { everyScope, type Register } from "@kheo/application"
import { EventStore, type ReadQuery } from "@kheo/event-store"
import { Effect, Result } from "effect"
import { Said } from "../endpoint/index.ts"
import { endpoints } from "../endpoints.ts"
import { runningOn } from "../running.ts"
import { admit } from "./admit.ts"
import { keyedOffice, titles, unlimited } from "./keys.samples.ts"
import { asked, assertShownNothingForeign, known, type Office } from "./matrix.samples.ts"

describe("who sees one unit only", () => {
  it("is shown nothing of another unit by any route, and told the same as of what is nowhere", async () => {
    const office = await keyedOffice()
    await assertShownNothingForeign(office)
  })

  it("costs the store the same reads for another unit's model as for none", async () => {
    let reads = 0
    const counted = <A, E>(effect: Effect.Effect<A, E, Register>) =>
      Effect.updateService(effect, EventStore, (store) => ({
        ...store,
        read: (query: ReadQuery) => {
          reads++
          return store.read(query)
        },
      }))
    const office = await keyedOffice({}, counted)
    const readsFor = async (id: string) => {
      reads = 0
      assert.strictEqual((await office.ask(`/v1/models/${id}/events`, office.keys.contact)).status, 404)
      return reads
    }
    assert.strictEqual(await readsFor(office.foreign), await readsFor(randomUUID()))
  })

  it("reads own models and the office's totals, and writes for no other unit", async () => {
    const { ask, keys, post } = await keyedOffice()
    const { body } = await ask("/v1/models?campaign=2022", keys.contact)
    assert.deepStrictEqual(
      body.models.map(({ title }: { readonly title: string }) => title),
      [titles.own],
    )
    const board = (await ask("/v1/campaigns/2022/board", keys.contact)).body
    assert.strictEqual(board.totals.models, 2)
    assert.deepStrictEqual([board.blocks.length, board.blocks[0].models], [1, 1])
    for (const key of [keys.contact, keys.narrow]) {
      const refused = await post({ campaign: 2022, unit: "X02", title: "Mô hình lạ" }, key.headers)
      assert.deepStrictEqual([refused.status, refused.body.code], [403, "not-own-unit"])
      const title = `Mô hình của ${key.id}`
      assert.strictEqual((await post({ campaign: 2022, unit: "X01", title }, key.headers)).status, 201)
    }
  })
})

describe("every route", () => {
  it("asks for a key with its scope, lets an auditor change nothing, and names who may come without", async () => {
    const office = await keyedOffice()
    const open = endpoints.filter(({ scope }) => scope === "anyone").map(({ name }) => name)
    assert.sameMembers(open, ["health", "readiness", "listProblemCodes", "explainProblemCode", "describe"])
    const none = { id: "", text: "", headers: {} as { Authorization: string } }
    const without = new Map<string, Office["keys"]["clerk"]>()
    for (const scope of everyScope) {
      const rest = [...everyScope].filter((one) => one !== scope)
      without.set(scope, await office.issue("u-administrator", rest))
    }
    for (const endpoint of known) {
      const route = `${endpoint.method} ${endpoint.path}`
      assert.strictEqual((await asked(office, endpoint, none)).status, 401, route)
      const unscoped = without.get(endpoint.scope)
      if (unscoped === undefined) continue
      const lacking = await asked(office, endpoint, unscoped)
      assert.deepStrictEqual([lacking.status, lacking.code], [403, "scope-missing"], route)
      const auditor = await asked(office, endpoint, office.keys.auditor)
      if (endpoint.method !== "get") assert.strictEqual(auditor.status, 403, route)
      for (const role of ["administrator", "leader", "reviewer", "clerk"] as const) {
        const request = new Request("http://localhost/", { headers: office.keys[role].headers })
        const serving = { ...office.options, ...runningOn(office.options), limits: unlimited() }
        const admitted = await admit(endpoint, new Said(request, undefined), serving)
        assert.isTrue(Result.isSuccess(admitted), `${role} ${route}`)
      }
    }
  }, 20_000)
})
