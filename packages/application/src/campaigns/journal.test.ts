import { assert, describe, it } from "@effect/vitest"
import type { ParticipationCommand } from "@kheo/domain/participation"
import { UserId } from "@kheo/domain/office"
import { Effect } from "effect"
import { markOf, nameId } from "../command-mark.ts"
import { at, clerk, command, eventOf, onEmpty, write } from "../memory.samples.ts"
import { registerModel } from "../register-model.ts"
import { handleCampaign, handleParticipation } from "../use-cases/index.ts"
import { loudspeaker, myAn, myLac, on, openYear } from "../year.samples.ts"
import { type JournalQuery, showJournal } from "./index.ts"

const hoa = UserId.make("u-hoa")
const journal = (query: JournalQuery = {}) => Effect.map(showJournal(query), ({ activities }) => activities)
const positions = (query: JournalQuery = {}) => Effect.map(journal(query), (all) => all.map(({ position }) => position))
const held: ParticipationCommand = { _tag: "HoldConference", ...on("2022-10-14") }
const retract: ParticipationCommand = {
  _tag: "RetractParticipation",
  ...on("2022-10-20"),
  retracts: eventOf("held"),
  reason: "hội nghị của xã khác",
}

/** Three events of the year, a model and a conference on 21/10; on the next day somebody else takes the conference back. */
const twoDays = Effect.gen(function* () {
  yield* openYear
  yield* registerModel(command("register"), loudspeaker)
  yield* handleParticipation(command("held"), 2022, myAn, held)
  yield* at("2022-10-22T08:00:00+07:00")
  yield* handleParticipation(markOf(hoa, nameId("retract")), 2022, myAn, retract)
})

describe("the journal", () => {
  it.effect("tells what was done, newest first, about whom, and what a retraction took back", () =>
    Effect.gen(function* () {
      yield* twoDays
      const [last, conference, model] = yield* journal()
      assert.deepInclude(last, { position: 6, actor: hoa, kind: "ParticipationRetracted", reason: retract.reason })
      assert.strictEqual(last?.mends?.kind, "ParticipationConferenceHeld")
      assert.deepInclude(conference, { unitName: "Xã Mỹ An", campaign: 2022, occurredAt: "2022-10-14" })
      assert.deepInclude(model, { title: "Tiếng loa an ninh", modelNumber: "M-2022-0001", unitName: "Xã Mỹ An" })
    }).pipe(onEmpty()),
  )

  it.effect("is asked by day of recording, actor, unit, campaign and number of lines", () =>
    Effect.gen(function* () {
      yield* twoDays
      assert.deepStrictEqual(yield* positions(), [6, 5, 4, 3, 2, 1])
      assert.deepStrictEqual(yield* positions({ limit: 2 }), [6, 5])
      assert.deepStrictEqual(yield* positions({ from: "2022-10-22" }), [6])
      assert.deepStrictEqual(yield* positions({ to: "2022-10-21", limit: 1 }), [5])
      assert.deepStrictEqual(yield* positions({ actor: hoa }), [6])
      assert.deepStrictEqual(yield* positions({ actor: clerk, campaign: 2022 }), [5, 4, 3])
      assert.deepStrictEqual(yield* positions({ campaign: 2021 }), [])
      assert.deepStrictEqual(yield* positions({ unit: "X04" }), [2])
    }).pipe(onEmpty()),
  )

  it.effect("is asked of papers up to a day, and as known at a time", () =>
    Effect.gen(function* () {
      yield* twoDays
      assert.deepStrictEqual(yield* positions({ asOf: "2022-02-09" }), [4, 3, 2, 1])
      assert.deepStrictEqual(yield* positions({ knownAt: "2022-10-21" }), [5, 4, 3, 2, 1])
      assert.strictEqual((yield* showJournal({ knownAt: "4" })).position, 4)
    }).pipe(onEmpty()),
  )

  it.effect("of a unit tells that it was transferred, and so does its successor's", () =>
    Effect.gen(function* () {
      yield* openYear
      const said = { _tag: "TransferUnit", ...on("2022-10-15"), unit: myAn, to: myLac } as const
      yield* handleCampaign(command("transfer"), 2022, said)
      for (const unit of ["X03", "X04"]) {
        const [last] = yield* journal({ unit })
        assert.deepInclude(last, { kind: "CampaignUnitTransferred", unitName: "Xã Mỹ An", campaign: 2022 })
      }
    }).pipe(onEmpty()),
  )

  it.effect("is read on past a page of the ledger, and empty where nothing was recorded", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(yield* positions(), [])
      yield* twoDays
      const reminders = Array.from({ length: 1_010 }, (_, index) => ({
        id: nameId(`reminder ${index}`),
        stream: `participation/2022/${myAn}`,
        event: { _tag: "ParticipationReminderIssued", ...on("2022-10-21"), paper: `${index}-CV/BCĐ` } as const,
      }))
      yield* write("reminders", reminders)
      const all = yield* positions({ limit: 2_000 })
      assert.strictEqual(all.length, 1_016)
      assert.deepStrictEqual(
        all,
        all.toSorted((one, other) => other - one),
      )
      assert.deepStrictEqual(yield* positions({ to: "2022-10-21" }), [5, 4, 3, 2, 1])
    }).pipe(onEmpty()),
  )
})
