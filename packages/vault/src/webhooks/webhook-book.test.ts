import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, assert, describe, it } from "@effect/vitest"
import { StoreUnavailable } from "@kheo/event-store"
import Database from "better-sqlite3"
import { Effect, Fiber, type Layer } from "effect"
import { layerSqliteWebhooks } from "../file.ts"
import { type Delivery, type KeptWebhook, memoryWebhooks, WebhookBook } from "./index.ts"

const folder = mkdtempSync(join(tmpdir(), "kheo-"))
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))
let files = 0
const newFile = () => join(folder, `${(files += 1)}`, "webhooks.db")

const kept = (id: string): KeptWebhook => ({
  webhook: {
    id,
    url: "https://nhan.example/",
    description: "Tỉnh",
    types: [],
    state: "active",
    version: 1,
    turn: 1,
    cursor: 4,
    attempts: 0,
    notBefore: 0,
    createdAt: "2022-10-18T00:00:00Z",
    createdBy: "an",
  },
  secrets: { current: "whsec_mot" },
  request: "r",
})
const delivery = (position: number): Delivery => ({
  position,
  attempt: 1,
  at: "",
  outcome: "delivered",
  milliseconds: 1,
})
const told = { attempts: 0, notBefore: 0, failingSince: undefined, state: "active", reason: undefined } as const

const books: ReadonlyArray<readonly [string, () => Layer.Layer<WebhookBook>]> = [
  ["in memory", memoryWebhooks],
  ["in a file", () => layerSqliteWebhooks(newFile())],
]

describe.each(books)("a webhook book %s", (_, layer) => {
  const on = <A, E>(body: Effect.Effect<A, E, WebhookBook>) => Effect.runPromise(Effect.provide(body, layer()))

  it("keeps a webhook once, and gives the first to whoever adds it again", () =>
    on(
      Effect.gen(function* () {
        const book = yield* WebhookBook
        assert.deepStrictEqual(yield* book.all, [])
        assert.deepStrictEqual(yield* book.add(kept("a")), kept("a"))
        assert.deepStrictEqual(yield* book.add({ ...kept("a"), request: "other" }), kept("a"))
        yield* book.add(kept("b"))
        assert.deepStrictEqual(
          (yield* book.all).map(({ id }) => id),
          ["a", "b"],
        )
        assert.deepStrictEqual(yield* book.one("a"), kept("a").webhook)
        assert.isTrue(yield* book.remove("a"))
        assert.isFalse(yield* book.remove("a"))
        assert.isUndefined(yield* book.kept("a"))
      }),
    ))

  it("lets nobody who delivers undo what people changed", () =>
    on(
      Effect.gen(function* () {
        const book = yield* WebhookBook
        yield* book.add(kept("a"))
        assert.isTrue(yield* book.advance("a", 1, { ...told, cursor: 6 }, [delivery(5), delivery(6)]))
        const changed = yield* book.change("a", ({ cursor }) => ({ cursor: cursor - 3, state: "paused" }))
        assert.deepInclude(changed, { cursor: 3, state: "paused", version: 2, turn: 2 })
        assert.isFalse(yield* book.advance("a", 1, { ...told, cursor: 7 }, [delivery(7)]))
        assert.deepInclude(yield* book.one("a"), { cursor: 3, state: "paused" })
        assert.deepStrictEqual(
          (yield* book.deliveries("a", 10)).map(({ position }) => position),
          [6, 5],
        )
        assert.deepInclude(yield* book.change("a", () => undefined), { version: 2 })
        assert.isUndefined(yield* book.change("b", () => ({})))
      }),
    ))

  it("remembers the last two hundred deliveries", () =>
    on(
      Effect.gen(function* () {
        const book = yield* WebhookBook
        yield* book.add(kept("a"))
        for (let round = 0; round < 5; round++)
          yield* book.advance(
            "a",
            1,
            { ...told, cursor: 4 },
            Array.from({ length: 50 }, (_, at) => delivery(50 * round + at)),
          )
        const positions = (yield* book.deliveries("a", 1_000)).map(({ position }) => position)
        assert.deepStrictEqual([positions.length, positions[0], positions.at(-1)], [200, 249, 50])
      }),
    ))

  it("changes the secret once for each command, and tells who waits of what people change", () =>
    on(
      Effect.gen(function* () {
        const book = yield* WebhookBook
        const change = yield* Effect.flatMap(book.nextChange, Effect.forkChild)
        yield* book.add(kept("a"))
        yield* Fiber.join(change)
        const rotate = (command: string, secret: string) =>
          book.rotate("a", command, ({ current }) => ({ current: secret, previous: { secret: current, until: 9 } }))
        yield* rotate("c1", "whsec_hai")
        const again = yield* rotate("c1", "whsec_ba")
        assert.deepStrictEqual(again?.secrets, { current: "whsec_hai", previous: { secret: "whsec_mot", until: 9 } })
        assert.deepInclude(again?.webhook, { version: 2, turn: 1 })
      }),
    ))

  it("lets one deliver until it lets go or its time is over", () =>
    on(
      Effect.gen(function* () {
        const book = yield* WebhookBook
        yield* book.add(kept("a"))
        assert.isTrue(yield* book.lease("one", 0, 10))
        assert.isFalse(yield* book.lease("other", 9, 20))
        assert.isTrue(yield* book.lease("one", 9, 20))
        assert.isTrue(yield* book.lease("other", 20, 30))
        assert.isFalse(yield* book.lease("one", 21, 40))
      }),
    ))
})

describe("the book's file", () => {
  it("is not made while there is nothing to keep, is for its owner alone, and holds no secret that is gone", async () => {
    const file = newFile()
    const on = <A, E>(body: Effect.Effect<A, E, WebhookBook>) =>
      Effect.runPromise(Effect.provide(body, layerSqliteWebhooks(file)))
    await on(
      WebhookBook.use((book) => Effect.all([book.all, book.one("a"), book.lease("one", 0, 10), book.remove("a")])),
    )
    assert.isFalse(existsSync(file))
    const secret = "whsec_rat-bi-mat"
    await on(WebhookBook.use((book) => book.add({ ...kept("a"), secrets: { current: secret } })))
    assert.include(readFileSync(file, "latin1"), secret)
    if (process.platform !== "win32") assert.strictEqual(statSync(file).mode & 0o77, 0)
    await on(WebhookBook.use((book) => book.remove("a")))
    assert.notInclude(readFileSync(file, "latin1"), secret)
    assert.isFalse(existsSync(`${file}-wal`))
  })

  it("of another program or of a newer one is refused", async () => {
    const file = newFile()
    await Effect.runPromise(
      Effect.provide(
        WebhookBook.use((book) => book.add(kept("a"))),
        layerSqliteWebhooks(file),
      ),
    )
    const db = new Database(file)
    db.pragma("user_version = 99")
    db.close()
    const refused = await Effect.runPromise(
      Effect.flip(
        Effect.provide(
          WebhookBook.use((book) => book.all),
          layerSqliteWebhooks(file),
        ),
      ),
    )
    assert.instanceOf(refused, StoreUnavailable)
    assert.deepInclude(refused, { reason: "newer-format", path: file })
  })
})
