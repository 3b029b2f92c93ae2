import { assert, describe, it } from "@effect/vitest"
import { Effect, Exit, Fiber } from "effect"
import { type AppendExit, type AppendRequest, groupedAppends, groupLimit } from "./append-group.ts"
import { samples } from "./contract/samples.ts"
import { StoreUnavailable } from "./event-store.ts"

/** Requests of so many events each, and the groups in which they were committed. */
const crowd = (commit: (group: ReadonlyArray<AppendRequest>) => ReadonlyArray<AppendExit> = answers) => {
  const { command, event } = samples()
  const groups: Array<ReadonlyArray<number>> = []
  const sizeOf = ({ decision }: AppendRequest) => decision.writes.flatMap(({ events }) => events).length
  const append = groupedAppends((group) =>
    Effect.sync(() => {
      groups.push(group.map(sizeOf))
      return commit(group)
    }),
  )
  const send = (events: number) =>
    append(command(), {
      writes: [{ stream: "a", events: Array.from({ length: events }, () => event()) }],
      conditions: [],
    })
  return { groups, send }
}

const answers = (group: ReadonlyArray<AppendRequest>): ReadonlyArray<AppendExit> =>
  group.map((_, index) => Exit.succeed({ first: index, last: index, replayed: false }))

describe("appends in groups", () => {
  it.effect(
    "who finds nobody else is committed at once; those that come meanwhile together, in their order, up to the limit",
    () =>
      Effect.gen(function* () {
        const { groups, send } = crowd()
        const sizes = [9, 1, 2, groupLimit - 3, 1, groupLimit + 7, 3]
        const given = yield* Effect.all(sizes.map(send), { concurrency: "unbounded" })
        assert.deepStrictEqual(groups, [[9], [1, 2, groupLimit - 3], [1], [groupLimit + 7], [3]])
        assert.deepStrictEqual(
          given.map(({ first }) => first),
          [0, 0, 1, 2, 0, 0, 0],
        )
      }),
  )

  it.effect("what is interrupted before its group begins is left out of it", () =>
    Effect.gen(function* () {
      const { groups, send } = crowd()
      const fibers = yield* Effect.forEach([groupLimit, 2, 3], (size) => Effect.forkChild(send(size)))
      while (groups.length === 0) yield* Effect.yieldNow
      const second = fibers[1]
      assert(second && groups.length === 1)
      yield* Fiber.interrupt(second)
      yield* Fiber.await(fibers[2] ?? second)
      assert.deepStrictEqual(groups, [[groupLimit], [3]])
    }),
  )

  it.effect("a group that fails or dies as a whole fails for each of its callers, and the next is served", () =>
    Effect.gen(function* () {
      const failure = new StoreUnavailable({ reason: "disk-full", path: "p", detail: "d" })
      const ends = [Effect.fail(failure), Effect.die("bug"), Effect.succeed([])]
      const { command } = samples()
      const append = groupedAppends((group) =>
        group.length === 1 ? Effect.succeed(answers(group)) : (ends.shift() ?? Effect.succeed(answers(group))),
      )
      const send = Effect.suspend(() => Effect.exit(append(command(), { writes: [], conditions: [] })))
      const two = Effect.map(Effect.all([send, send, send], { concurrency: "unbounded" }), ([, ...later]) => later)
      const failed = yield* two
      assert.deepStrictEqual(failed, [Exit.fail(failure), Exit.fail(failure)])
      assert.isTrue((yield* two).every(Exit.hasDies))
      assert.isTrue((yield* two).every(Exit.hasDies))
      assert.isTrue((yield* two).every(Exit.isSuccess))
    }),
  )

  it.effect("a caller that fails or dies alone leaves the way free", () =>
    Effect.gen(function* () {
      const ends = [Effect.die("bug"), Effect.succeed([])]
      const { command } = samples()
      const append = groupedAppends((group) => ends.shift() ?? Effect.succeed(answers(group)))
      const send = Effect.suspend(() => Effect.exit(append(command(), { writes: [], conditions: [] })))
      assert.isTrue(Exit.hasDies(yield* send))
      assert.isTrue(Exit.hasDies(yield* send))
      assert.isTrue(Exit.isSuccess(yield* send))
    }),
  )

  it.effect("who appends without a pause keeps nobody out for long", () =>
    Effect.gen(function* () {
      const { groups, send } = crowd()
      yield* send(1)
      const busy = yield* Effect.forkChild(Effect.forEach(Array.from({ length: 100 }), () => send(1)))
      yield* Effect.forkChild(send(7))
      yield* Fiber.await(busy)
      const waited = groups.findIndex((group) => group.includes(7))
      assert.isTrue(waited > 0 && waited < 20, String(waited))
    }),
  )
})
