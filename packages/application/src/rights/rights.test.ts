import { assert, describe, it } from "@effect/vitest"
import type { ParticipationCommand } from "@kheo/domain/participation"
import type { Role, UserId } from "@kheo/domain/office"
import { UserId as aUserId } from "@kheo/domain/office"
import { EventStore } from "@kheo/event-store"
import { Vault } from "@kheo/vault/persons"
import { Effect, Result } from "effect"
import { changeRights } from "../actor.ts"
import { markOf } from "../command-mark.ts"
import { command as aCommand, onEmpty } from "../memory.samples.ts"
import { registerModel } from "../register-model.ts"
import {
  handleCampaign,
  handleDocument,
  handleModel,
  handleOffice,
  handleParticipation,
  handleUnit,
} from "../use-cases/index.ts"
import { addMyAn, loudspeaker, myAn, myLac, on, openYear, submit } from "../year.samples.ts"
import { DocumentId } from "@kheo/domain/document"
import { checkRights } from "./check.ts"
import { everybody, everyCommand, roles, userOf } from "./rights.samples.ts"
import { load } from "../load.ts"
import { Office } from "@kheo/domain/office"

const hold: ParticipationCommand = { _tag: "HoldConference", ...on("2022-10-13") }
const position = EventStore.use((store) => Effect.map(store.head(), ({ position }) => position))
const refusalOf = <A, E extends object>(outcome: Result.Result<A, E>) =>
  Result.isFailure(outcome) && "refusal" in outcome.failure ? (outcome.failure.refusal as { _tag: string }) : undefined
const as = (role: Role) => markOf(userOf(role))
const year = Effect.andThen(openYear, everybody)

const asked = Effect.fnUntraced(function* (actor: UserId, command: { readonly _tag: string }, about: string) {
  const { state } = yield* load(Office, "office")
  return refusalOf(yield* Effect.result(checkRights(state, actor, command, about)))?._tag
})

describe("in an office with users", () => {
  it.effect("somebody who is none of them may do nothing", () =>
    Effect.gen(function* () {
      yield* year
      const before = yield* position
      const outcome = yield* Effect.result(handleUnit(markOf(aUserId.make("stranger")), myAn, addMyAn))
      assert.deepStrictEqual<object | undefined>(refusalOf(outcome), { _tag: "ActorIsNoUser", actor: "stranger" })
      assert.strictEqual(yield* position, before)
    }).pipe(onEmpty()),
  )

  it.effect("a role without the right is refused, and those who have it are named", () =>
    Effect.gen(function* () {
      yield* year
      const outcome = yield* Effect.result(
        handleCampaign(as("reviewer"), 2022, { _tag: "CloseCampaign", ...on("2022-10-20") }),
      )
      assert.deepStrictEqual<object | undefined>(refusalOf(outcome), {
        _tag: "NotAllowed",
        right: "campaign",
        role: "reviewer",
        holders: ["Người administrator", "Người leader", "Người clerk", "Người staff"],
      })
    }).pipe(onEmpty()),
  )

  it.effect("every command has an answer for every role; an auditor's is always no", () =>
    Effect.gen(function* () {
      yield* year
      for (const [command, about] of everyCommand)
        for (const role of roles) {
          const answer = yield* asked(userOf(role), { _tag: command }, about)
          assert.include([undefined, "NotAllowed", "NotOwnUnit", "OwnUnitDecision"], answer)
          if (role === "auditor") assert.strictEqual(answer, "NotAllowed", command)
          if (role === "administrator") assert.isUndefined(answer, command)
        }
    }).pipe(onEmpty()),
  )

  it.effect("a command that was accepted is answered again, also after the right was lost", () =>
    Effect.gen(function* () {
      yield* year
      const mark = as("clerk")
      const first = yield* handleParticipation(mark, 2022, myAn, hold)
      yield* changeRights({ actor: userOf("administrator"), name: "clerk", role: "auditor" })
      assert.deepStrictEqual(yield* handleParticipation(mark, 2022, myAn, hold), { ...first, replayed: true })
    }).pipe(onEmpty()),
  )
})

describe("a unit's contact", () => {
  it.effect("registers, submits and reports for the own unit, and for no other", () =>
    Effect.gen(function* () {
      yield* year
      const model = yield* registerModel(as("unit-contact"), loudspeaker)
      yield* handleModel(as("unit-contact"), model.id, submit("2022-10-14"))
      yield* handleParticipation(as("unit-contact"), 2022, myAn, hold)
      const others = yield* registerModel(as("clerk"), { ...loudspeaker, unit: "X04" })
      const refused = [
        refusalOf(
          yield* Effect.result(registerModel(as("unit-contact"), { ...loudspeaker, unit: "X04", title: "Khác" })),
        ),
        refusalOf(yield* Effect.result(handleModel(as("unit-contact"), others.id, submit("2022-10-14")))),
        refusalOf(yield* Effect.result(handleParticipation(as("unit-contact"), 2022, myLac, hold))),
      ]
      for (const refusal of refused) assert.strictEqual(refusal?._tag, "NotOwnUnit")
    }).pipe(onEmpty()),
  )
})

