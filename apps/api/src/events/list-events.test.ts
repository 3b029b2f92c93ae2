import { setTimeout as pause } from "node:timers/promises"
import { assert, describe, it } from "@effect/vitest"
import { registration } from "../samples.ts"
import { feedOffice, text } from "./feed-office.samples.ts"

const registered = "kheo.model.registered.v1"

describe("GET /v1/events", () => {
  it("gives the stored lines byte for byte, page by page, and always a next page", async () => {
    const { ask, lines } = await feedOffice()
    const stored = await lines()
    const seen: Array<string> = []
    let next = "/v1/events?limit=2"
    for (let page = 0; page < stored.length; page++) {
      const { response, text: body } = await ask(next)
      assert.strictEqual(response.headers.get("content-type"), "application/cloudevents-batch+json")
      const now = seen.length
      seen.push(...stored.slice(now, now + 2).map(text))
      assert.strictEqual(body, `[${seen.slice(now).join(",")}]`)
      assert.strictEqual(response.headers.get("kheo-position"), String(seen.length))
      next = /^<(.*)>; rel="next"$/.exec(response.headers.get("link") ?? "")?.[1] ?? ""
      assert.match(next, /^\/v1\/events\?after=\d+&limit=2$/)
    }
    assert.deepStrictEqual(seen, stored.map(text))
  })

  it("filters by type, subject and campaign, and tells how far it looked", async () => {
    const { ask, lines, post, write } = await feedOffice()
    const { body } = await post(registration)
    await write(1_500)
    const last = (await lines()).length
    const found = async (query: string) => {
      const told = await ask(`/v1/events?${query}`)
      const events = told.body as ReadonlyArray<{ type: string; subject: string; tags?: string }>
      return { events, scanned: Number(told.response.headers.get("kheo-position")), told }
    }
    const byType = await found("types=model.registered,campaign.opened")
    assert.deepStrictEqual(
      byType.events.map(({ type }) => type),
      ["kheo.campaign.opened.v1", "kheo.model.registered.v1"],
    )
    assert.strictEqual(byType.scanned, last)
    assert.deepStrictEqual((await found("types=kheo.model.registered.v1")).events.length, 1)
    assert.deepStrictEqual(
      (await found(`subject=model/${body.id}`)).events.map(({ type }) => type),
      ["kheo.model.registered.v1"],
    )
    assert.isTrue((await found("campaign=2022")).events.every(({ tags }) => tags?.includes("campaign:2022")))
    const first = await found("types=unit.added&limit=1")
    assert.deepStrictEqual([first.events.length, first.scanned], [1, 1])
    assert.strictEqual((await found(`types=unit.added&limit=1&after=${first.scanned}`)).scanned, 2)
    const nothing = await found(`types=model.registered&after=${body.position}`)
    assert.deepStrictEqual([nothing.events, nothing.scanned], [[], last])
    assert.include(nothing.told.response.headers.get("link"), `after=${last}&types=model.registered`)
  })

  it("refuses a position that the ledger has not reached, unknown types and wrong numbers", async () => {
    const { ask, lines } = await feedOffice()
    const beyond = (await lines()).length + 1
    for (const path of [`/v1/events?after=${beyond}`, `/v1/events/stream?after=${beyond}`]) {
      const { body, response } = await ask(path)
      assert.deepStrictEqual([body.status, body.code], [409, "position-ahead"])
      assert.strictEqual(response.headers.get("kheo-position"), String(beyond - 1))
    }
    for (const query of [
      "types=model.sung",
      "types=",
      "after=-1",
      "limit=0",
      "limit=1001",
      "wait=21",
      "subject=a b",
      "x=1",
    ])
      assert.strictEqual((await ask(`/v1/events?${query.replace(" ", "%20")}`)).status, 400, query)
    assert.strictEqual((await ask("/v1/events", { headers: { Accept: "text/html" } })).status, 406)
  })

  it("waits for an event that is wanted, not for others, and not for ever", async () => {
    const { ask, lines, members, write } = await feedOffice()
    const after = (await lines()).length
    const waiting = ask(`/v1/events?after=${after}&types=model.registered&wait=20`)
    await pause(20)
    assert.strictEqual(await members(), 1)
    await write(3)
    await write(1, registered)
    const [event] = (await waiting).body
    assert.strictEqual(event.type, "kheo.model.registered.v1")
    const start = performance.now()
    const empty = await ask(`/v1/events?after=${after}&types=model.submitted&wait=1`)
    assert.isAtLeast(performance.now() - start, 990)
    assert.deepStrictEqual(
      [empty.text, empty.response.headers.get("kheo-position")],
      ["[]", String((await lines()).length)],
    )
    assert.strictEqual(await members(), 0)
  })

  it("waits no longer when the caller hangs up or the server stops", async () => {
    const stopping = new AbortController()
    const { app, lines, members } = await feedOffice({ stopping: stopping.signal })
    const path = `/v1/events?after=${(await lines()).length}&wait=20`
    const hangUp = new AbortController()
    const asked = [app.request(path, { signal: hangUp.signal }), app.request(path)]
    await pause(20)
    assert.strictEqual(await members(), 2)
    hangUp.abort()
    await asked[0]
    assert.strictEqual(await members(), 1)
    stopping.abort()
    assert.strictEqual(await (await asked[1])?.text(), "[]")
    assert.strictEqual(await members(), 0)
  })
})

describe("GET /v1/events/{position}", () => {
  it("is the stored line, for ever; there is none at 0 and beyond the end", async () => {
    const { ask, lines } = await feedOffice()
    const stored = await lines()
    const { response, text: body } = await ask("/v1/events/2")
    assert.strictEqual(body, stored[1] && text(stored[1]))
    assert.include(response.headers.get("cache-control"), "immutable")
    for (const none of ["0", String(stored.length + 1), "x", "-1"])
      assert.strictEqual((await ask(`/v1/events/${none}`)).status, 404, none)
  })
})
