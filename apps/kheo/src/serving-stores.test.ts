import { randomUUID } from "node:crypto"
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import { afterAll, assert, beforeAll, describe, it } from "@effect/vitest"
import { serve, type Served } from "@kheo/api"
import { Follower } from "@kheo/api/follower"
import { readAllowList } from "@kheo/api/outgoing"
import { startReceiver } from "@kheo/api/receivers"
import type { Register } from "@kheo/application"
import { EventStore, StoreUnavailable } from "@kheo/event-store"
import { samples } from "@kheo/event-store/contract"
import { newDatabase, placeOf, type Server, startServer } from "@kheo/event-store-postgres/proving"
import { Effect, ManagedRuntime, Stream } from "effect"
import { storeLayer } from "./layer.ts"
import type { StorePlace } from "./store-place.ts"

const folder = mkdtempSync(join(tmpdir(), "kheo-"))
let postgres: Server
let url = ""

beforeAll(async () => {
  postgres = await startServer({ fsync: "on" })
  url = placeOf(postgres.port, await newDatabase(postgres.port)).shown
}, 60_000)
afterAll(async () => {
  await postgres.remove()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}, 60_000)

const places: ReadonlyArray<readonly [string, () => StorePlace]> = [
  ["SQLite", () => ({ folder: join(folder, "sqlite") })],
  ["PostgreSQL", () => ({ folder: join(folder, "postgres"), url })],
]

/** A register served by one process's connections, and written to by another's. */
const served = async (place: StorePlace) => {
  const [reading, writing] = [ManagedRuntime.make(storeLayer(place)), ManagedRuntime.make(storeLayer(place))]
  const run = <A, E>(effect: Effect.Effect<A, E, Register>) => reading.runPromise(effect)
  await run(EventStore.use((store) => store.head()))
  const { allowed } = {
    allowed: readAllowList("127.0.0.1") as Exclude<ReturnType<typeof readAllowList>, { wrong: string }>,
  }
  const server = await serve({ run, actor: { named: undefined, account: "an" }, outgoing: { allowed } })
  const { command, event } = samples()
  return {
    server,
    head: () => writing.runPromise(EventStore.use((store) => Effect.map(store.head(), ({ position }) => position))),
    /** One append of so many events; one that fails leaves nothing. */
    append: (stream: string, count: number, fails = false) =>
      writing.runPromise(
        EventStore.use((store) =>
          store.append(
            command({ id: randomUUID() }),
            Effect.gen(function* () {
              const lines = yield* Stream.runCollect(store.read({ stream, newest: 1 }))
              yield* Effect.yieldNow
              if (fails) return yield* new StoreUnavailable({ reason: "failed", path: "", detail: "rolled back" })
              const events = Array.from({ length: count }, () => event({ id: randomUUID(), type: "x" }))
              return { writes: [{ stream, events }], conditions: [{ stream, is: lines[0]?.streamVersion ?? 0 }] }
            }),
          ),
        ).pipe(Effect.retry({ while: (error) => error._tag === "Conflict" }), Effect.ignore),
      ),
    close: async () => {
      await server.close()
      await Promise.all([reading.dispose(), writing.dispose()])
    },
  }
}

const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1)

const followed = ({ url }: Served, follower: Follower, enough: (follower: Follower) => boolean, signal?: AbortSignal) =>
  follower.read((init) => fetch(`${url}/v1/events/stream`, init), enough, signal)

describe.each(places)("the API on %s", (_, place) => {
  it("sends each event of other processes once, in order, to a client who is killed again and again", async () => {
    const { append, close, head, server } = await served(place())
    const start = await head()
    const writers = Promise.all(
      upTo(5).map(async (writer) => {
        for (let round = 0; round < 10; round++) await append(`s${writer % 3}`, 2, (writer + round) % 5 === 0)
      }),
    )
    const follower = new Follower()
    let isWriting = true
    void writers.then(() => (isWriting = false))
    for (let kills = 0; kills < 12 && isWriting; kills++) {
      const most = follower.bytes + Math.floor(Math.random() * 6_000)
      await followed(server, follower, ({ bytes }) => bytes > most, AbortSignal.timeout(100))
    }
    await writers
    const last = await head()
    assert.strictEqual(last - start, 5 * 10 * 2 * 0.8)
    if (follower.positions.at(-1) !== last)
      await followed(server, follower, ({ positions }) => positions.at(-1) === last)
    assert.deepStrictEqual(follower.positions, upTo(last))
    await close()
  })

  it("tells webhooks what other processes record, and goes on where it was after a restart", async () => {
    const { close, got: heard, port } = await startReceiver(() => ({ status: 200 }))
    const positions = () => heard.map(({ body }) => Number(JSON.parse(body).data.position))
    const first = await served(place())
    const before = await first.head()
    const added = await fetch(`${first.server.url}/v1/webhooks`, {
      method: "POST",
      headers: { "Content-Type": "application/json", "Idempotency-Key": "0123456789abcdef" },
      body: JSON.stringify({ url: `http://127.0.0.1:${port}/`, description: "tỉnh", after: before }),
    })
    assert.strictEqual(added.status, 201, await added.clone().text())
    const until = async (last: number) => {
      for (let tries = 0; positions().at(-1) !== last && tries < 400; tries++) await pause(10)
      const got = positions()
      assert.deepStrictEqual([...new Set(got)], upTo(last).slice(before))
      assert.deepStrictEqual(
        got,
        got.toSorted((one, other) => one - other),
      )
    }
    await first.append("w", 3)
    await until(await first.head())
    await first.close()
    const second = await served(place())
    await second.append("w", 3)
    await until(await second.head())
    await second.close()
    await close()
    const kept = join(place().folder, "vault")
    assert.include(readdirSync(kept), "webhooks.db")
    if (process.platform !== "win32") assert.strictEqual(statSync(join(kept, "webhooks.db")).mode & 0o77, 0)
  })
})

it("the API answers and follows again after the database's server was away while nobody asked", async () => {
  const place = { folder: join(folder, "away"), url: placeOf(postgres.port, await newDatabase(postgres.port)).shown }
  const { append, close, head, server } = await served(place)
  await append("a", 2)
  const follower = new Follower()
  const reading = followed(server, follower, ({ positions }) => positions.length === 3)
  while (follower.positions.length < 2) await pause(10)
  await postgres.stop("fast")
  const asked = performance.now()
  assert.strictEqual((await fetch(`${server.url}/readyz`)).status, 503)
  assert.isBelow(performance.now() - asked, 4_000)
  await postgres.start()
  assert.strictEqual((await fetch(`${server.url}/readyz`)).status, 200)
  await append("a", 1)
  await reading
  assert.deepStrictEqual(follower.positions, upTo(await head()))
  await close()
}, 60_000)
