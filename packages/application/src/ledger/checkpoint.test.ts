import { assert, describe, it } from "@effect/vitest"
import { CheckpointSigner, CheckpointStore, EventStore } from "@kheo/event-store"
import {
  readProofFile,
  type InclusionFile,
  type ConsistencyFile,
  vkeyText,
  readVkey,
  originOf,
  fromBase64,
} from "@kheo/event-store/note"
import { leafHash, toHex, verifyConsistency, verifyInclusion } from "@kheo/event-store/merkle"
import { Effect, Exit, Result } from "effect"
import { command, ledger } from "../memory.samples.ts"
import { handleCampaign } from "../use-cases/index.ts"
import { on, openYear } from "../year.samples.ts"
import { proveContinuation, proveEvent, showKeys, signCheckpoint, tryCheckpoint } from "./index.ts"
import { computer, locked, oneMore, opened } from "./ledger.samples.ts"

const close = { _tag: "CloseCampaign", ...on("2022-10-21") } as const

describe("a checkpoint", () => {
  it.effect("is the head under the ledger's name, kept beside the key and in the database, and signed once", () =>
    Effect.gen(function* () {
      yield* openYear
      const signed = yield* signCheckpoint()
      const head = yield* (yield* EventStore).head()
      const { signatures, ...said } = opened(signed.note, ...signed.vkeys)
      assert.deepStrictEqual(said, { origin: ledger, size: 3, root: head.root })
      assert.strictEqual(signatures, 1)
      yield* signCheckpoint()
      const outside = yield* (yield* CheckpointSigner).signed(ledger, 9)
      const inside = yield* (yield* CheckpointStore).all
      assert.deepStrictEqual(outside, [{ position: 3, note: signed.note, signedAt: "2022-10-21T02:00:00.000Z" }])
      assert.deepStrictEqual(inside, outside)
      yield* oneMore("a")
      assert.strictEqual((yield* signCheckpoint()).position, 4)
      assert.strictEqual((yield* (yield* CheckpointSigner).signed(ledger, 9)).length, 2)
    }).pipe(computer().holding()),
  )

  it.effect("is kept outside before it is in the database, so that none is handed out that only a backup knows", () =>
    Effect.gen(function* () {
      yield* openYear
      const full = { ...(yield* CheckpointStore), keep: () => Effect.die("the disk is full") }
      yield* signCheckpoint().pipe(Effect.provideService(CheckpointStore, full), Effect.exit)
      assert.strictEqual((yield* (yield* CheckpointSigner).signed(ledger, 9)).length, 1)
    }).pipe(computer().holding()),
  )

  it.effect("is signed when a campaign is closed, and not by any other command", () =>
    Effect.gen(function* () {
      yield* openYear
      assert.deepStrictEqual(yield* (yield* CheckpointStore).all, [])
      const { checkpoint } = yield* handleCampaign(command("close"), 2022, close)
      assert.isTrue(checkpoint !== undefined && Result.isSuccess(checkpoint) && checkpoint.success.position === 4)
      assert.strictEqual((yield* (yield* CheckpointStore).all).length, 1)
    }).pipe(computer().holding()),
  )

  it.effect("that can't be signed stops nothing: the campaign is closed, and the answer says why", () =>
    Effect.gen(function* () {
      yield* openYear
      const { checkpoint, last } = yield* handleCampaign(command("close"), 2022, close)
      assert.strictEqual(last, 4)
      assert.isTrue(checkpoint !== undefined && Result.isFailure(checkpoint))
      if (checkpoint !== undefined && Result.isFailure(checkpoint))
        assert.deepInclude(checkpoint.failure, { _tag: "SigningUnavailable", reason: "passphrase-needed" })
    }).pipe(computer(locked()).holding()),
  )

  it.effect(
    "is refused where the ledger has checkpoints and the key is gone, instead of making another in silence",
    () =>
      Effect.gen(function* () {
        yield* openYear
        yield* signCheckpoint()
        const elsewhere = yield* Effect.result(signCheckpoint()).pipe(
          Effect.provideService(CheckpointSigner, computer().signer),
        )
        assert.isTrue(Result.isFailure(elsewhere))
        if (Result.isFailure(elsewhere)) assert.deepInclude(elsewhere.failure, { reason: "no-key" })
      }).pipe(computer().holding()),
  )

  it.effect("is not signed over a store that proves no way from the last one, though its roots look right", () =>
    Effect.gen(function* () {
      yield* openYear
      yield* signCheckpoint()
      yield* oneMore("a")
      const lying = { ...(yield* EventStore), prove: () => Effect.succeed({ hashes: [] }) }
      const exit = yield* signCheckpoint().pipe(Effect.provideService(EventStore, lying), Effect.exit)
      assert.isTrue(Exit.isFailure(exit))
      assert.strictEqual((yield* (yield* CheckpointSigner).signed(ledger, 9)).length, 1)
    }).pipe(computer().holding()),
  )

  it.effect("of an empty ledger is one too", () =>
    Effect.gen(function* () {
      const { note, vkeys } = yield* signCheckpoint()
      assert.deepInclude(opened(note, ...vkeys), { size: 0 })
      yield* openYear
      assert.isTrue(Result.isSuccess(yield* tryCheckpoint))
    }).pipe(computer().holding()),
  )
})

