import { assert, describe, it } from "@effect/vitest"
import { CheckpointSigner, CheckpointStore, memoryCheckpointSigner, SigningUnavailable } from "@kheo/event-store"
import { parseNote } from "@kheo/event-store/note"
import { Effect } from "effect"
import { importing, onEmpty } from "./commit/office.samples.ts"
import { year } from "./commit/year.samples.ts"
import { exitCode, receiptJson } from "./receipt.ts"

const locked = {
  ...memoryCheckpointSigner(),
  signature: () => Effect.fail(new SigningUnavailable({ reason: "passphrase-needed", path: "keys.json", detail: "" })),
}

describe("an import", () => {
  it.effect("signs what it wrote, and nothing when the same papers come again", () =>
    Effect.gen(function* () {
      const { checkpoint } = yield* importing(year)
      assert.isTrue(checkpoint !== null && "note" in checkpoint && parseNote(checkpoint.note) !== undefined)
      assert.strictEqual((yield* (yield* CheckpointStore).all).length, 1)
      assert.isNull((yield* importing(year)).checkpoint)
    }).pipe(onEmpty()),
  )

  it.effect("whose checkpoint can't be signed is written all the same, ends as it would, and says what to do", () =>
    Effect.gen(function* () {
      const receipt = yield* importing(year).pipe(Effect.provideService(CheckpointSigner, locked))
      assert.isAbove(receipt.events, 0)
      assert.strictEqual(exitCode(receipt), 0)
      const told = receiptJson(receipt, "vi").checkpoint
      assert.isTrue(told !== null && "unsigned" in told && told.unsigned.includes("KHEO_PASSPHRASE"))
      assert.deepStrictEqual(yield* (yield* CheckpointStore).all, [])
    }).pipe(onEmpty()),
  )
})