describe("after a unit went into another", () => {
  const [holding, granting] = [{ _tag: "HoldConference" }, { _tag: "GrantAward" }]
  it.effect("as a whole, its contact is the other's too, and who decides decides on neither", () =>
    Effect.gen(function* () {
      yield* year
      const lac = yield* registerModel(as("clerk"), { ...loudspeaker, unit: "X04" })
      assert.strictEqual(yield* asked(userOf("unit-contact"), holding, "participation/2022/u-my-lac"), "NotOwnUnit")
      assert.isUndefined(yield* asked(userOf("leader"), granting, `model/${lac.id}`))
      yield* handleUnit(as("clerk"), myAn, { _tag: "MergeUnit", ...on("2022-06-01"), into: myLac })
      assert.isUndefined(yield* asked(userOf("unit-contact"), holding, "participation/2022/u-my-lac"))
      assert.isUndefined(yield* asked(userOf("unit-contact"), holding, "participation/2022/u-my-an"))
      assert.strictEqual(yield* asked(userOf("leader"), granting, `model/${lac.id}`), "OwnUnitDecision")
    }).pipe(onEmpty()),
  )

  it.effect("in part, nothing is guessed", () =>
    Effect.gen(function* () {
      yield* year
      yield* handleUnit(as("clerk"), myAn, {
        _tag: "SplitUnit",
        ...on("2022-06-01"),
        into: [{ unit: myLac, part: "part" }],
      })
      assert.strictEqual(yield* asked(userOf("unit-contact"), holding, "participation/2022/u-my-lac"), "NotOwnUnit")
    }).pipe(onEmpty()),
  )
})

describe("of their own unit", () => {
  it.effect("nobody reviews or decides on a proposal, whatever their role; of others' they do", () =>
    Effect.gen(function* () {
      yield* year
      const own = yield* registerModel(as("clerk"), loudspeaker)
      const other = yield* registerModel(as("clerk"), { ...loudspeaker, unit: "X04" })
      for (const command of [
        "ReviewProposal",
        "GrantAward",
        "DeclineAward",
        "DeferAward",
        "DesignateModel",
        "RecogniseModel",
        "RevokeAward",
      ]) {
        assert.strictEqual(yield* asked(userOf("leader"), { _tag: command }, `model/${own.id}`), "OwnUnitDecision")
        assert.isUndefined(yield* asked(userOf("leader"), { _tag: command }, `model/${other.id}`))
      }
      yield* changeRights({ actor: userOf("administrator"), name: "administrator", role: "administrator", unit: myAn })
      assert.strictEqual(
        yield* asked(userOf("administrator"), { _tag: "GrantAward" }, `model/${own.id}`),
        "OwnUnitDecision",
      )
    }).pipe(onEmpty()),
  )
})

it.effect("in a store without users everything is allowed, so that the first can be added", () =>
  Effect.gen(function* () {
    yield* openYear
    assert.strictEqual(yield* position, 3)
    yield* handleDocument(aCommand("d"), DocumentId.make("d1"), { ...received, _tag: "ReceiveDocument" })
    assert.strictEqual(yield* position, 4)
  }).pipe(onEmpty()),
)

describe("a right that is taken away", () => {
  it.effect("while its holder's command is being decided, is gone", () =>
    Effect.gen(function* () {
      yield* year
      const store = yield* EventStore
      const vault = yield* Vault
      const revoke = changeRights({ actor: userOf("administrator"), name: "clerk", role: "auditor" }).pipe(Effect.orDie)
      let revoked = false
      const slow = EventStore.of({
        ...store,
        append: (mark, decision) =>
          store.append(
            mark,
            Effect.tap(decision, () => {
              if (revoked) return Effect.void
              revoked = true
              return revoke.pipe(Effect.provideService(EventStore, store), Effect.provideService(Vault, vault))
            }),
          ),
      })
      const outcome = yield* handleParticipation(as("clerk"), 2022, myAn, hold).pipe(
        Effect.provideService(EventStore, slow),
        Effect.result,
      )
      assert.strictEqual(refusalOf(outcome)?._tag, "NotAllowed")
      assert.isTrue(revoked)
    }).pipe(onEmpty()),
  )

  it.effect("from two administrators at once by each other leaves one", () =>
    Effect.gen(function* () {
      yield* everybody
      yield* changeRights({ actor: userOf("administrator"), name: "leader", role: "administrator" })
      const demote = (actor: Role, name: Role) =>
        Effect.result(changeRights({ actor: userOf(actor), name, role: "clerk" }))
      const outcomes = yield* Effect.all([demote("administrator", "leader"), demote("leader", "administrator")], {
        concurrency: "unbounded",
      })
      assert.strictEqual(outcomes.filter(Result.isSuccess).length, 1)
    }).pipe(onEmpty()),
  )
})

it.effect("settings are the administrators' alone", () =>
  Effect.gen(function* () {
    yield* everybody
    const set = (role: Role) =>
      handleOffice(as(role), { _tag: "ChangeSettings", ...on("2022-10-20"), settings: { recipients: ["BCĐ các xã"] } })
    for (const role of roles.filter((one) => one !== "administrator"))
      assert.strictEqual(refusalOf(yield* Effect.result(set(role)))?._tag, "NotAllowed")
    yield* set("administrator")
  }).pipe(onEmpty()),
)

const received = {
  ...on("2022-02-10", "receipt"),
  kind: "công văn",
  issuer: "Ban Dân vận Huyện ủy",
  subject: "Phát động",
  outgoing: false,
}
