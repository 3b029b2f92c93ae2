import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { type AllowList, nobody } from "./allow-list.ts"
import { poster } from "./post.ts"
import { startReceiver } from "./receiver.samples.ts"

const here: AllowList = { host: (name) => name === "nhan.example", address: (address) => address === "127.0.0.1" }
const post = (url: string, options: Partial<Parameters<typeof poster>[0]> = {}) =>
  Effect.runPromise(poster({ allowed: here, ...options })(url, { "webhook-id": "1" }, '{"a":"ă"}'))

describe("sending a message", () => {
  it("takes the status alone, of however large an answer", async () => {
    const receiver = await startReceiver(({ path }) =>
      path === "/large" ? { status: 201, body: Buffer.alloc(50_000_000) } : { status: 500, body: "\u001b[31mhostile" },
    )
    assert.deepStrictEqual(await post(receiver.url), { status: 500 })
    const start = performance.now()
    assert.deepStrictEqual(await post(`${receiver.url}large`), { status: 201 })
    assert.isBelow(performance.now() - start, 1_000)
    assert.deepInclude(receiver.got[0], { body: '{"a":"ă"}' })
    assert.deepInclude(receiver.got[0]?.headers, { "webhook-id": "1", "content-length": "10" })
    await receiver.close()
  })

  it("follows no redirect", async () => {
    const inside = await startReceiver(() => ({ status: 200 }))
    const receiver = await startReceiver(() => ({ status: 307, headers: { Location: inside.url } }))
    assert.deepStrictEqual(await post(receiver.url), { status: 307 })
    assert.deepStrictEqual(inside.got, [])
    await Promise.all([inside.close(), receiver.close()])
  })

  it("connects to the address that was checked, and asks for it once", async () => {
    const receiver = await startReceiver(() => ({ status: 204 }))
    const asked: Array<string> = []
    const resolve = (name: string) => {
      asked.push(name)
      return Promise.resolve(asked.length > 1 ? ["10.0.0.1"] : ["127.0.0.1"])
    }
    assert.deepStrictEqual(await post(`http://nhan.example:${receiver.port}/x`, { resolve }), { status: 204 })
    assert.deepStrictEqual(asked, ["nhan.example"])
    assert.strictEqual(receiver.got[0]?.headers.host, `nhan.example:${receiver.port}`)
    await receiver.close()
  })

  it("connects to nobody who is not to be reached", async () => {
    const receiver = await startReceiver(() => ({ status: 200 }))
    for (const url of [
      receiver.url,
      `https://127.0.0.1:${receiver.port}/`,
      `http://[::ffff:127.0.0.1]:${receiver.port}/`,
    ])
      assert.deepStrictEqual(await post(url, { allowed: nobody }), { failure: "forbidden-address" }, url)
    assert.deepStrictEqual(receiver.got, [])
    await receiver.close()
    assert.deepStrictEqual(await post(receiver.url), { failure: "unreachable" })
    assert.deepStrictEqual(await post("http://nhan.example/", { resolve: () => Promise.reject(new Error("none")) }), {
      failure: "unreachable",
    })
  })

  it("waits for no answer longer than its patience", async () => {
    const receiver = await startReceiver(() => undefined)
    assert.deepStrictEqual(await post(receiver.url, { patience: 50 }), { failure: "timed-out" })
    await receiver.close()
  })
})
