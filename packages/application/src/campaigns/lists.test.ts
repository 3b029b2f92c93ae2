import { assert, describe, it } from "@effect/vitest"
import type { CampaignCommand } from "@kheo/domain/campaign"
import type { ParticipationCommand } from "@kheo/domain/participation"
import { UnitId } from "@kheo/domain/unit"
import { EventStore } from "@kheo/event-store"
import { Effect, Stream } from "effect"
import { at, command, eventOf, onEmpty } from "../memory.samples.ts"
import { registerModel } from "../register-model.ts"
import { asStored } from "../personal/opener.ts"
import { fromStored } from "../stored-event.ts"
import { handleCampaign, handleParticipation, handleUnit } from "../use-cases/index.ts"
import { addMyAn, loudspeaker, myAn, myLac, on, open, openYear } from "../year.samples.ts"
import { showBoardBy, showCampaign, showLists } from "./index.ts"

const lists = (asOf: string, knownAt?: string) => showLists({ campaign: 2022, asOf, knownAt })
const say = (name: string, said: ParticipationCommand, unit = myAn) =>
  handleParticipation(command(name), 2022, unit, said)
const decide = (name: string, said: CampaignCommand) => handleCampaign(command(name), 2022, said)
const received: ParticipationCommand = {
  _tag: "ReceiveReport",
  ...on("2022-10-14", "receipt"),
  receivedAssumed: false,
  reconciled: true,
}
const transfer: CampaignCommand = { _tag: "TransferUnit", ...on("2022-10-16"), unit: myAn, to: myLac }

describe("the lists", () => {
  it.effect("tell who owes what, by block and in all, with the head that they rest on", () =>
    Effect.gen(function* () {
      yield* openYear
      yield* registerModel(command("register"), loudspeaker)
      const { position, root } = yield* (yield* EventStore).head()
      const shown = yield* lists("2022-10-18")
      assert.deepInclude(shown, { campaign: 2022, deadline: "2022-10-21", position, root })
      assert.deepStrictEqual<ReadonlyArray<object>>(shown.blocks, [
        {
          block: "Khối xã",
          units: 2,
          conferences: 0,
          reported: [],
          outstanding: ["Xã Mỹ An"],
          neverRegistered: ["Xã Mỹ Lạc"],
          closedUnregistered: [],
          behind: ["Xã Mỹ An", "Xã Mỹ Lạc"],
        },
      ])
      assert.deepStrictEqual(
        shown.units.map(({ behind }) => behind),
        [true, true],
      )
    }).pipe(onEmpty()),
  )

  it.effect("follow the campaign's switches, also once a correction has changed them", () =>
    Effect.gen(function* () {
      yield* openYear
      yield* registerModel(command("register"), loudspeaker)
      yield* say("held", { _tag: "HoldConference", ...on("2022-10-13") })
      assert.deepStrictEqual((yield* lists("2022-10-18")).behind, ["Xã Mỹ An", "Xã Mỹ Lạc"])
      yield* at("2022-10-22T08:00:00+07:00")
      const replacement = {
        ...open,
        _tag: "CampaignOpened",
        policy: { conferenceClears: true, chaseUnregistered: false },
      }
      yield* decide("policy", {
        _tag: "CorrectCampaign",
        ...on("2022-01-01", "assumed"),
        corrects: eventOf("open 2022"),
        reason: "Kết luận 49-KL/BCĐ",
        replacement: replacement as never,
      })
      assert.deepStrictEqual((yield* lists("2022-10-18")).behind, [])
      assert.deepStrictEqual((yield* lists("2022-10-18", "2022-10-21")).behind, ["Xã Mỹ An", "Xã Mỹ Lạc"])
    }).pipe(onEmpty()),
  )

  it.effect("know of a report only from the day on which it came, and only once it was recorded", () =>
    Effect.gen(function* () {
      yield* openYear
      yield* at("2022-10-22T08:00:00+07:00")
      yield* say("received", received)
      const reported = (asOf: string, knownAt?: string) => Effect.map(lists(asOf, knownAt), (shown) => shown.reported)
      assert.deepStrictEqual(yield* reported("2022-10-13"), [])
      assert.deepStrictEqual(yield* reported("2022-10-14"), ["Xã Mỹ An"])
      assert.deepStrictEqual(yield* reported("2022-10-14", "2022-10-21"), [])
    }).pipe(onEmpty()),
  )
})

