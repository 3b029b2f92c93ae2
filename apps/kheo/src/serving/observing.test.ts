import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { createApp } from "@kheo/api"
import { memoryRegister, type Register } from "@kheo/application"
import { Effect, Layer, ManagedRuntime } from "effect"
import { assert, describe, it } from "vitest"
import { observing } from "./observing.ts"
import { requestLog } from "./request-log.ts"

const trace = "4bf92f3577b34da6a3ce929d0e0e4736"
const traceparent = `00-${trace}-00f067aa0ba902b7-01`

/** What a collector on this computer is sent. */
const collector = async () => {
  const sent: Array<{ readonly path: string; readonly body: any; readonly text: string }> = []
  const server = createServer((request, response) => {
    let text = ""
    request.on("data", (chunk: Buffer) => (text += chunk.toString()))
    request.on("end", () => {
      sent.push({ path: request.url ?? "", body: JSON.parse(text), text })
      response.end("{}")
    })
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { sent, url, close: () => new Promise((resolve) => server.close(resolve)) }
}

const served = async (otlp: string) => {
  const { layer = Layer.empty, ...observe } = await observing({ log: false, otlp })
  const runtime = ManagedRuntime.make(Layer.merge(memoryRegister({ ledger: "kheo:test" }), layer))
  const run = <A, E>(effect: Effect.Effect<A, E, Register>): Promise<A> => runtime.runPromise(effect)
  const app = createApp({ run, actor: { named: undefined, account: "an" }, ...observe })
  return { app, close: () => runtime.dispose() }
}

describe("a server with a collector", () => {
  it("sends a span for each request below the caller's, those of use cases below it, and measures, but no names", async () => {
    const { close, sent, url } = await collector()
    const { app, close: closeApp } = await served(url)
    const unknown = await app.request("/v1/models?campaign=2022&text=Nguy%E1%BB%85n", { headers: { traceparent } })
    assert.strictEqual(unknown.status, 404)
    await app.request("/v1/models/Trần-Thị-Bé/events")
    await closeApp()
    await close()
    const spans = sent
      .filter(({ path }) => path === "/v1/traces")
      .flatMap(({ body }) => body.resourceSpans[0].scopeSpans[0].spans)
    const request = spans.find(({ kind, traceId }) => kind === 2 && traceId === trace)
    assert.strictEqual(request.parentSpanId, "00f067aa0ba902b7")
    assert.deepStrictEqual([request.name, request.status.code], ["showModels", 1])
    const under = spans.filter(({ parentSpanId }) => parentSpanId === request.spanId)
    assert.isAbove(under.length, 0)
    const alone = spans.find(({ kind, traceId }) => kind === 2 && traceId !== trace)
    assert.strictEqual(alone.parentSpanId, "")
    const measures = sent.filter(({ path }) => path === "/v1/metrics").map(({ text }) => text)
    assert.match(measures.join(""), /http\.server\.request\.duration/)
    assert.match(measures.join(""), /showModels/)
    for (const { text } of sent) assert.notMatch(text, /Nguy|Trần|Tr%|Thị|exception/)
  })

  it("goes on when the collector is not there", async () => {
    const { app, close } = await served("http://127.0.0.1:9")
    assert.strictEqual((await app.request("/healthz")).status, 200)
    await close()
  })
})

describe("the lines of a server", () => {
  it("are JSON, one a request, with route and number and nothing that was sent", async () => {
    const lines: Array<any> = []
    const log = requestLog((text) => {
      for (const line of text.trimEnd().split("\n")) lines.push(JSON.parse(line))
    })
    const app = createApp({
      run: () => Promise.reject(new Error("Nguyễn Văn An")),
      actor: { named: undefined, account: "an" },
      seen: log.seen,
      onDefect: log.defect,
    })
    await app.request("/v1/models?campaign=2022&text=An", { headers: { traceparent } })
    await app.request("/nguyen-van-an")
    await app.request("/healthz", { method: "PROPFIND" })
    log.told("stopping")
    assert.strictEqual(lines.at(-1).event, "stopping")
    const requests = lines.filter(({ event }) => event === "request")
    assert.deepStrictEqual(
      requests.map(({ method, operation, route, status }) => [method, operation, route, status]),
      [
        ["GET", "showModels", "/v1/models", 500],
        ["GET", undefined, undefined, 404],
        ["OTHER", undefined, undefined, 405],
      ],
    )
    assert.strictEqual(requests[0].traceId, trace)
    assert.isNumber(requests[0].ms)
    assert.strictEqual(lines.find(({ event }) => event === "defect")?.name, "Error")
    assert.notMatch(JSON.stringify(lines), /An"|nguyen|Nguyễn/)
  })
})
