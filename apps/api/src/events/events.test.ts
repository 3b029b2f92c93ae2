import { setTimeout as pause } from "node:timers/promises"
import { assert, describe, it } from "@effect/vitest"
import { EventStore, type Line } from "@kheo/event-store"
import { decided, samples } from "@kheo/event-store/contract"
import { Effect } from "effect"
import { registration, sampleOffice } from "../samples.ts"
import { EventHub } from "./event-hub.ts"
import { pulled } from "./pulled.ts"
import { following } from "./stream-events.ts"
import { Follower } from "./follower.samples.ts"

const registered = "kheo.model.registered.v1"

const text = ({ entry }: Line): string => new TextDecoder().decode(entry)

const office = async (more: Parameters<typeof sampleOffice>[0] = {}) => {
  const made = await sampleOffice(more)
  const { command, event } = samples()
  const members = () => made.run(EventStore.useSync((store) => EventHub.of(store).members))
  /** Events that no use case could read: of a type that nobody's filter looks for, unless it is given. */
  const write = (count: number, type = "other") =>
    made.run(
      EventStore.use((store) =>
        store.append(
          command(),
          decided([{ stream: "other", events: Array.from({ length: count }, () => event({ type })) }]),
        ),
      ),
    )
  return { ...made, members, write }
}

describe("GET /v1/events", () => {
  it("gives the stored lines byte for byte, page by page, and always a next page", async () => {
    const { ask, lines } = await office()
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
    const { ask, lines, post, write } = await office()
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
    const { ask, lines } = await office()
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
    const { ask, lines, members, write } = await office()
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
    const { app, lines, members } = await office({ stopping: stopping.signal })
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
    const { ask, lines } = await office()
    const stored = await lines()
    const { response, text: body } = await ask("/v1/events/2")
    assert.strictEqual(body, stored[1] && text(stored[1]))
    assert.include(response.headers.get("cache-control"), "immutable")
    for (const none of ["0", String(stored.length + 1), "x", "-1"])
      assert.strictEqual((await ask(`/v1/events/${none}`)).status, 404, none)
  })
})

describe("GET /v1/events/stream", () => {
  it("sends what is there and what comes, each line as it is stored, from where the reader was", async () => {
    const { app, lines, members, write } = await office()
    const follower = new Follower()
    const before = (await lines()).length
    const reading = follower.read(
      (init) => app.request("/v1/events/stream?after=1", init),
      ({ positions }) => positions.length === before + 4,
    )
    await pause(20)
    await write(1, registered)
    await write(4)
    await reading
    await write(2)
    const stored = await lines()
    assert.deepStrictEqual(
      follower.messages.map(({ data, event, id }) => [event, id, data]),
      stored.slice(1, before + 5).map((line) => ["message", String(line.position), text(line)]),
    )
    await pause(20)
    assert.strictEqual(await members(), 0)
    await follower.read(
      (init) => app.request("/v1/events/stream?after=1", init),
      ({ positions }) => positions.length === before + 6,
    )
    assert.deepStrictEqual(
      follower.positions,
      stored.slice(1).map(({ position }) => position),
    )
  })

  it("marks how far it looked where a filtered reader gets nothing", async () => {
    const { app, lines, write } = await office()
    await write(5_000)
    const head = (await lines()).length
    const follower = new Follower()
    const path = "/v1/events/stream?types=model.registered"
    await follower.read(
      (init) => app.request(path, init),
      ({ messages }) => messages.length > 0,
    )
    assert.deepStrictEqual(follower.messages, [{ event: "bookmark", id: String(head), data: `{"position":"${head}"}` }])
    await write(1_000)
    await follower.read(
      (init) => app.request(path, init),
      ({ messages }) => messages.length > 1,
    )
    assert.strictEqual(follower.lastId, String(head + 1_000))
  })

  it("ends when the server stops, and leaves nothing running for HEAD", async () => {
    const stopping = new AbortController()
    const { app, members } = await office({ stopping: stopping.signal })
    const heads = await Promise.all(
      Array.from({ length: 5 }, () => app.request("/v1/events/stream", { method: "HEAD" })),
    )
    assert.deepStrictEqual([...new Set(heads.map(({ status }) => status))], [200])
    assert.strictEqual(await members(), 0)
    const follower = new Follower()
    const reading = follower.read((init) => app.request("/v1/events/stream", init))
    await pause(20)
    stopping.abort()
    assert.isTrue(await reading)
    assert.strictEqual(await members(), 0)
  })

  it("holds nothing for who doesn't read", async () => {
    const { app, members, write } = await office()
    const response = await app.request("/v1/events/stream")
    const reader = response.body?.getReader()
    await reader?.read()
    await write(20_000)
    await reader?.read()
    const { value } = (await reader?.read()) ?? {}
    assert.isBelow(value?.length ?? Infinity, 100_000)
    await reader?.cancel()
    assert.strictEqual(await members(), 0)
  })
})

describe("a long answer", () => {
  it("gives signs of life, ends when the caller may not read any more, and cuts off who takes nothing", async () => {
    const { members, run } = await office()
    let isAllowed = true
    const body = await run(
      Effect.map(Effect.context<EventStore>(), (context) =>
        pulled(
          following(
            {},
            0,
            Effect.sync(() => isAllowed),
            20,
          ),
          context,
          {
            ended: new AbortController().signal,
            patience: 200,
          },
        ),
      ),
    )
    const follower = new Follower()
    const reading = follower.read(
      () => new Response(body),
      ({ comments }) => comments === 2 && (isAllowed = false),
    )
    assert.isTrue(await reading)
    assert.deepStrictEqual(follower.messages.at(-1), { event: "closed", id: undefined, data: '{"reason":"revoked"}' })
    assert.strictEqual(await members(), 0)

    const untaken = await run(
      Effect.map(Effect.context<EventStore>(), (context) =>
        pulled(following({}, 0, Effect.succeed(true)), context, { ended: new AbortController().signal, patience: 50 }),
      ),
    )
    const reader = untaken.getReader()
    await reader.read()
    assert.strictEqual(await members(), 1)
    await pause(100)
    assert.strictEqual(await members(), 0)
    assert.isTrue(
      await reader.read().then(
        () => false,
        () => true,
      ),
    )
  })
})

describe("the hub", () => {
  it("follows the store once for all, and not at all when nobody takes part", async () => {
    let reads = 0
    const { run } = await sampleOffice({}, (effect) => effect)
    await run(
      Effect.gen(function* () {
        const store = yield* EventStore
        const counted = { ...store, read: (query: Parameters<typeof store.read>[0]) => (reads++, store.read(query)) }
        const hub = new EventHub(counted)
        const { command, event } = samples()
        const follow = Effect.scoped(Effect.andThen(hub.join, hub.beyond((yield* store.head()).position)))
        const all = yield* Effect.forkChild(
          Effect.all(
            Array.from({ length: 50 }, () => follow),
            { concurrency: "unbounded" },
          ),
        )
        yield* Effect.sleep(10)
        assert.deepStrictEqual([hub.members, reads], [50, 1])
        yield* store.append(command(), decided([{ stream: "a", events: [event()] }]))
        yield* Effect.sleep(10)
        assert.strictEqual(hub.members, 0)
        assert.strictEqual(all.pollUnsafe()?._tag, "Success")
      }),
    )
  })
})