describe("a unit that was transferred", () => {
  it.effect("counts with its successor from that day on, and for itself before", () =>
    Effect.gen(function* () {
      yield* openYear
      yield* registerModel(command("register"), loudspeaker)
      yield* say("received", received)
      yield* decide("transfer", transfer)
      const told = (asOf: string) =>
        Effect.map(lists(asOf), ({ reported, units }) => [units.map(({ name }) => name), reported])
      assert.deepStrictEqual(yield* told("2022-10-15"), [["Xã Mỹ An", "Xã Mỹ Lạc"], ["Xã Mỹ An"]])
      assert.deepStrictEqual(yield* told("2022-10-16"), [["Xã Mỹ Lạc"], ["Xã Mỹ Lạc"]])
      const { transfers } = yield* showCampaign({ campaign: 2022, asOf: "2022-10-18" })
      assert.deepStrictEqual(
        transfers.map(({ on, toName, unitName }) => [unitName, toName, on]),
        [["Xã Mỹ An", "Xã Mỹ Lạc", "2022-10-16"]],
      )
    }).pipe(onEmpty()),
  )

  it.effect("never gets a report after it left, however many write at once", () =>
    Effect.gen(function* () {
      yield* openYear
      const third = UnitId.make("u-third")
      yield* handleUnit(command("add third"), third, { ...addMyAn, name: "Xã Mỹ Phú", code: "X05" })
      const writers = [
        decide("transfer", transfer),
        ...Array.from({ length: 12 }, (_, index) =>
          say(`remind ${index}`, { _tag: "RemindUnit", ...on("2022-10-17"), paper: `${index}-CV/BCĐ` }),
        ),
        say("received", received),
        decide("transfer elsewhere", { ...transfer, to: third }),
        decide("back", { _tag: "TransferUnit", ...on("2022-10-16"), unit: myLac, to: myAn }),
      ]
      yield* Effect.forEach(writers, (writing) => Effect.result(writing), { concurrency: "unbounded" })
      const events = (yield* Stream.runCollect((yield* EventStore).read({}))).map((line) => fromStored(line, asStored))
      const transfers = events.filter(({ event }) => event._tag === "CampaignUnitTransferred")
      assert.strictEqual(transfers.length, 1)
      const left = transfers[0]
      const moved = left?.event._tag === "CampaignUnitTransferred" ? left.event.unit : undefined
      const after = events.filter(
        ({ position, stream }) => position > (left?.position ?? 0) && stream === `participation/2022/${moved}`,
      )
      assert.deepStrictEqual(after, [])
    }).pipe(onEmpty()),
  )
})

it.effect("the board by recipient group, field or level names the same head and totals as the board", () =>
  Effect.gen(function* () {
    yield* openYear
    yield* registerModel(command("register"), { ...loudspeaker, field: "quốc phòng - an ninh" })
    const query = { campaign: 2022, asOf: "2022-10-18" }
    const groups = [{ name: "BCĐ các xã", blocks: ["Khối xã"] }]
    const byGroup = yield* showBoardBy({ ...query, division: { by: "recipient-group", groups } })
    assert.deepInclude(byGroup.groups[0], { group: "BCĐ các xã", units: 2, models: 1 })
    const byField = yield* showBoardBy({ ...query, division: { by: "field" } })
    assert.deepInclude(byField.groups[0], { group: "quốc phòng - an ninh", units: 1, models: 1 })
    assert.strictEqual(byField.position, (yield* (yield* EventStore).head()).position)
    assert.strictEqual((yield* showBoardBy({ ...query, division: { by: "level" } })).groups[0]?.group, null)
  }).pipe(onEmpty()),
)
