import { assert, describe, it } from "@effect/vitest"
import { CheckpointSigner, EventStore } from "@kheo/event-store"
import { Effect, Result } from "effect"
import { TestClock } from "effect/testing"
import { problemWords } from "../language/problem-words.ts"
import { clerk, ledger } from "../memory.samples.ts"
import { showBoard } from "../queries.ts"
import { openYear } from "../year.samples.ts"
import { listEpochs, openEpoch, signCheckpoint } from "./index.ts"
import { backup, computer, locked, oneMore, opened } from "./ledger.samples.ts"

const reason = "Hỏng ổ đĩa, phục hồi bản sao ngày 20/10"
const failureOf = <A, E>(outcome: Result.Result<A, E>): E =>
  Result.isFailure(outcome) ? outcome.failure : assert.fail("it should have failed")

/** A computer that signed at positions 3 and 6; the backup is of position 3. */
const restored = Effect.gen(function* () {
  const office = computer()
  const early = yield* Effect.gen(function* () {
    yield* openYear
    yield* signCheckpoint()
    const lines = yield* backup
    for (const name of ["a", "b", "c"]) yield* oneMore(name)
    yield* signCheckpoint()
    return lines
  }).pipe(office.holding())
  return { office, early }
})

describe("a register that is shorter than what was signed", () => {
  it.effect("takes no event, says which positions are missing and what to do, signs nothing, and is still read", () =>
    Effect.gen(function* () {
      const { early, office } = yield* restored
      yield* Effect.gen(function* () {
        const problem = failureOf(yield* Effect.result(oneMore("d")))
        assert.deepInclude(problem, { _tag: "LedgerForked", position: 3, signed: 6, agrees: 3 })
        if (problem._tag === "LedgerForked")
          for (const part of ["vị trí 6", "vị trí 3", "kheo epoch open"]) assert.include(problemWords(problem).vi, part)
        assert.strictEqual(failureOf(yield* Effect.result(signCheckpoint()))._tag, "LedgerForked")
        assert.strictEqual((yield* (yield* EventStore).head()).position, 3)
        assert.strictEqual((yield* showBoard({ campaign: 2022 })).position, 3)
        assert.strictEqual((yield* listEpochs()).fork?._tag, "LedgerForked")
        assert.strictEqual((yield* (yield* CheckpointSigner).signed(ledger, 9)).length, 2)
      }).pipe(office.holding(early))
    }),
  )

  it.effect("goes on after an epoch was opened by an event that names what was given up, under the epoch's name", () =>
    Effect.gen(function* () {
      const { early, office } = yield* restored
      const later = yield* Effect.gen(function* () {
        const [last] = yield* (yield* CheckpointSigner).signed(ledger, 1)
        const { checkpoint, epoch, given, position } = yield* openEpoch({ actor: clerk, reason })
        assert.deepStrictEqual([epoch, given, position], [2, 6, 4])
        const { note, vkeys } = Result.getOrThrow(checkpoint)
        assert.deepInclude(opened(note, ...vkeys), { origin: `${ledger}#2`, size: 4 })
        const { epochs, fork } = yield* listEpochs()
        assert.isUndefined(fork)
        assert.deepInclude(epochs[0], { epoch: 2, position: 4, size: 6, reason })
        assert.include(last?.note ?? "", Buffer.from(epochs[0]?.root ?? "", "hex").toString("base64"))
        yield* oneMore("e")
        assert.strictEqual((yield* signCheckpoint()).position, 5)
        assert.strictEqual(
          failureOf(yield* Effect.result(openEpoch({ actor: clerk, reason })))._tag,
          "Refused",
          "a second epoch without need",
        )
        return yield* backup
      }).pipe(office.holding(early))
      yield* Effect.gen(function* () {
        yield* oneMore("f")
        assert.strictEqual((yield* listEpochs()).epoch, 2)
      }).pipe(office.holding(later))
    }),
  )

  it.effect("restored once more to before the epoch gets a third one, never the second again", () =>
    Effect.gen(function* () {
      const { early, office } = yield* restored
      yield* openEpoch({ actor: clerk, reason }).pipe(office.holding(early))
      yield* Effect.gen(function* () {
        assert.strictEqual(failureOf(yield* Effect.result(oneMore("d")))._tag, "LedgerForked")
        assert.strictEqual((yield* openEpoch({ actor: clerk, reason })).epoch, 3)
        yield* oneMore("d")
      }).pipe(office.holding(early))
    }),
  )
})

