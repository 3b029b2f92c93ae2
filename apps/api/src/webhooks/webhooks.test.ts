import { randomUUID } from "node:crypto"
import { setTimeout as pause } from "node:timers/promises"
import { assert, describe, it } from "@effect/vitest"
import { WebhookBook } from "@kheo/application"
import { Webhook as Verifier } from "standardwebhooks"
import { serve } from "../index.ts"
import { codes, registration, sampleOffice } from "../samples.ts"
import { nobody } from "./allow-list.ts"
import { startReceiver } from "./receiver.samples.ts"

const here = { allowed: { host: () => false, address: (address: string) => address === "127.0.0.1" } }

const office = async (more: Parameters<typeof sampleOffice>[0] = {}) => {
  const made = await sampleOffice({ outgoing: { resolve: () => Promise.resolve(["93.184.216.34"]) }, ...more })
  const send = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
    made.ask(path, {
      method,
      headers: {
        "Idempotency-Key": randomUUID(),
        ...(body === undefined ? {} : { "Content-Type": "application/json" }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
  return { ...made, send }
}

const asked = {
  url: "https://nhan.example/kheo",
  description: "Hệ thống khen thưởng tỉnh",
  types: ["model.registered"],
}

const until = async (isSo: () => boolean): Promise<void> => {
  for (let tries = 0; !isSo() && tries < 200; tries++) await pause(10)
  assert.isTrue(isSo())
}

describe("webhooks", () => {
  it("are added once however often the request comes, and tell their secret to that request alone", async () => {
    const { ask, lines, send } = await office()
    const key = { "Idempotency-Key": randomUUID() }
    const [first, again] = [
      await send("POST", "/v1/webhooks", asked, key),
      await send("POST", "/v1/webhooks", asked, key),
    ]
    assert.deepStrictEqual([first.status, again.body], [201, first.body])
    assert.match(first.body.secret, /^whsec_[A-Za-z0-9+/]{43}=$/)
    const other = await send("POST", "/v1/webhooks", { ...asked, description: "khác" }, key)
    assert.deepStrictEqual([other.status, other.body.code], [422, "idempotency-key-reused"])
    const { body, response } = await ask(first.response.headers.get("location") ?? "")
    const head = (await lines()).length
    const { createdBy } = body
    assert.deepInclude(body, {
      ...asked,
      types: ["kheo.model.registered.v1"],
      state: "active",
      position: head,
      campaign: null,
    })
    assert.strictEqual(typeof createdBy, "string")
    assert.match(response.headers.get("etag") ?? "", /^"v1\./)
    assert.notInclude(JSON.stringify(await ask("/v1/webhooks")), first.body.secret.slice(6))
    assert.notInclude(JSON.stringify((await lines()).map(({ entry }) => new TextDecoder().decode(entry))), "whsec")
  })

  it("go nowhere inside the office, and take known types only", async () => {
    const { send } = await office({ outgoing: { allowed: nobody, resolve: () => Promise.resolve(["192.168.1.5"]) } })
    const refused = await send("POST", "/v1/webhooks", asked)
    assert.deepStrictEqual([refused.status, refused.body.code], [422, "webhook-target-forbidden"])
    const wrong = await send("POST", "/v1/webhooks", {
      ...asked,
      url: "https://8.8.8.8/",
      types: ["model.registered", "model.sung"],
    })
    assert.deepStrictEqual([wrong.status, codes(wrong)], [422, [["/types/1", "invalid"]]])
    const odd = await send("POST", "/v1/webhooks", { ...asked, url: "javascript:alert(1)", secret: "x" })
    assert.deepStrictEqual(odd.status, 422)
    const withPassword = await send("POST", "/v1/webhooks", { ...asked, url: "https://a:b@nhan.example/" })
    assert.deepStrictEqual(codes(withPassword), [["/url", "url"]])
  })

  it("are changed on the version that was read, paused, and removed with their secrets", async () => {
    const { ask, run, send } = await office()
    const { id } = (await send("POST", "/v1/webhooks", asked)).body
    const path = `/v1/webhooks/${id}`
    assert.strictEqual((await send("PATCH", path, { state: "paused" })).status, 428)
    const paused = await send("PATCH", path, { state: "paused", campaign: 2022 }, { "If-Match": '"v1"' })
    assert.deepInclude(paused.body, { state: "paused", campaign: 2022 })
    const stale = await send("PATCH", path, { state: "active" }, { "If-Match": '"v1"' })
    assert.deepStrictEqual([stale.status, stale.response.headers.get("etag")], [412, '"v2"'])
    const forbidden = await send("PATCH", path, { url: "http://10.0.0.1/" }, { "If-Match": '"v2"' })
    assert.strictEqual(forbidden.body.code, "webhook-target-forbidden")
    assert.strictEqual((await send("DELETE", path)).status, 204)
    assert.deepStrictEqual([(await send("DELETE", path)).status, (await ask(path)).status], [404, 404])
    assert.isUndefined(await run(WebhookBook.use((book) => book.kept(id))))
  })

  it("are told by signed messages that the specification's own library accepts, with both secrets for a day", async () => {
    const receiver = await startReceiver(() => ({ status: 200 }))
    const { options, post, send } = await office({ outgoing: here })
    const { close } = await serve(options)
    const { id, secret } = (await send("POST", "/v1/webhooks", { ...asked, url: receiver.url })).body
    const { body } = await post(registration)
    await until(() => receiver.got.length === 1)
    const [message] = receiver.got
    const headers = message?.headers as Record<string, string>
    const verified = new Verifier(secret).verify(message?.body ?? "", headers) as { type: string; data: unknown }
    assert.strictEqual(verified.type, "kheo.model.registered.v1")
    assert.deepStrictEqual(verified.data, { position: String(body.position), subject: `model/${body.id}`, version: 1 })
    assert.throws(() => new Verifier(secret).verify(`${message?.body} `, headers))
    const old = { ...headers, "webhook-timestamp": String(Number(headers["webhook-timestamp"]) - 600) }
    assert.throws(() => new Verifier(secret).verify(message?.body ?? "", old))

    const key = { "Idempotency-Key": randomUUID() }
    const rotated = await send("POST", `/v1/webhooks/${id}/rotate-secret`, undefined, key)
    assert.deepStrictEqual((await send("POST", `/v1/webhooks/${id}/rotate-secret`, undefined, key)).body, rotated.body)
    assert.notStrictEqual(rotated.body.secret, secret)
    const tested = await send("POST", `/v1/webhooks/${id}/test`)
    assert.deepInclude(tested.body, { outcome: "delivered", status: 200 })
    const test = receiver.got[1]
    for (const one of [secret, rotated.body.secret])
      new Verifier(one).verify(test?.body ?? "", test?.headers as Record<string, string>)

    const replayed = await send("POST", `/v1/webhooks/${id}/replay`, { after: body.position - 1 })
    assert.strictEqual(replayed.body.position, body.position - 1)
    await until(() => receiver.got.length === 3)
    assert.deepStrictEqual(
      [receiver.got[2]?.body, receiver.got[2]?.headers["webhook-id"]],
      [message?.body, headers["webhook-id"]],
    )
    assert.strictEqual((await send("POST", `/v1/webhooks/${id}/replay`, { after: 10_000 })).status, 409)
    await close()
    await receiver.close()
  })

  it("tell what became of each delivery", async () => {
    const receiver = await startReceiver(() => ({ status: 500 }))
    const { ask, options, post, send } = await office({ outgoing: here })
    const { close } = await serve(options)
    const { id } = (await send("POST", "/v1/webhooks", { ...asked, url: receiver.url })).body
    const { body } = await post(registration)
    await until(() => receiver.got.length === 1)
    await pause(20)
    const [delivery] = (await ask(`/v1/webhooks/${id}/deliveries`)).body.deliveries
    assert.deepInclude(delivery, { position: body.position, attempt: 1, outcome: "refused", status: 500 })
    const shown = (await ask(`/v1/webhooks/${id}`)).body
    assert.deepInclude(shown, { failures: 1, failingSince: delivery.at })
    assert.isAtLeast(Date.parse(shown.nextAttempt) - Date.parse(delivery.at), 5_000)
    await close()
    await receiver.close()
  })
})
