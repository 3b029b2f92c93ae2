import { fork } from "node:child_process"
import { fileURLToPath } from "node:url"
import { assert, describe, it } from "@effect/vitest"
import { Conflict, StoreUnavailable } from "@kheo/event-store"
import { decided, samples } from "@kheo/event-store/contract"
import { Effect, Exit, Result, Stream } from "effect"
import { inject } from "vitest"
import { patient } from "./connection.ts"
import { groupTransaction } from "./group-transaction.ts"
import { administer, newDatabase, placeOf } from "./proving/database.ts"
import { opened } from "./proving/opened.ts"
import { connectTo } from "./server.ts"

const port = inject("postgresPort")
const database = await newDatabase(port)
let ledgers = 0
const newPlace = () => placeOf(port, database, `?ledger=writer-${++ledgers}`)

describe("commands that go into one commit", () => {
  it.live("share few transactions, and each has its own answer", () =>
    Effect.gen(function* () {
      const { command, event } = samples()
      const place = newPlace()
      const store = yield* opened(place)
      const answers = yield* Effect.all(
        Array.from({ length: 100 }, () => store.append(command(), decided([{ stream: "a", events: [event()] }]))),
        { concurrency: "unbounded" },
      )
      assert.deepStrictEqual(
        answers.map(({ first }) => first).toSorted((one, other) => one - other),
        Array.from({ length: 100 }, (_, index) => index + 1),
      )
      assert.isAtMost(yield* commits(place.ledger ?? ""), 10)
      const head = yield* store.head()
      assert.strictEqual(head.position, 100)
    }),
  )

  it.live("neither a conflict nor a bug of one spoils another's", () =>
    Effect.gen(function* () {
      const { command, event, id } = samples()
      const store = yield* opened(newPlace())
      const known = event()
      yield* store.append(command(), decided([{ stream: "a", events: [known] }]))
      const good = () => store.append(command(), decided([{ stream: "b", events: [event()] }]))
      const late = store.append(command(), decided([{ stream: "a", events: [event()] }], [{ stream: "a", is: 0 }]))
      const doubled = store.append(command(), decided([{ stream: "c", events: [event(), { ...known }] }]))
      const spaced = store.append(command(), decided([{ stream: "c", events: [event({ tags: ["a b"] })] }]))
      const twin = { id: id(), request: "a1", actor: "clerk", correlationId: id() }
      const once = Effect.suspend(() => store.append(twin, decided([{ stream: "d", events: [event()] }])))
      const exits = yield* Effect.forEach(
        [good(), late, doubled, good(), spaced, once, once, good()],
        (one) => Effect.exit(one),
        {
          concurrency: "unbounded",
        },
      )
      const conflict = yield* Effect.result(late)
      assert(Result.isFailure(conflict) && conflict.failure instanceof Conflict)
      const shown = exits.map((exit) =>
        Exit.isSuccess(exit) ? exit.value.first : Exit.hasDies(exit) ? "bug" : "refused",
      )
      const [one, , , two, , mine, twins, three] = shown
      assert.deepStrictEqual(shown, [one, "refused", "bug", two, "bug", mine, mine, three])
      assert.strictEqual(twins, mine)
      assert.deepStrictEqual([one, two, mine, three].toSorted(), [2, 3, 4, 5])
      const lines = yield* Stream.runCollect(store.read({}))
      assert.deepStrictEqual(
        lines.map((line) => line.position),
        [1, 2, 3, 4, 5],
      )
      assert.deepStrictEqual(lines.map((line) => line.stream).toSorted(), ["a", "b", "b", "b", "d"])
    }),
  )

  it.live("who wants a thing that nobody has yet gets it once, however many ask in the same commit", () =>
    Effect.gen(function* () {
      const { command, event } = samples()
      const store = yield* opened(newPlace())
      const tags = ["number:CV", "number:17"]
      const take = (stream: string) =>
        store.append(command(), decided([{ stream, events: [event({ tags })] }], [{ tags, noneAfter: 0 }]))
      yield* store.append(command(), decided([{ stream: "other", events: [event({ tags: ["number:CV"] })] }]))
      const outcomes = yield* Effect.forEach(["a", "b", "c", "d", "e"], (stream) => Effect.result(take(stream)), {
        concurrency: "unbounded",
      })
      assert.lengthOf(outcomes.filter(Result.isSuccess), 1)
      const refused = outcomes.filter(Result.isFailure).map(({ failure }) => failure)
      assert.deepStrictEqual(
        refused.map((failure) => failure instanceof Conflict && [failure.condition, failure.actual]),
        refused.map(() => ["number:CV number:17", 2]),
      )
      assert.strictEqual((yield* store.head()).position, 2)
    }),
  )

  it.live("appends of several processes at once are contiguous, and a follower sees each once, in order", () =>
    Effect.gen(function* () {
      const place = newPlace()
      const store = yield* opened(place)
      const script = fileURLToPath(new URL("proving/append-process.ts", import.meta.url))
      const child = Effect.callback<number | null>((resume) => {
        fork(script, [place.shown, "60"]).on("exit", (code) => resume(Effect.succeed(code)))
      })
      const [lines, codes] = yield* Effect.all(
        [
          store.read({ follow: true }).pipe(Stream.take(240), Stream.runCollect),
          Effect.all([child, child], { concurrency: 2 }),
        ],
        { concurrency: 2 },
      )
      assert.deepStrictEqual(codes, [0, 0])
      assert.deepStrictEqual(
        lines.map(({ position }) => position),
        Array.from({ length: 240 }, (_, index) => index + 1),
      )
      const shared = lines.filter(({ stream }) => stream === "shared").map(({ streamVersion }) => streamVersion)
      assert.deepStrictEqual(
        shared,
        Array.from({ length: 120 }, (_, index) => index + 1),
      )
    }),
  )

  it.live("an isolation level at which the lock would come too late is refused", () =>
    Effect.gen(function* () {
      const connection = yield* Effect.promise(() =>
        connectTo(newPlace(), patient, { writes: true, acceptsLoss: true }),
      )
      const raised = {
        ...connection,
        ask: ((statement, values) =>
          connection.ask(
            { ...statement, text: statement.text.replace("read committed", "repeatable read") },
            values,
          )) as typeof connection.ask,
      }
      const refused = yield* Effect.promise(() =>
        groupTransaction(raised, "writer-1", [], false).then(
          () => undefined,
          (cause: unknown) => cause,
        ),
      )
      yield* Effect.promise(() => connection.close())
      assert(refused instanceof StoreUnavailable)
      assert.include(refused.detail, "repeatable read")
    }),
  )
})

/** How many transactions wrote a ledger's lines. */
const commits = (ledger: string) =>
  Effect.promise(async () => {
    const text = `select count(distinct xmin::text)::integer as n from kheo.event where ledger = '${ledger}'`
    return (await administer<{ n: number }>(port, text, database))[0]?.n ?? 0
  })
