import { assert, describe, it } from "@effect/vitest"
import { ModelId } from "@kheo/domain/model"
import { EventStore } from "@kheo/event-store"
import { memoryVault, Vault } from "@kheo/vault/persons"
import { Cause, Effect, Exit, Stream } from "effect"
import { addUser, listUsers } from "../actor.ts"
import { showHistory } from "../history.ts"
import { newId } from "../command-mark.ts"
import { command, ledger, onEmpty } from "../memory.samples.ts"
import { memoryRegister } from "../memory-register.ts"
import { registerModel } from "../register-model.ts"
import { searchEveryCampaign } from "../search/search-every-campaign.ts"
import { handleModel } from "../use-cases/index.ts"
import { loudspeaker, on, openYear } from "../year.samples.ts"
import { personalNameId } from "./keyed-names.ts"
import { hoa, register, lines, text, people, year, anh, binh } from "./personal.samples.ts"

describe("what is said of persons", () => {
  it.effect("is in no line, tag, stream or id, and is read everywhere", () =>
    Effect.gen(function* () {
      yield* year
      yield* addUser({ actor: hoa, user: hoa, name: "Phạm Thị Hòa", account: "phamhoa", role: "administrator" })
      assert.notMatch(yield* text, /Lê Thị|Ánh|Bình|Phạm|phamhoa/u)
      assert.deepStrictEqual(yield* people, [anh, binh, anh])
      assert.strictEqual((yield* listUsers)[0]?.personal.account, "phamhoa")
      assert.strictEqual((yield* searchEveryCampaign({ text: "le thi anh" })).models.length, 2)
      const told = yield* Stream.runCollect(yield* showHistory({ type: "model.registered" }))
      assert.deepStrictEqual<unknown>(told[0]?.data["personal"], { holder: anh })
    }).pipe(onEmpty()),
  )

  it.effect("is the same bytes when the same is said again in a register with the same keys", () =>
    Effect.gen(function* () {
      const models = Effect.andThen(openYear, handleModel(command("m"), ModelId.make("m1"), said))
      const once = yield* Effect.andThen(models, text)
      assert.strictEqual(yield* Effect.andThen(models, text).pipe(onEmpty()), once)
      const other = memoryRegister({ ledger, vault: memoryVault({ seed: "other" }) })
      assert.notStrictEqual(yield* Effect.andThen(models, text).pipe(onEmpty(other)), once)
    }).pipe(onEmpty()),
  )

  it.effect("is in no request hash and no id that could be tried against a list of names", () =>
    Effect.gen(function* () {
      const requests = (vault: Vault["Service"]) =>
        Effect.gen(function* () {
          yield* openYear
          const store = yield* EventStore
          const asked: Array<string> = []
          const spying = EventStore.of({
            ...store,
            append: (mark, decision) => {
              asked.push(mark.request)
              return store.append({ ...mark, id: newId() }, decision)
            },
          })
          const provided = <A, E, R>(effect: Effect.Effect<A, E, R>) =>
            effect.pipe(Effect.provideService(EventStore, spying), Effect.provideService(Vault, vault), Effect.exit)
          yield* provided(register("a", anh))
          yield* provided(registerModel(command("own"), loudspeaker))
          const user = { actor: hoa, user: hoa, name: "Hòa", role: "administrator" } as const
          yield* provided(Effect.andThen(addUser(user), personalNameId("key")))
          return { asked, id: yield* personalNameId("key").pipe(Effect.provideService(Vault, vault)) }
        }).pipe(onEmpty(memoryRegister({ ledger, vault })))
      const [one, other] = [yield* requests(memoryVault()), yield* requests(memoryVault({ seed: "other" }))]
      assert.deepStrictEqual(
        one.asked.map((request, index) => request === other.asked[index]),
        [false, true, false],
      )
      assert.notStrictEqual(one.id, other.id)
    }),
  )

  it.effect("can't be moved to another event: the line no longer opens", () =>
    Effect.gen(function* () {
      yield* year
      const all = yield* lines
      const [first, second] = all.filter(({ type }) => type === "kheo.model.registered.v1")
      assert(first !== undefined && second !== undefined)
      const [one, other] = [first, second].map((line) => JSON.parse(Buffer.from(line.entry).toString()))
      const entry = Buffer.from(JSON.stringify({ ...one, data: { ...one.data, personal: other.data.personal } }))
      const swapped = memoryRegister({ ledger, lines: all.map((line) => (line === first ? { ...line, entry } : line)) })
      const outcome = yield* Effect.exit(Effect.flatMap(showHistory({}), Stream.runCollect).pipe(onEmpty(swapped)))
      assert(Exit.isFailure(outcome))
      assert.include(String(Cause.squash(outcome.cause)), "sealed for another")
    }).pipe(onEmpty()),
  )
})

const said = {
  _tag: "RegisterModel",
  ...on("2022-02-09"),
  campaign: 2022,
  unit: "u-my-an",
  title: "Tiếng loa",
  holder: "individual",
  personal: { holder: anh, implementer: binh },
} as never
