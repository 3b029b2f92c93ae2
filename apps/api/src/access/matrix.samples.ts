import { randomUUID } from "node:crypto"
import { assert } from "@effect/vitest"
import type { Line } from "@kheo/event-store"
import type { Endpoint } from "../endpoint/index.ts"
import { endpoints } from "../endpoints.ts"
import { Follower } from "../events/follower.samples.ts"
import { exampleOf } from "../samples.ts"
import { type keyedOffice, titles } from "./keys.samples.ts"

export type Office = Awaited<ReturnType<typeof keyedOffice>>

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

export const known = endpoints.filter(({ scope }) => scope !== "anyone")
const headersFor = (endpoint: Endpoint, key: { readonly headers: Record<string, string> }) => ({
  ...key.headers,
  ...(endpoint.response.media === undefined ? {} : { Accept: "*/*" }),
  ...(endpoint.method === "get" ? {} : { "Idempotency-Key": randomUUID(), "Content-Type": "application/json" }),
  ...(endpoint.precondition === "version" ? { "If-Match": "*" } : {}),
})
const filled = (path: string, object = "x") =>
  path.replaceAll(/\{(\w+)\}/g, (_, name: string) => common[name] ?? object)
/** What a route answers a key about an object. */
export const asked = async ({ app }: Office, endpoint: Endpoint, key: Office["keys"]["clerk"], object?: string) => {
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

/** Asks every route for another unit's, with the keys that see one unit: nothing of it is shown, and it sounds as if it were nowhere. */
export const assertShownNothingForeign = async (office: Office): Promise<void> => {
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
}
