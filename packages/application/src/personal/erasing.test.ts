import { assert, describe, it } from "@effect/vitest"
import { EventId } from "@kheo/domain/history"
import { ModelId } from "@kheo/domain/model"
import { UserId } from "@kheo/domain/office"
import { erasedText, lockedText } from "@kheo/domain/person"
import { EventStore, type Line } from "@kheo/event-store"
import { memoryVault, Vault } from "@kheo/vault/persons"
import { Cause, Effect, Exit, Result, Stream } from "effect"
import { addUser, listUsers } from "../actor.ts"
import { showHistory } from "../history.ts"
import { markOf, newId } from "../command-mark.ts"
import { command, eventOf, ledger, onEmpty } from "../memory.samples.ts"
import { memoryRegister } from "../memory-register.ts"
import { showModel } from "../models/show-model.ts"
import { showModels } from "../queries.ts"
import { registerModel } from "../register-model.ts"
import { searchEveryCampaign } from "../search/search-every-campaign.ts"
import { handleModel } from "../use-cases/index.ts"
import { loudspeaker, on, openYear } from "../year.samples.ts"
import { completeErasures } from "./complete-erasures.ts"
import { erasePersons } from "./erase-persons.ts"
import { findPersons } from "./find-persons.ts"
import { personalNameId } from "./keyed-names.ts"

const [anh, binh] = ["Lê Thị Ánh", "Trần Văn Bình"]
const hoa = UserId.make("hoa")
const register = (name: string, person: string, over: Partial<typeof loudspeaker> = {}) =>
  registerModel(command(name), { ...loudspeaker, title: `Mô hình ${name}`, person, ...over })
const lines: Effect.Effect<ReadonlyArray<Line>, never, EventStore> = Effect.orDie(
  EventStore.use((store) => Stream.runCollect(store.read({}))),
)
const text = Effect.map(lines, (all) => all.map(({ entry }) => Buffer.from(entry).toString()).join("\n"))
const people = Effect.map(showModels({ campaign: 2022 }), ({ models }) => models.map(({ person }) => person))

/** Ánh has a model in Mỹ An and one in Mỹ Lạc, Bình has one. */
const year = Effect.gen(function* () {
  yield* openYear
  const { id } = yield* register("a", anh)
  yield* register("b", binh)
  yield* register("c", anh, { unit: "X04" })
  return id
})

const erase = Effect.fnUntraced(function* (name: string, unit?: string) {
  const found = yield* findPersons({ text: name })
  const persons = found.persons.filter((one) => unit === undefined || one.unit === unit)
  const all = [...persons, ...found.notesOf(persons)]
  return yield* erasePersons({ actor: hoa, persons: all, ground: "request", request: "12/ĐN" }, Effect.void)
})

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
      yield* openYear
      const requests = (vault: Vault["Service"]) =>
        Effect.gen(function* () {
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
        })
      const [one, other] = [yield* requests(memoryVault()), yield* requests(memoryVault({ seed: "other" }))]
      assert.deepStrictEqual(
        one.asked.map((request, index) => request === other.asked[index]),
        [false, true, false],
      )
      assert.notStrictEqual(one.id, other.id)
    }).pipe(onEmpty()),
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

