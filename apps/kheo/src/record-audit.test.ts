import { randomUUID } from "node:crypto"
import { assert, beforeAll, describe, it } from "@effect/vitest"
import { createApp } from "@kheo/api"
import {
  handleUnit,
  markOf,
  memoryRegister,
  proveContinuation,
  proveEvent,
  type Register,
  rotateKey,
  showKeys,
  signCheckpoint,
} from "@kheo/application"
import { UserId } from "@kheo/domain/office"
import { UnitId } from "@kheo/domain/unit"
import { EventStore } from "@kheo/event-store"
import { compactNote } from "@kheo/event-store/note"
import { Effect, ManagedRuntime } from "effect"
import { recordAudit } from "./record-audit.ts"

const clerk = UserId.make("clerk")
const addUnit = (name: string) =>
  handleUnit(markOf(clerk, randomUUID()), UnitId.make(`u-${randomUUID()}`), {
    _tag: "AddUnit",
    occurredAt: "2022-01-01",
    basis: "paper",
    name,
    block: "Khối xã",
  })

/** A register of some units, and an earlier state of it that goes on differently. */
const registers = async () => {
  const begun = (ledger: string, last: string) => {
    const runtime = ManagedRuntime.make(memoryRegister({ ledger }))
    const run = <A, E>(effect: Effect.Effect<A, E, Register>) => runtime.runPromise(effect)
    return run(Effect.forEach(["Xã Mỹ An", "Xã Mỹ Lạc", "Xã Tân Long", last], addUnit)).then(() => run)
  }
  const [own, other, elsewhere] = await Promise.all([
    begun("kheo:test", "Xã Bình An"),
    begun("kheo:test", "Xã Nhị Thành"),
    begun("kheo:khac", "Xã Bình An"),
  ])
  const note = async (run: typeof own) => (await run(signCheckpoint())).note
  return {
    audit: recordAudit(own),
    own,
    checkpoint: await note(own),
    // The key is made for the first signature.
    vkey: (await own(showKeys())).vkey ?? "no key",
    forked: await note(other),
    foreign: await note(elsewhere),
    inclusion: (await own(proveEvent(2))) ?? "",
    consistency: (await own(proveContinuation(2))) ?? "",
    head: await own(EventStore.use((store) => store.head())),
    earlier: await own(EventStore.use((store) => store.head(2))),
  }
}

let world: Awaited<ReturnType<typeof registers>>
beforeAll(async () => {
  world = await registers()
})
const verdict = async (text: string, key = "") => (await world.audit(text, key)).verdict

/** The text with one character of one of its lines another. */
const bent = (text: string, line: number): string =>
  text
    .split("\n")
    .map((one, index) => (index === line ? one.replace(/[A-Za-z]/u, (letter) => (letter === "A" ? "B" : "A")) : one))
    .join("\n")

