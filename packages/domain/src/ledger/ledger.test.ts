import { assert, describe, it } from "@effect/vitest"
import { Result, Schema } from "effect"
import { on } from "../history/past.samples.ts"
import { Ledger, LedgerCommand, type LedgerEvent, type LedgerState } from "./index.ts"

const root = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
const today = on("2022-10-21", "receipt")
const open = { _tag: "OpenEpoch", ...today, size: 40, root, signedEpoch: 1, reason: "Hỏng ổ đĩa" } as const
const rotate = (oldKey: string, newKey: string) =>
  ({ _tag: "RotateKey", ...today, oldKey, newKey, oldSignature: "s", newSignature: "t" }) as const

const after = (...events: ReadonlyArray<LedgerEvent>): LedgerState =>
  events.reduce((state, event, index) => Ledger.evolve(state, { event, position: index + 1 }), Ledger.initial)
const decided = (state: LedgerState, command: LedgerCommand, forked = true) =>
  Result.getOrThrow(Ledger.decide(state, command, { forked }))

describe("an epoch", () => {
  it("is opened when the history is another than the one that was signed, and tells of that one", () => {
    const events = decided(Ledger.initial, open)
    assert.deepInclude(events[0], { _tag: "LedgerEpochOpened", epoch: 2, size: 40, root, reason: "Hỏng ổ đĩa" })
    const state = after(...events)
    assert.strictEqual(state.epoch, 2)
    assert.deepStrictEqual(state.epochs, [{ epoch: 2, position: 1, size: 40, root, reason: "Hỏng ổ đĩa" }])
  })

  it("is not opened without need", () => {
    const refused = Ledger.decide(Ledger.initial, open, { forked: false })
    assert.deepStrictEqual(refused, Result.fail({ _tag: "LedgerNotForked", size: 40 }))
  })

  it("never has a number again, also when the event that opened one was lost with its history", () => {
    assert.deepInclude(decided(Ledger.initial, { ...open, signedEpoch: 4 })[0], { epoch: 5 })
    assert.deepInclude(decided(after(...decided(Ledger.initial, open)), open)[0], { epoch: 3 })
  })
})

describe("the ledger's key", () => {
  const rotated = after(...decided(Ledger.initial, rotate("k1", "k2")))

  it("is the one that the last event names", () => {
    assert.strictEqual(rotated.key, "k2")
    assert.strictEqual(after(...decided(rotated, rotate("k2", "k3"))).key, "k3")
  })

  it("is rotated by whoever holds it, and once", () => {
    assert.deepStrictEqual(decided(rotated, rotate("k1", "k2")), [])
    const refused = Ledger.decide(rotated, rotate("k1", "k9"), { forked: false })
    assert.deepStrictEqual(refused, Result.fail({ _tag: "LedgerKeyOther", key: "k2" }))
  })

  it("is never one that signed before", () => {
    for (const command of [
      rotate("k2", "k1"),
      rotate("k2", "k2"),
      { _tag: "ReplaceKey", ...today, newKey: "k1", newSignature: "s", reason: "mất khóa" } as const,
    ]) {
      if (command.newKey === rotated.key) continue
      assert.strictEqual(Result.isFailure(Ledger.decide(rotated, command, { forked: false })), true)
    }
  })

  it("is replaced without a word of the old one when that is lost", () => {
    const replace = { _tag: "ReplaceKey", ...today, newKey: "k7", newSignature: "s", reason: "mất khóa" } as const
    assert.deepStrictEqual(decided(rotated, replace), [{ ...replace, _tag: "LedgerKeyReplaced" }])
    assert.strictEqual(after(...decided(Ledger.initial, replace)).key, "k7")
  })
})

const command = LedgerCommand
const epochOf = (event: LedgerEvent) => (event._tag === "LedgerEpochOpened" ? [event.epoch] : [])

it.prop(
  "whatever is asked in whatever order: epochs only rise, no key comes back, and an event survives its JSON",
  [Schema.Array(command), Schema.Boolean],
  ([commands, forked]) => {
    let state = Ledger.initial
    const codec = Schema.toCodecJson(Ledger.Event)
    for (const [index, asked] of commands.entries()) {
      const before = state
      const events = Result.getOrElse(Ledger.decide(state, asked, { forked }), (): ReadonlyArray<LedgerEvent> => [])
      for (const event of events) {
        state = Ledger.evolve(state, { event, position: index + 1 })
        for (const epoch of epochOf(event)) assert.isAbove(epoch, before.epoch)
        if ("newKey" in event) assert.notInclude(before.usedKeys, event.newKey)
        assert.deepStrictEqual(Schema.decodeUnknownSync(codec)(Schema.encodeSync(codec)(event)), event)
      }
    }
    assert.isTrue(forked || state.epoch === 1)
  },
)
