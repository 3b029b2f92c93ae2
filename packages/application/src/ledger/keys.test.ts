import { assert, describe, it } from "@effect/vitest"
import { CheckpointSigner, EventStore, openLine } from "@kheo/event-store"
import { fromBase64, parseNote, verifies } from "@kheo/event-store/note"
import { Effect, Result, Stream } from "effect"
import { clerk, ledger } from "../memory.samples.ts"
import { openYear } from "../year.samples.ts"
import { replaceKey, rotateKey, showKeys, signCheckpoint } from "./index.ts"
import { computer, locked, oneMore, opened } from "./ledger.samples.ts"

const bytes = (base64: unknown) => fromBase64(String(base64)) ?? assert.fail()
const vkeyNow = Effect.map(showKeys(), ({ vkey }) => vkey ?? assert.fail())
const told = Effect.gen(function* () {
  const lines = yield* Stream.runCollect((yield* EventStore).read({ stream: "ledger" }))
  return lines.map((line) => openLine(line).data)
})

describe("a key that is rotated", () => {
  it.effect("is vouched for by the old one in the ledger, and the next checkpoint opens under either", () =>
    Effect.gen(function* () {
      yield* openYear
      yield* signCheckpoint()
      const old = yield* vkeyNow
      const { checkpoint, newKey, oldKey } = yield* rotateKey(clerk)
      const [data] = yield* told
      const words = Buffer.from(`kheo-key-rotation@v1\n${ledger}\n${oldKey}\n${newKey}\n`)
      assert.isTrue(verifies(bytes(oldKey), words, bytes(data?.["oldSignature"])))
      assert.isTrue(verifies(bytes(newKey), words, bytes(data?.["newSignature"])))
      const { note } = Result.getOrThrow(checkpoint)
      const current = yield* vkeyNow
      assert.notStrictEqual(current, old)
      assert.strictEqual(opened(note, old).signatures, 1)
      assert.strictEqual(opened(note, current).signatures, 1)
      assert.strictEqual(opened(note, old, current).signatures, 2)
    }).pipe(computer().holding()),
  )

  it.effect("is destroyed after that checkpoint: the next one is the new key's alone", () =>
    Effect.gen(function* () {
      yield* openYear
      yield* signCheckpoint()
      const { newKey } = yield* rotateKey(clerk)
      const held = yield* (yield* CheckpointSigner).keys(ledger)
      assert.deepStrictEqual([held.current, held.previous, held.next], [newKey, undefined, undefined])
      yield* oneMore("a")
      assert.strictEqual(parseNote((yield* signCheckpoint()).note)?.signatures.length, 1)
    }).pipe(computer().holding()),
  )

  it.effect("when the computer stops between the event and the new key's use, is in use at the next signature", () =>
    Effect.gen(function* () {
      yield* openYear
      yield* signCheckpoint()
      const signer = yield* CheckpointSigner
      const stopping = { ...signer, promote: () => Effect.die("power cut") }
      yield* rotateKey(clerk).pipe(Effect.provideService(CheckpointSigner, stopping), Effect.exit)
      const { note, vkeys } = yield* signCheckpoint()
      assert.strictEqual(vkeys.length, 2)
      assert.strictEqual(opened(note, ...vkeys).signatures, 2)
      assert.strictEqual(vkeys[0], yield* vkeyNow)
    }).pipe(computer().holding()),
  )

  it.effect("when the computer stops before the event, is still the key", () =>
    Effect.gen(function* () {
      yield* openYear
      const { vkeys } = yield* signCheckpoint()
      yield* (yield* CheckpointSigner).generate(ledger)
      yield* oneMore("a")
      assert.deepStrictEqual((yield* signCheckpoint()).vkeys, vkeys)
      assert.deepStrictEqual(yield* told, [])
    }).pipe(computer().holding()),
  )

  it.effect("without its passphrase is not rotated, and nothing is written", () =>
    Effect.gen(function* () {
      yield* openYear
      yield* signCheckpoint()
      const shut = Effect.provideService(rotateKey(clerk), CheckpointSigner, locked(yield* CheckpointSigner))
      assert.isTrue(Result.isFailure(yield* Effect.result(shut)))
      assert.deepStrictEqual(yield* told, [])
    }).pipe(computer().holding()),
  )
})

describe("a key that is lost", () => {
  it.effect("is replaced by one that nothing vouches for but the reason given", () =>
    Effect.gen(function* () {
      yield* openYear
      const { vkeys } = yield* signCheckpoint()
      const elsewhere = computer().signer
      const { checkpoint, newKey, oldKey } = yield* replaceKey(clerk, "Máy bị mất").pipe(
        Effect.provideService(CheckpointSigner, elsewhere),
      )
      assert.isUndefined(oldKey)
      const [data] = yield* told
      assert.deepInclude(data, { newKey, reason: "Máy bị mất" })
      assert.notProperty(data, "oldSignature")
      const words = Buffer.from(`kheo-key-replacement@v1\n${ledger}\n${newKey}\nMáy bị mất\n`)
      assert.isTrue(verifies(bytes(newKey), words, bytes(data?.["newSignature"])))
      const { note, vkeys: now } = Result.getOrThrow(checkpoint)
      assert.strictEqual(now.length, 1)
      assert.notDeepEqual(now, vkeys)
      assert.strictEqual(opened(note, ...now).size, 4)
    }).pipe(computer().holding()),
  )

  it.effect("and turns up again signs no more", () =>
    Effect.gen(function* () {
      yield* openYear
      yield* signCheckpoint()
      yield* replaceKey(clerk, "Máy bị mất").pipe(Effect.provideService(CheckpointSigner, computer().signer))
      const again = yield* Effect.result(signCheckpoint())
      assert.isTrue(Result.isFailure(again) && again.failure._tag === "SigningUnavailable")
    }).pipe(computer().holding()),
  )
})