describe("an erased person", () => {
  it.effect("is gone from lists, stories and search in one unit; a namesake elsewhere and everybody else stay", () =>
    Effect.gen(function* () {
      const model = yield* year
      yield* searchEveryCampaign({ text: "anh" })
      const before = yield* text
      assert.lengthOf(yield* erase(anh, "u-my-an"), 1)
      assert.deepStrictEqual(yield* people, [erasedText, binh, anh])
      assert.strictEqual((yield* searchEveryCampaign({ text: "le thi anh" })).models.length, 1)
      assert.strictEqual((yield* searchEveryCampaign({ text: "binh" })).models.length, 1)
      assert.strictEqual((yield* searchEveryCampaign({ text: "da xoa" })).models.length, 0)
      const story = JSON.stringify(yield* showModel({ model }))
      assert.include(story, erasedText)
      assert.notInclude(story, anh)
      const after = yield* text
      assert.isTrue(after.startsWith(before))
      assert.include(after, "kheo.person.erased.v1")
      assert.notInclude(after, anh)
    }).pipe(onEmpty()),
  )

  it.effect("does not come back: the name is refused in that unit, and a correction keeps the place empty", () =>
    Effect.gen(function* () {
      const model = yield* year
      yield* erase(anh, "u-my-an")
      const again = yield* Effect.result(register("d", "LÊ THỊ ÁNH"))
      assert(Result.isFailure(again) && again.failure._tag === "Refused")
      assert.strictEqual(again.failure.refusal._tag, "PersonWasErased")
      yield* handleModel(command("correct"), ModelId.make(model), {
        _tag: "CorrectModel",
        ...on("2022-02-09"),
        corrects: EventId.make(eventOf("a")),
        reason: "gõ nhầm",
        replacement: {
          _tag: "ModelRegistered",
          ...on("2022-02-09"),
          campaign: 2022,
          unit: "u-my-an" as never,
          number: 1,
          title: "Tên khác",
          holder: "individual",
          personal: { holder: erasedText },
        },
      })
      assert.deepStrictEqual(yield* people, [erasedText, binh, anh])
    }).pipe(onEmpty()),
  )

  it.effect("takes the notes about the model along", () =>
    Effect.gen(function* () {
      const model = yield* year
      const note = "Đang xem xét đơn về bà Lê Thị Ánh"
      yield* handleModel(command("hold"), ModelId.make(model), {
        _tag: "PlaceHold",
        ...on("2022-10-10"),
        kind: "complaint",
        personal: { note },
      })
      assert.include(JSON.stringify(yield* showModel({ model })), note)
      assert.lengthOf(yield* erase(anh, "u-my-an"), 2)
      assert.notInclude(JSON.stringify(yield* showModel({ model })), "đơn về bà")
    }).pipe(onEmpty()),
  )

  it.effect(
    "who is a user is gone with name and account, also where the office was read before; never the last administrator",
    () =>
      Effect.gen(function* () {
        yield* year
        yield* addUser({ actor: hoa, user: hoa, name: "Phạm Thị Hòa", account: "phamhoa", role: "administrator" })
        const last = yield* Effect.result(erase("Phạm Thị Hòa"))
        assert(Result.isFailure(last) && last.failure._tag === "Refused")
        assert.strictEqual(last.failure.refusal._tag, "LastAdministratorErased")
        yield* addUser({ actor: hoa, user: UserId.make("an"), name: "Lê Văn An", account: "an", role: "clerk" })
        const auditor = UserId.make("kiem")
        yield* addUser({ actor: hoa, user: auditor, name: "Võ Văn Kiểm", role: "auditor" })
        const holders = Effect.gen(function* () {
          const outcome = yield* Effect.result(registerModel(markOf(auditor), loudspeaker))
          return Result.isFailure(outcome) ? JSON.stringify(outcome.failure) : ""
        })
        assert.include(yield* holders, "Lê Văn An")
        yield* erase("Lê Văn An")
        assert.include(yield* holders, erasedText)
        assert.notInclude(yield* holders, "Lê Văn An")
        const users = yield* listUsers
        assert.deepStrictEqual(users[1]?.personal, { name: erasedText, account: erasedText })
        yield* addUser({ actor: hoa, user: UserId.make("an2"), name: "Lê Văn An", role: "clerk" })
      }).pipe(onEmpty()),
  )

  it.effect("is told of where the name stands and can't be erased", () =>
    Effect.gen(function* () {
      yield* year
      yield* register("e", binh, { title: "Gương bà Lê Thị Ánh", note: "cô Ánh" })
      const found = yield* findPersons({ text: anh })
      assert.deepStrictEqual(
        found.mentionsOf(found.persons).map(({ path, position }) => [position, path]),
        [[7, "title"]],
      )
      assert.lengthOf((yield* findPersons({ text: "M-2022-0001" })).persons, 1)
      assert.lengthOf((yield* findPersons({ text: found.persons[0]?.person ?? "" })).persons, 1)
      assert.lengthOf((yield* findPersons({ text: "Lê Thị Anh" })).persons, 0)
    }).pipe(onEmpty()),
  )

  it.effect("is erased at last where a crash came between the ledger's word and the key", () =>
    Effect.gen(function* () {
      yield* year
      const vault = yield* Vault
      const broken = Vault.of({ ...vault, destroy: () => Effect.die("power cut") })
      yield* Effect.exit(erase(anh, "u-my-an").pipe(Effect.provideService(Vault, broken)))
      assert.deepStrictEqual(yield* people, [erasedText, binh, anh])
      assert.strictEqual((yield* vault.erasures)[0]?.state, "begun")
      yield* completeErasures(Effect.void, { all: true })
      assert.strictEqual((yield* vault.erasures)[0]?.state, "cleaned")
    }).pipe(onEmpty()),
  )

  it.effect("is not erased where the ledger refused to tell of it", () =>
    Effect.gen(function* () {
      yield* year
      yield* addUser({ actor: hoa, user: hoa, name: "Phạm Thị Hòa", role: "administrator" })
      yield* addUser({ actor: hoa, user: UserId.make("an"), name: "Lê Văn An", role: "clerk" })
      const { persons } = yield* findPersons({ text: anh })
      const asked = { actor: UserId.make("an"), persons, ground: "request" } as const
      const outcome = yield* Effect.result(erasePersons(asked, Effect.void))
      assert(Result.isFailure(outcome) && outcome.failure._tag === "Refused")
      assert.strictEqual(outcome.failure.refusal._tag, "NotAllowed")
      assert.deepStrictEqual(yield* people, [anh, binh, anh])
    }).pipe(onEmpty()),
  )
})

describe("a register whose vault is missing", () => {
  it.effect("shows that values are locked, never that they were erased, and writes none", () =>
    Effect.gen(function* () {
      yield* year
      const bare = memoryRegister({
        ledger,
        lines: yield* lines,
        vault: memoryVault({ established: false, seed: "x" }),
      })
      yield* Effect.gen(function* () {
        assert.deepStrictEqual(yield* people, [lockedText, lockedText, lockedText])
        const outcome = yield* Effect.result(register("d", "Lê Văn Em"))
        assert(Result.isFailure(outcome) && outcome.failure._tag === "Refused")
        assert.strictEqual(outcome.failure.refusal._tag, "VaultMissing")
        yield* registerModel(command("unit's own"), loudspeaker)
      }).pipe(onEmpty(bare))
    }).pipe(onEmpty()),
  )
})
