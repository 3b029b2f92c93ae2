import { assert, describe, it } from "@effect/vitest"
import { EventId } from "@kheo/domain/history"
import { ModelId } from "@kheo/domain/model"
import { UserId } from "@kheo/domain/office"
import { erasedText, lockedText } from "@kheo/domain/person"
import { memoryVault, Vault } from "@kheo/vault/persons"
import { Effect, Result } from "effect"
import { addUser, listUsers } from "../actor.ts"
import { markOf } from "../command-mark.ts"
import { command, eventOf, ledger, onEmpty } from "../memory.samples.ts"
import { memoryRegister } from "../memory-register.ts"
import { showModel } from "../models/show-model.ts"
import { registerModel } from "../register-model.ts"
import { searchEveryCampaign } from "../search/search-every-campaign.ts"
import { handleModel } from "../use-cases/index.ts"
import { Refused } from "../refused.ts"
import { loudspeaker, on } from "../year.samples.ts"
import { completeErasures } from "./complete-erasures.ts"
import { erasePersons } from "./erase-persons.ts"
import { findPersons } from "./find-persons.ts"
import { hoa, register, lines, text, people, year, erase, anh, binh } from "./personal.samples.ts"

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

describe("a register beside which another one's vault lies", () => {
  it.effect("takes nothing about persons, before a second secret mixes in; with its own vault it goes on", () =>
    Effect.gen(function* () {
      yield* year
      const told = yield* lines
      const writing = (vault: Vault["Service"]) =>
        Effect.gen(function* () {
          const outcome = yield* Effect.result(register("d", "Lê Văn Em"))
          return [Result.isFailure(outcome) && outcome.failure, (yield* lines).length - told.length]
        }).pipe(onEmpty(memoryRegister({ ledger, lines: told, vault })))
      assert.deepStrictEqual<unknown>(yield* writing(memoryVault({ seed: "other" })), [
        new Refused({ refusal: { _tag: "VaultOfAnother" } }),
        0,
      ])
      assert.deepStrictEqual(yield* writing(yield* Vault), [false, 1])
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
