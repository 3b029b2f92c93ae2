import type { IncomingMessage } from "node:http"
import { assert, describe, it } from "@effect/vitest"
import { addNetwork, issueAccessKey, markOf } from "@kheo/application"
import { BlockList } from "node:net"
import { Said } from "../endpoint/said.ts"
import { addressOf } from "./came-from.ts"
import { keyedOffice } from "./keys.samples.ts"

const from = (remoteAddress: string, headers: Readonly<Record<string, string>> = {}) =>
  ({ socket: { remoteAddress }, headers }) as unknown as IncomingMessage
const forwarded = (text: string) => ({ "x-forwarded-for": text })

describe("where a request came from", () => {
  it.each([
    ["10.1.2.3", from("10.1.2.3")],
    ["10.1.2.3", from("::ffff:10.1.2.3", forwarded("10.9.9.9"))],
    ["10.9.9.9", from("127.0.0.1", forwarded("10.9.9.9"))],
    ["10.9.9.9", from("::1", forwarded("10.1.2.3, 10.9.9.9"))],
    ["2001:db8::1", from("127.0.0.1", forwarded("2001:db8::1"))],
    ["127.0.0.1", from("127.0.0.1", forwarded("somewhere"))],
    ["127.0.0.1", from("127.0.0.1")],
  ])("is %s, as the connection or a proxy on this computer says it", (address, incoming) => {
    assert.strictEqual(addressOf(new Said(new Request("http://localhost/"), incoming)), address)
  })
})

describe("a key for some addresses", () => {
  it("opens from there and from nowhere else, on the pages neither, and tells when it was used", async () => {
    const { administrator, app, ask, keys, run } = await keyedOffice()
    const addresses = ["10.1.2.0/24", "2001:db8::/32"]
    const asked = { user: "u-clerk", purpose: "thử", scopes: ["register:read"] as const, addresses }
    const { id, text = "" } = await run(issueAccessKey(markOf(administrator), asked))
    const shown = async () => (await ask(`/v1/access-keys/${id}`, keys.administrator)).body
    assert.deepInclude(await shown(), { addresses, lastUsedOn: null })
    const told = async (path: string, incoming: IncomingMessage) =>
      (await app.request(path, { headers: incoming.headers as Record<string, string> }, { incoming })).status
    const key = { authorization: `Bearer ${text}` }
    assert.strictEqual(await told("/v1/units", from("10.1.3.1", key)), 403)
    assert.isNull((await shown()).lastUsedOn)
    for (const path of ["/v1/units", "/"]) {
      assert.strictEqual(await told(path, from("10.1.2.77", key)), 200, path)
      assert.strictEqual(await told(path, from("2001:db8:9::1", key)), 200, path)
      assert.strictEqual(await told(path, from("10.1.3.1", key)), 403, path)
      assert.strictEqual(await told(path, from("10.1.3.1", { ...key, ...forwarded("10.1.2.77") })), 403, path)
    }
    const { body } = await ask("/v1/units", { headers: { Authorization: `Bearer ${text}` } })
    assert.strictEqual(body.code, "address-not-allowed")
    assert.match((await shown()).lastUsedOn, /^\d{4}-\d\d-\d\d$/)
  })

  it.each(["10.1.2.0/33", "10.1.2", "máy", "2001:db8::/129", "10.1.2.0/24/1", ""])(
    "takes no address like %s",
    (text) => {
      assert.isFalse(addNetwork(new BlockList(), text))
    },
  )
})