it.effect("an epoch that was opened excuses the history that it names, and no later one", () =>
  Effect.gen(function* () {
    const { early, office } = yield* restored
    const second = yield* Effect.gen(function* () {
      yield* openEpoch({ actor: clerk, reason })
      const lines = yield* backup
      for (const name of ["e", "f"]) yield* oneMore(name)
      yield* signCheckpoint()
      return lines
    }).pipe(office.holding(early))
    const problem = failureOf(yield* Effect.result(oneMore("g")).pipe(office.holding(second)))
    assert.deepInclude(problem, { _tag: "LedgerForked", position: 4, signed: 6, agrees: 4 })
  }),
)

it.effect("an epoch counts as opened by its event alone, though its first checkpoint could not be signed", () =>
  Effect.gen(function* () {
    const { early, office } = yield* restored
    yield* Effect.gen(function* () {
      const shut = openEpoch({ actor: clerk, reason }).pipe(
        Effect.provideService(CheckpointSigner, locked(office.signer)),
      )
      assert.isTrue(Result.isFailure((yield* shut).checkpoint))
      yield* oneMore("e")
      assert.include((yield* signCheckpoint()).origin, "#2")
    }).pipe(office.holding(early))
  }),
)

describe("a register with another history", () => {
  it.effect("takes no event either, though it is longer than what was signed", () =>
    Effect.gen(function* () {
      const { early, office } = yield* restored
      const other = yield* Effect.gen(function* () {
        for (const name of ["x", "y", "z", "w"]) yield* oneMore(name)
        return yield* backup
      }).pipe(computer().holding(early))
      yield* Effect.gen(function* () {
        const problem = failureOf(yield* Effect.result(oneMore("d")))
        assert.deepInclude(problem, { _tag: "LedgerForked", position: 7, signed: 6, agrees: 3 })
      }).pipe(office.holding(other))
    }),
  )

  it.effect("is found also when it comes under a running process, within a minute", () =>
    Effect.gen(function* () {
      const { early, office } = yield* restored
      const outcome = yield* Effect.gen(function* () {
        yield* oneMore("g")
        const [last] = yield* office.signer.signed(ledger, 1)
        yield* office.signer.keep(ledger, {
          ...(last ?? assert.fail()),
          note: (last?.note ?? "").replace("\n6\n", "\n60\n"),
        })
        yield* oneMore("h")
        yield* TestClock.adjust("61 seconds")
        return yield* Effect.result(oneMore("i"))
      }).pipe(office.holding(yield* grownTo6(early)))
      assert.strictEqual(failureOf(outcome)._tag, "LedgerForked")
    }),
  )
})

/** The history that was signed at 6, which the backup of 3 is the beginning of. */
const grownTo6 = (early: Effect.Success<typeof backup>) =>
  Effect.gen(function* () {
    for (const name of ["a", "b", "c"]) yield* oneMore(name)
    return yield* backup
  }).pipe(computer().holding(early))

it.effect("the register that was signed goes on, however often it is opened", () =>
  Effect.gen(function* () {
    const office = computer()
    let lines = yield* Effect.andThen(openYear, Effect.andThen(signCheckpoint(), backup)).pipe(office.holding())
    for (const name of ["a", "b", "c"])
      lines = yield* Effect.andThen(oneMore(name), Effect.andThen(signCheckpoint(), backup)).pipe(office.holding(lines))
    assert.strictEqual(lines.length, 6)
  }),
)
