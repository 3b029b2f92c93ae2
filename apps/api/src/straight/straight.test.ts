import { get } from "node:http"
import { assert, describe, it } from "@effect/vitest"
import { endpoints } from "../endpoints.ts"
import { feedOffice } from "../events/feed-office.samples.ts"
import { serve } from "../index.ts"
import { registration } from "../samples.ts"
import { routesOf } from "./routes.ts"

describe("the routes as a tree", () => {
  const find = routesOf(endpoints)

  it("lead every path to the endpoint that is declared first for it", () => {
    for (const { method, path } of endpoints) {
      const asked = path.replaceAll(/\{\w+\}/gu, "x1")
      const pattern = (declared: string) => new RegExp(`^${declared.replaceAll(/\{\w+\}/gu, "[^/]+")}$`, "u")
      const first = endpoints.find((one) => one.method === method && pattern(one.path).test(asked))
      const found = find(method.toUpperCase(), asked)
      assert.strictEqual(found?.endpoint, first, asked)
      const names = [...(first?.path ?? "").matchAll(/\{(\w+)\}/gu)].map(([, name]) => name)
      assert.deepStrictEqual(
        Object.entries(found?.params ?? {}),
        names.map((name) => [name, "x1"]),
      )
    }
  })

  it("lead nowhere from what is no path of theirs", () => {
    for (const path of ["/", "/v1", "/v1/models/", "/v1//events", "/v1/models/x/events/y", "/v1/nothing"])
      assert.isUndefined(find("GET", path), path)
    assert.isUndefined(find("PURGE", "/v1/models"))
  })
})

describe("a plain request", () => {
  it("is answered to the byte as through the app, whatever comes of it", async () => {
    const { options, post } = await feedOffice()
    const { body } = await post(registration)
    const { close, url } = await serve(options)
    const told = async (path: string, headers: Record<string, string>, body?: string) => {
      const response = await fetch(`${url}${path}`, {
        headers,
        ...(body === undefined ? {} : { method: "POST", body }),
      })
      const { date: _, "keep-alive": _kept, connection: _open, ...shown } = Object.fromEntries(response.headers)
      return { status: response.status, headers: shown, text: (await response.text()).replaceAll(/[0-9a-f]{32}/gu, "") }
    }
    const known = `/v1/models/${body.id}/events`
    const tag = (await told(known, {})).headers["etag"] ?? ""
    const statuses: Array<number> = []
    const json = { "Content-Type": "application/json", "Idempotency-Key": "0123456789abcdef" }
    for (const [path, headers, sent] of [
      [known, {}],
      [known, { "If-None-Match": tag }],
      [known, { "Accept-Encoding": "identity", "Accept-Language": "en" }],
      [known, { Accept: "text/html" }],
      [known, { Authorization: "Bearer x" }],
      [`${known}?x=1`, {}],
      ["/v1/models/M-2022-0001/events", {}],
      ["/v1/models/nowhere/events", {}],
      ["/v1/models?campaign=2022", {}],
      ["/v1/models?campaign=2022&kheo_123456789012_=1", {}],
      ["/v1/exports/events.jsonl", {}],
      ["/v1/models", json, '{"campaign":'],
      ["/v1/models", json, '{"campaign":1}'],
      ["/v1/models", { ...json, "Content-Type": "text/plain" }, "x"],
      ["/v1/models", json, `{"note":"${"x".repeat(1_048_576)}"}`],
      [known, json, "{}"],
    ] as ReadonlyArray<readonly [string, Record<string, string>, string?]>) {
      const straight = await told(path, headers, sent)
      statuses.push(straight.status)
      // A letter that is percent-encoded means the same, and is no plain path.
      const through = await told(path.replace("/v1/", "/%761/"), headers, sent)
      assert.deepStrictEqual(straight, through, path)
    }
    assert.deepStrictEqual(statuses, [200, 304, 200, 406, 401, 400, 200, 404, 200, 400, 200, 400, 422, 415, 413, 405])
    const whole = JSON.stringify({ ...registration, title: "Một lần thôi" })
    const first = await told("/v1/models", json, whole)
    const again = await told("/%761/models", json, whole)
    assert.deepStrictEqual([first.status, again.status, again.text], [201, 201, first.text])
    assert.strictEqual(again.headers["idempotency-replayed"], "true")
    await close()
  })

  it("that goes on ends when its caller hangs up", async () => {
    const { members, options, write } = await feedOffice()
    const { close, url } = await serve(options)
    const until = async (count: number) => {
      while ((await members()) !== count) await new Promise((resolve) => setTimeout(resolve, 5))
    }
    const request = get(`${url}/v1/events/stream`, { agent: false }, (response) => response.resume())
    request.on("error", () => undefined)
    await until(1)
    await write(3)
    request.destroy()
    await until(0)
    await close()
  })
})
