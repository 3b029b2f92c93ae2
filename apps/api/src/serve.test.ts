import { randomUUID } from "node:crypto"
import { connect } from "node:net"
import { assert, describe, it } from "@effect/vitest"
import { PortInUse, serve } from "./index.ts"
import { registration, sampleOffice } from "./samples.ts"

/** What a server says to raw bytes, until it closes. */
const raw = (url: string, text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(url).port), "127.0.0.1", () => socket.write(text))
    let heard = ""
    socket.on("data", (chunk) => (heard += chunk.toString()))
    socket.on("close", () => resolve(heard))
    socket.on("error", reject)
  })

describe("over a real socket", () => {
  it("registers, shows and refuses as in process, and ends when closed", async () => {
    const { options } = await sampleOffice()
    const { close, url } = await serve(options)
    assert.match(url, /^http:\/\/127\.0\.0\.1:\d+$/)
    const post = (body: string) =>
      fetch(`${url}/v1/models`, {
        method: "POST",
        headers: { "Content-Type": "application/json", "Idempotency-Key": randomUUID() },
        body,
      })
    const created = await post(JSON.stringify(registration))
    assert.strictEqual(created.status, 201)
    const events = await fetch(`${url}${created.headers.get("location")}/events`)
    assert.strictEqual(((await events.json()) as { events: Array<unknown> }).events.length, 1)
    assert.strictEqual((await fetch(`${url}/v1/campaigns/2022/board`)).status, 200)
    const head = await fetch(`${url}/v1/campaigns/2022/board`, { method: "HEAD" })
    assert.deepStrictEqual([head.status, await head.text()], [200, ""])
    const large = await post(JSON.stringify({ ...registration, note: "a".repeat(3_000_000) }))
    assert.strictEqual(large.status, 413)
    assert.strictEqual(((await large.json()) as { code: string }).code, "body-too-large")
    assert.strictEqual((await fetch(`${url}/healthz`)).status, 200)
    await close()
    assert.isTrue(
      await fetch(url).then(
        () => false,
        () => true,
      ),
    )
  })

  it("survives what is no HTTP, foreign hosts and callers who hang up", async () => {
    const { defects, options } = await sampleOffice()
    const { close, url } = await serve(options)
    const request = (line: string, host = "localhost", rest = "") =>
      raw(url, `${line} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n${rest}\r\n`)
    assert.match(await raw(url, "nonsense\r\n\r\n"), /^HTTP\/1\.1 400/)
    assert.match(await request("GET /healthz", "evil.example"), /^HTTP\/1\.1 421/)
    assert.match(await request("TRACE /healthz"), /^HTTP\/1\.1 405/)
    for (const line of ["GET /%", "GET //", "GET /\\x", "GET http://", "GET *"])
      assert.match(await request(line), /^HTTP\/1\.1 4\d\d/, line)
    assert.match(await request("GET /healthz", "a b"), /^HTTP\/1\.1 4\d\d/)
    const hangUp = connect(Number(new URL(url).port), "127.0.0.1")
    hangUp.write("POST /v1/models HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n")
    hangUp.write('Content-Length: 100\r\n\r\n{"campaign"')
    await new Promise((resolve) => setTimeout(resolve, 50))
    hangUp.destroy()
    assert.strictEqual((await fetch(`${url}/healthz`)).status, 200)
    assert.deepStrictEqual(defects, [])
    await close()
  })

  it("rejects a port that is taken, naming it", async () => {
    const { options } = await sampleOffice()
    const first = await serve(options)
    const port = Number(new URL(first.url).port)
    const refused: unknown = await serve({ ...options, port }).catch((error: unknown) => error)
    assert.instanceOf(refused, PortInUse)
    assert.deepInclude(refused, { _tag: "PortInUse", host: "127.0.0.1", port })
    await first.close()
  })
})
