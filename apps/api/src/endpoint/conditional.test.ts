import { atTheComputer } from "@kheo/application"
import { gunzipSync } from "node:zlib"
import { assert, describe, it } from "@effect/vitest"
import { Result, Schema } from "effect"
import { OpenStreams } from "../access/index.ts"
import { KeptLists } from "../lists/index.ts"
import { registration, sampleOffice } from "../samples.ts"
import { Content, type Endpoint, endpoint, respond, Said } from "./index.ts"
import { runningOn } from "../running.ts"
import { outgoing } from "../webhooks/outgoing.ts"
import { versionsOf } from "./preconditions.ts"

const common = { method: "get", path: "/x", name: "x", tag: "models", scope: "anyone", problems: [] } as const
const summary = { vi: "x", en: "x" }

const asked = async (one: Endpoint, headers: Record<string, string> = {}) => {
  const { options } = await sampleOffice()
  const said = new Said(new Request("http://localhost/x", { headers }), undefined)
  const answer = await respond(
    one,
    said,
    {},
    { asker: atTheComputer },
    {
      ...options,
      ...runningOn(options),
      lists: new KeptLists(),
      outgoing: outgoing(),
      streams: new OpenStreams(),
    },
  )
  if (Result.isFailure(answer)) return assert.fail(answer.failure.kind)
  return answer.success
}

/** One resource at version 7, long enough to be worth compressing. */
const resource = (title = "a".repeat(2_000)) =>
  endpoint({
    ...common,
    summary,
    response: { status: 200, schema: Schema.Struct({ title: Schema.String }) },
    handle: () => ({ body: { title }, version: 7 }),
  })

describe("the tag of a resource", () => {
  it("names its version and tells representations apart", async () => {
    const { ETag } = (await asked(resource())).headers
    assert.match(ETag ?? "", /^"v7\.[A-Za-z0-9_-]{22}"$/)
    assert.strictEqual((await asked(resource())).headers["ETag"], ETag)
    assert.notStrictEqual((await asked(resource("b"))).headers["ETag"], ETag)
  })

  it("is understood by If-Match as it was given, compressed or not", async () => {
    for (const headers of [{}, { "Accept-Encoding": "gzip" }]) {
      const { ETag = "" } = (await asked(resource(), headers)).headers
      assert.deepStrictEqual(versionsOf(ETag), Result.succeed([7]))
      assert.deepStrictEqual(versionsOf(`"x", ${ETag}, "v8"`), Result.succeed([Number.NaN, 7, 8]))
    }
    assert.deepStrictEqual(versionsOf('"v7-gzip"'), Result.succeed([7]))
    assert.isTrue(Result.isFailure(versionsOf('W/"v7"')))
  })

  it("given back is 304 without a body, whichever way either answer was sent", async () => {
    for (const first of ["gzip", "identity"])
      for (const second of ["gzip", "identity"]) {
        const { ETag = "" } = (await asked(resource(), { "Accept-Encoding": first })).headers
        for (const header of [ETag, `"other", W/${ETag}`, "*"]) {
          const again = await asked(resource(), { "Accept-Encoding": second, "If-None-Match": header })
          assert.deepStrictEqual([again.status, again.body], [304, null], header)
          assert.notProperty(again.headers, "Content-Encoding")
          if (header !== "*") assert.strictEqual(again.headers["ETag"], ETag)
        }
        assert.strictEqual((await asked(resource("b"), { "If-None-Match": ETag })).status, 200)
      }
  })
})

describe("compression", () => {
  it("is done where it is asked for and worth it, and says so", async () => {
    const { body, headers } = await asked(resource(), { "Accept-Encoding": "br, gzip;q=0.5" })
    assert.strictEqual(headers["Content-Encoding"], "gzip")
    assert.match(headers["ETag"] ?? "", /-gzip"$/)
    assert.strictEqual(JSON.parse(gunzipSync(body as Uint8Array).toString()).title.length, 2_000)
    for (const no of ["br", "gzip;q=0", "identity", "*;q=0"])
      assert.notProperty((await asked(resource(), { "Accept-Encoding": no })).headers, "Content-Encoding", no)
    assert.notProperty((await asked(resource("short"), { "Accept-Encoding": "gzip" })).headers, "Content-Encoding")
  })

  it("works on a large body in the background and on a stream piece by piece, but never on an event stream", async () => {
    const large = await asked(resource("x".repeat(100_000)), { "Accept-Encoding": "gzip" })
    assert.strictEqual(JSON.parse(gunzipSync(large.body as Uint8Array).toString()).title.length, 100_000)
    const streaming = (type: string) =>
      endpoint({
        ...common,
        summary,
        response: { status: 200, schema: Content, media: [type] },
        handle: () => ({ body: new Blob(["a;b\r\n"]).stream() as ReadableStream<Uint8Array<ArrayBuffer>> }),
      })
    const csv = await asked(streaming("text/csv"), { "Accept-Encoding": "gzip" })
    assert.instanceOf(csv.body, ReadableStream)
    assert.notProperty(csv.headers, "ETag")
    assert.strictEqual(gunzipSync(await new Response(csv.body).bytes()).toString(), "a;b\r\n")
    const events = await asked(streaming("text/event-stream"), { "Accept-Encoding": "gzip" })
    assert.notProperty(events.headers, "Content-Encoding")
  })
})

describe("the type of an answer", () => {
  const both = endpoint({
    ...common,
    summary,
    response: { status: 200, schema: Content, media: ["text/csv", "application/json"] },
    handle: ({ media }) => ({ body: media }),
  })

  it("is the one that the caller weighs most, the usual one where none", async () => {
    for (const [accept, type] of [
      ["*/*", "text/csv"],
      ["application/json", "application/json"],
      ["text/*;q=0.3, application/json;q=0.4", "application/json"],
      ["text/csv;q=0, */*", "application/json"],
    ] as const) {
      const { body, headers } = await asked(both, { Accept: accept })
      assert.deepStrictEqual([body, headers["Content-Type"]], [type, type], accept)
    }
  })
})

describe("an answer of the register", () => {
  it("is 304 until something is recorded", async () => {
    const { ask, post } = await sampleOffice()
    const tagOf = async (path: string) => (await ask(path)).response.headers.get("etag") ?? ""
    for (const path of ["/v1/models?campaign=2022", "/v1/campaigns/2022/board", "/openapi.json"]) {
      const headers = { "If-None-Match": await tagOf(path) }
      const again = await ask(path, { headers })
      assert.deepStrictEqual([again.status, again.body], [304, ""], path)
      assert.include(again.response.headers.get("vary") ?? "", "Accept-Encoding")
      await post({ ...registration, title: path })
      assert.strictEqual((await ask(path, { headers })).status, path === "/openapi.json" ? 304 : 200, path)
    }
  })

  it("is compressed as a whole, problems too", async () => {
    const { app } = await sampleOffice()
    const response = await app.request("/openapi.json", { headers: { "Accept-Encoding": "gzip" } })
    assert.strictEqual(response.headers.get("content-encoding"), "gzip")
    assert.property(JSON.parse(gunzipSync(await response.bytes()).toString()), "paths")
  })
})