describe("a proof as a file", () => {
  const checked = (text: string | undefined) => {
    const file = readProofFile(text ?? assert.fail()) ?? assert.fail(text)
    return file
  }

  it.effect("shows an event, its place and the checkpoint, and holds against the ledger's key alone", () =>
    Effect.gen(function* () {
      yield* openYear
      for (let more = 0; more < 5; more++) yield* oneMore(`${more}`)
      const { vkey = "" } = { vkey: (yield* signCheckpoint()).vkeys[0] }
      for (const position of [1, 4, 8]) {
        const file = checked(yield* proveEvent(position)) as InclusionFile
        const { root, size } = opened(file.checkpoint, vkey)
        const leaf = toHex(leafHash(file.entry ?? assert.fail()))
        const claim = { index: BigInt(file.index), size: BigInt(size), leafHash: leaf, root }
        assert.strictEqual(file.index, position - 1)
        assert.isTrue(verifyInclusion(claim, file.proof))
        assert.isFalse(verifyInclusion({ ...claim, index: claim.index ^ 1n }, file.proof))
      }
      for (const nowhere of [0, -1, 9]) assert.isUndefined(yield* proveEvent(nowhere))
    }).pipe(computer().holding()),
  )

  it.effect("shows how the ledger continues an earlier state, also when no key is at hand", () =>
    Effect.gen(function* () {
      yield* openYear
      const store = yield* EventStore
      const early = yield* store.head()
      for (let more = 0; more < 4; more++) yield* oneMore(`${more}`)
      const { note } = yield* signCheckpoint()
      yield* oneMore("later")
      const withoutKey = proveContinuation(3).pipe(
        Effect.provideService(CheckpointSigner, locked(yield* CheckpointSigner)),
      )
      const file = checked(yield* withoutKey) as ConsistencyFile
      assert.strictEqual(file.checkpoint, note)
      assert.deepStrictEqual(file.from, { size: 3, root: early.root })
      const { root, size } = opened(note, (yield* showKeys()).vkey ?? "")
      const claim = { first: 3n, second: BigInt(size), firstRoot: file.from.root, secondRoot: root }
      assert.isTrue(verifyConsistency(claim, file.proof))
      assert.isUndefined(yield* proveContinuation(9))
    }).pipe(computer().holding()),
  )
})

it.effect("the public key as handed out is the one that signs, under the ledger's name", () =>
  Effect.gen(function* () {
    yield* openYear
    assert.isUndefined((yield* showKeys()).vkey)
    const { vkeys } = yield* signCheckpoint()
    const { here, vkey } = yield* showKeys()
    assert.deepStrictEqual([vkey, here], [vkeys[0], true])
    const key = readVkey(vkey ?? "") ?? assert.fail()
    assert.strictEqual(key.name, originOf({ ledger, epoch: 1 }))
    const held = yield* (yield* CheckpointSigner).keys(ledger)
    assert.strictEqual(vkeyText({ name: ledger, publicKey: fromBase64(held.current ?? "") ?? Buffer.of() }), vkey)
  }).pipe(computer().holding()),
)