describe("a record compared with the register", () => {
  it("is intact as a file, as the line of a QR code, as JSON, and however a browser sends it", async () => {
    const { checkpoint, head } = world
    const qr = compactNote(checkpoint) ?? ""
    const json = JSON.stringify({ position: head.position, root: head.root })
    for (const text of [checkpoint, checkpoint.trim(), checkpoint.replaceAll("\n", "\r\n"), qr, `  ${qr}\n`, json])
      assert.strictEqual(await verdict(text), "intact", text)
    assert.strictEqual(await verdict(checkpoint, world.vkey), "intact")
  })

  it("tells a history that was replaced or cut short", async () => {
    const { earlier, forked, head } = world
    assert.strictEqual(await verdict(forked), "rewritten")
    assert.strictEqual(await verdict(JSON.stringify({ position: 99, root: head.root })), "rewritten")
    assert.strictEqual(await verdict(JSON.stringify({ position: 2, root: earlier.root })), "intact")
    assert.strictEqual(await verdict(JSON.stringify({ position: 2, root: head.root })), "rewritten")
  })

  it("decides nothing about other registers, other keys and false signatures", async () => {
    const { checkpoint, foreign } = world
    assert.strictEqual(await verdict(foreign), "undecided")
    const [origin, size, root, , signature = ""] = checkpoint.split("\n")
    const swapped = signature.at(-6) === "A" ? "B" : "A"
    const forged = [origin, size, root, "", signature.slice(0, -6) + swapped + signature.slice(-5), ""].join("\n")
    const told = await world.audit(forged, "")
    assert.deepStrictEqual([told.verdict, told.words.vi.includes("giả")], ["undecided", true])
  })

  it("takes older records after the key was rotated", async () => {
    const { audit, checkpoint, own } = await registers()
    await own(
      Effect.gen(function* () {
        yield* rotateKey(clerk)
        yield* addUnit("Xã Long Thành")
      }),
    )
    assert.strictEqual((await audit(checkpoint, "")).verdict, "intact")
    assert.strictEqual((await audit((await own(signCheckpoint())).note, "")).verdict, "intact")
  })

  it("says what it can't read, and what to paste", async () => {
    for (const text of [
      "abc",
      "{}",
      "kheo-checkpoint@v1 a b",
      "—".repeat(9),
      "\u0000",
      bent(world.checkpoint, 2) + "x",
    ])
      assert.strictEqual(await verdict(text), "unreadable", text)
    assert.strictEqual(await verdict(world.checkpoint, "abc"), "unreadable")
  })
})

describe("a proof", () => {
  it("is intact where it leads into this register, and names the event", async () => {
    const told = await world.audit(world.inclusion, "")
    assert.deepStrictEqual([told.verdict, told.event?.type], ["intact", "kheo.unit.added.v1"])
    assert.strictEqual(await verdict(world.consistency), "intact")
  })

  it("is altered or rewritten where any hash, the entry or the head is another", async () => {
    assert.strictEqual(await verdict(bent(world.inclusion, 3)), "altered")
    assert.strictEqual(await verdict(bent(world.consistency, 2)), "rewritten")
  })
})

describe("the page that verifies off line", () => {
  it("judges as the auditor does", async () => {
    const app = createApp({ run: world.own, actor: { named: "clerk", account: "a" } })
    const page = await (await app.request("/verify/offline")).text()
    const [, script = ""] = /const utf8([\s\S]*)\ndocument\./u.exec(page) ?? []
    // oxlint-disable-next-line no-implied-eval
    const judge = new Function(`const utf8${script}; return judge`)() as (
      text: string,
      kept: string,
      key: string,
    ) => Promise<{ verdict: string; signature?: string; entry?: string }>
    const { checkpoint, consistency, foreign, forked, inclusion, vkey } = world
    const ended = async (...given: Parameters<typeof judge>) => (await judge(...given)).verdict
    assert.strictEqual(await ended(inclusion, "", ""), "consistent")
    assert.strictEqual(await ended(inclusion.replaceAll("\n", "\r\n"), checkpoint, vkey), "intact")
    assert.strictEqual(await ended(inclusion, compactNote(checkpoint) ?? "", vkey), "intact")
    assert.strictEqual(await ended(consistency, checkpoint, vkey), "intact")
    assert.strictEqual((await judge(consistency, "", vkey)).signature, "signed")
    assert.include((await judge(inclusion, "", "")).entry, "Xã Mỹ Lạc")
    assert.strictEqual(await ended(bent(inclusion, 3), "", ""), "altered")
    assert.strictEqual(await ended(bent(consistency, 2), "", ""), "rewritten")
    assert.strictEqual(await ended(inclusion, forked, ""), "rewritten")
    assert.strictEqual(await ended(inclusion, foreign, ""), "other-ledger")
    assert.strictEqual(
      await ended(inclusion, JSON.stringify({ position: 1, root: "0".repeat(64) }), ""),
      "no-checkpoint",
    )
    assert.strictEqual(await ended(forked, "", vkey), "other-key")
    assert.strictEqual(await ended(checkpoint, "", "abc"), "unreadable-key")
    for (const text of ["", "abc", "{}", "kheo-checkpoint@v1 %E0 1 x y"])
      assert.strictEqual(await ended(text, "", ""), "unreadable")
  })
})
