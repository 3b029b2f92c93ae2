import { randomUUID } from "node:crypto"
import { assert, describe, it } from "@effect/vitest"
import { everyScope, type Register } from "@kheo/application"
import { EventStore, type Line, type ReadQuery } from "@kheo/event-store"
import { Effect, Result } from "effect"
import { type Endpoint, Said } from "../endpoint/index.ts"
import { endpoints } from "../endpoints.ts"
import { Follower } from "../events/follower.samples.ts"
import { exampleOf } from "../samples.ts"
import { admit } from "./admit.ts"
import { keyedOffice, titles, unlimited } from "./keys.samples.ts"

type Office = Awaited<ReturnType<typeof keyedOffice>>

/** What a route's first parameter names: something of the asker's unit, the like of another unit's, and nothing. */
const objects = (
  { foreign, longThanh, longThuan, own }: Office,
  lines: ReadonlyArray<Line>,
): ReadonlyArray<readonly [string, Triple]> => [
  ["/v1/events/{position}", [positionOf(own, lines), positionOf(foreign, lines), "1000000"]],
  ["/v1/models/{id}", [own, foreign, randomUUID()]],
  ["/v1/campaigns/{campaign}/units/{unit}", [longThanh, longThuan, "u-nobody"]],
  ["/v1/units/{id}", [longThanh, longThuan, "u-nobody"]],
]
const positionOf = (model: string, lines: ReadonlyArray<Line>): string =>
  String(lines.find(({ stream }) => stream === `model/${model}`)?.position)
type Triple = readonly [own: string, foreign: string, unknown: string]

/** Parts of a path or query that name nothing of one unit's. */
const common: Readonly<Record<string, string>> = { campaign: "2022", year: "2022" }

/** A body that each changing route takes, so that its refusals are about the object. */
const bodies: Readonly<Record<string, unknown>> = {
  registerModel: { campaign: 2022, unit: "X02", title: "Mô hình lạ" },
}

const known = endpoints.filter(({ scope }) => scope !== "anyone")
const headersFor = (endpoint: Endpoint, key: { readonly headers: Record<string, string> }) => ({
  ...key.headers,
  ...(endpoint.response.media === undefined ? {} : { Accept: "*/*" }),
  ...(endpoint.method === "get" ? {} : { "Idempotency-Key": randomUUID(), "Content-Type": "application/json" }),
  ...(endpoint.precondition === "version" ? { "If-Match": "*" } : {}),
})
const filled = (path: string, object = "x") =>
  path.replaceAll(/\{(\w+)\}/g, (_, name: string) => common[name] ?? object)
const asked = async ({ app }: Office, endpoint: Endpoint, key: Office["keys"]["clerk"], object?: string) => {
  const required = Object.keys((endpoint.query as { fields?: object } | undefined)?.fields ?? {})
  const query = required.includes("campaign") ? "?campaign=2022" : ""
  const body = endpoint.method === "get" ? undefined : JSON.stringify(bodies[endpoint.name] ?? exampleOf(endpoint))
  const init = { method: endpoint.method.toUpperCase(), headers: headersFor(endpoint, key) }
  const path = `${filled(endpoint.path, object)}${query}`
  const response = await app.request(path, body === undefined ? init : { ...init, body })
  const text = await textOf(response)
  return { status: response.status, text: text.replace(/"traceId":"[0-9a-f]{32}"/, ""), code: codeIn(text) }
}
/** Of a stream of events, what it says at once. */
const textOf = async (response: Response): Promise<string> => {
  if (response.headers.get("content-type") !== "text/event-stream") return response.text()
  const follower = new Follower()
  await follower.read(() => response, undefined, AbortSignal.timeout(30))
  return JSON.stringify(follower.messages)
}
const codeIn = (text: string): string => /"code":"([\w-]+)"/.exec(text)?.[1] ?? ""

describe("who sees one unit only", () => {
  it("is shown nothing of another unit by any route, and told the same as of what is nowhere", async () => {
    const office = await keyedOffice()
    const lines = await office.lines()
    const before = lines.length
    for (const key of [office.keys.contact, office.keys.narrow])
      for (const endpoint of known) {
        const route = `${endpoint.method} ${endpoint.path}`
        if (endpoint.ownUnit !== true) {
          const { code, status } = await asked(office, endpoint, key, office.own)
          assert.deepStrictEqual([status, code], [403, "whole-office-only"], route)
          continue
        }
        const ofOneUnit = /\{(?!campaign\}|year\})/.test(endpoint.path)
        const named = objects(office, lines).find(([prefix]) => endpoint.path.startsWith(prefix))?.[1]
        assert.isTrue(!ofOneUnit || named !== undefined, `${route}: say in objects what its parameter names`)
        const [own, foreign, unknown] = named ?? [undefined, undefined, undefined]
        const other = await asked(office, endpoint, key, foreign)
        for (const secret of [titles.foreign, "Lê Thị Mẫu", office.foreign, office.longThuan, "Long Thuận"])
          assert.notInclude(other.text, secret, route)
        if (!ofOneUnit) continue
        assert.strictEqual(other.status, 404, route)
        assert.strictEqual(other.text, (await asked(office, endpoint, key, unknown)).text, route)
        if (endpoint.method === "get") assert.strictEqual((await asked(office, endpoint, key, own)).status, 200, route)
      }
    assert.strictEqual((await office.lines()).length, before)
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
        const admitted = await admit(endpoint, new Said(request, undefined), { ...office.options, limits: unlimited() })
        assert.isTrue(Result.isSuccess(admitted), `${role} ${route}`)
      }
    }
  })
})
