import { setTimeout as pause } from "node:timers/promises"
import { assert, describe, it } from "@effect/vitest"
import { EventStore } from "@kheo/event-store"
import { decided, samples } from "@kheo/event-store/contract"
import { Effect } from "effect"
import { keyedOffice } from "../access/keys.samples.ts"
import { sampleOffice } from "../samples.ts"
import { EventHub } from "./event-hub.ts"
import { feedOffice, text } from "./feed-office.samples.ts"
import { Follower } from "./follower.samples.ts"
import { pulled } from "./pulled.ts"
import { following } from "./stream-events.ts"

const registered = "kheo.model.registered.v1"

describe("GET /v1/events/stream", () => {
  it("sends what is there and what comes, each line as it is stored, from where the reader was", async () => {
    const { app, lines, members, write } = await feedOffice()
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
    const { app, lines, write } = await feedOffice()
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
    const { app, members } = await feedOffice({ stopping: stopping.signal })
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

  it("is open three times for a key and not a fourth, until one of them ends", async () => {
    const { app, ask, keys } = await keyedOffice()
    const path = "/v1/events/stream"
    const opened = async (key = keys.leader) => {
      const stop = new AbortController()
      const request = new Request(`http://127.0.0.1${path}`, { headers: key.headers, signal: stop.signal })
      const { body, status } = await app.request(request)
      const reader = body?.getReader()
      await reader?.read()
      return { status, end: () => (stop.abort(), reader?.cancel()) }
    }
    const [first] = [await opened(), await opened(), await opened()]
    const { body, response, status } = await ask(path, { headers: keys.leader.headers })
    assert.deepStrictEqual([status, body.code, response.headers.get("retry-after")], [429, "too-many-streams", "15"])
    assert.deepStrictEqual([(await opened(keys.clerk)).status, (await opened()).status], [200, 429])
    await first.end()
    assert.deepStrictEqual([(await opened()).status, (await opened()).status], [200, 429])
    for (let time = 0; time < 5; time++)
      assert.strictEqual((await app.request(path, { method: "HEAD", headers: keys.clerk.headers })).status, 200)
    assert.strictEqual((await opened(keys.clerk)).status, 200)
  })

  it("holds nothing for who doesn't read", async () => {
    const { app, members, write } = await feedOffice()
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
    const { members, run } = await feedOffice()
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
