import { assert, describe, it } from "@effect/vitest"
import { ModelId } from "@kheo/domain/model"
import { EventStore } from "@kheo/event-store"
import { Effect, Result } from "effect"
import { changeRights } from "../actor.ts"
import { markOf, nameId } from "../command-mark.ts"
import { at, command, eventOf, ledger, onEmpty, write } from "../memory.samples.ts"
import { memoryRegister } from "../memory-register.ts"
import { registerModel } from "../register-model.ts"
import { everybody, userOf } from "../rights/rights.samples.ts"
import { deeds, writtenOf } from "../standing-facts.samples.ts"
import { handleModel } from "../use-cases/index.ts"
import { actorOf, perform, sequences } from "../whole-register.samples.ts"
import { loudspeaker, on, openYear } from "../year.samples.ts"
import { anotherRegister, everythingKept, fromNothing } from "./kept.samples.ts"

/** More with KHEO_SEQUENCES, for a night's run. */
const runs = Math.ceil(Number(process.env["KHEO_SEQUENCES"] ?? 100) / 8)
const thorough = { arbitrary: { runs, size: 25 }, timeout: 10_000 + runs * 200 }

const agrees = Effect.gen(function* () {
  const kept = yield* everythingKept
  assert.deepStrictEqual(kept, yield* fromNothing(everythingKept))
})

describe("what two registers over one ledger keep is what they would read from nothing", () => {
  it.effect.prop(
    "after any commands of either",
    [sequences],
    ([steps]) =>
      Effect.gen(function* () {
        const registers = [yield* anotherRegister, yield* anotherRegister] as const
        for (const [index, step] of steps.entries()) {
          const writer = registers[index % 2 === 0 ? 0 : 1]
          const asked = perform(markOf(actorOf(step), nameId(`step ${index}`)), step.deed)
          yield* Effect.result(asked).pipe(Effect.provideService(EventStore, writer))
          if (!step.cut) continue
          for (const register of registers) yield* agrees.pipe(Effect.provideService(EventStore, register))
        }
      }).pipe(onEmpty()),
    thorough,
  )

  it.effect.prop(
    "after any facts, corrections and retractions, whoever wrote them",
    [deeds],
    ([done]) =>
      Effect.gen(function* () {
        const registers = [yield* anotherRegister, yield* anotherRegister] as const
        for (const [index, written] of writtenOf(done).entries()) {
          const writer = registers[index % 2 === 0 ? 0 : 1]
          yield* write(`deed ${index}`, [written]).pipe(Effect.provideService(EventStore, writer))
          if (!done[index]?.cut) continue
          for (const register of registers) yield* agrees.pipe(Effect.provideService(EventStore, register))
        }
      }).pipe(onEmpty()),
    thorough,
  )

  it.effect("after models were registered, amended, corrected, taken back, and users changed", () =>
    Effect.gen(function* () {
      yield* openYear
      yield* everybody
      const mark = (name: string) => markOf(userOf("administrator"), nameId(name))
      const { id } = yield* registerModel(mark("a"), loudspeaker)
      const model = ModelId.make(id)
      const steps: ReadonlyArray<Effect.Effect<unknown, unknown, EventStore>> = [
        registerModel(mark("b"), { ...loudspeaker, title: "Ánh sáng an ninh", person: "Lê Thị Ánh" }),
        handleModel(mark("c"), model, {
          _tag: "AmendModel",
          ...on("2022-03-01"),
          field: "title",
          from: loudspeaker.title,
          to: "Tiếng loa",
          reason: "gọi gọn",
        } as never),
        handleModel(mark("d"), model, { _tag: "SubmitResults", ...on("2022-10-14"), replicationCounts: [] }),
        changeRights({ actor: userOf("administrator"), name: "clerk", role: "auditor" }),
        handleModel(mark("e"), model, {
          _tag: "RetractModel",
          ...on("2022-10-14"),
          retracts: eventOf("d"),
          reason: "nhầm",
        }),
        handleModel(mark("g"), model, {
          _tag: "RetractModel",
          ...on("2022-10-14"),
          retracts: eventOf("c"),
          reason: "nhầm",
        }),
        handleModel(mark("h"), model, {
          _tag: "RetractModel",
          ...on("2022-10-14"),
          retracts: eventOf("a"),
          reason: "nhầm",
        }),
        registerModel(mark("f"), loudspeaker),
      ] as never
      for (const step of steps) {
        yield* agrees
        yield* step
        yield* agrees
      }
    }).pipe(onEmpty()),
  )
})

it.effect("nothing is kept past a restore: neither of a shorter ledger nor of one that went on otherwise", () =>
  Effect.gen(function* () {
    const other = yield* EventStore.pipe(Effect.provide(memoryRegister({ ledger }), { local: true }))
    let current = yield* EventStore
    const restored = EventStore.of({
      append: (mark, decision) => current.append(mark, decision),
      read: (query) => current.read(query),
      head: (position) => current.head(position),
      prove: (claim) => current.prove(claim),
    })
    yield* Effect.gen(function* () {
      yield* openYear
      yield* everybody
      yield* agrees
      current = other
      yield* agrees
      yield* at("2022-10-22T09:00:00+07:00")
      yield* openYear
      yield* everybody
      yield* agrees
    }).pipe(Effect.provideService(EventStore, restored))
  }).pipe(onEmpty()),
)

it.effect("a command that another register overtakes is decided again on what that one wrote", () =>
  Effect.gen(function* () {
    yield* openYear
    yield* registerModel(command("a"), loudspeaker)
    const other = yield* anotherRegister
    yield* registerModel(command("b"), loudspeaker).pipe(Effect.result, Effect.provideService(EventStore, other))
    const elsewhere = { ...loudspeaker, title: "Ánh sáng an ninh" }
    yield* registerModel(command("c"), elsewhere).pipe(Effect.provideService(EventStore, other))
    const twin = yield* Effect.result(registerModel(command("d"), elsewhere))
    assert.isTrue(Result.isFailure(twin))
    const { number } = yield* registerModel(command("e"), { ...loudspeaker, title: "Camera an ninh" })
    assert.strictEqual(number, "M-2022-0003")
  }).pipe(onEmpty()),
)
