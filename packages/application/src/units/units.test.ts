import { assert, describe, it } from "@effect/vitest"
import type { UnitCommand } from "@kheo/domain/unit"
import { collectLines, EventStore } from "@kheo/event-store"
import { Effect, Result } from "effect"
import { findUnit } from "../find.ts"
import { at, command, eventOf, onEmpty } from "../memory.samples.ts"
import { showBoard, showModels } from "../queries.ts"
import { registerModel } from "../register-model.ts"
import { asStored } from "../personal/opener.ts"
import { fromStored } from "../stored-event.ts"
import { handleUnit } from "../use-cases/index.ts"
import { addMyAn, addMyLac, loudspeaker, myAn, myLac, on, openYear } from "../year.samples.ts"
import { listUnits, showLineage, showUnit } from "./queries.ts"

const rename = (name: string, day: string): UnitCommand => ({ _tag: "RenameUnit", ...on(day), name })
describe("a unit that is renamed and moved", () => {
  const changed = Effect.gen(function* () {
    yield* openYear
    yield* registerModel(command("register"), loudspeaker)
    yield* at("2022-10-21T10:00:00+07:00")
    yield* handleUnit(command("rename"), myAn, rename("Phường Mỹ An", "2022-05-01"))
    yield* handleUnit(command("move"), myAn, { _tag: "MoveUnit", ...on("2022-06-01"), block: "Khối phường" })
  })

  it.effect("is shown on the board and in the register as it was on the day asked about", () =>
    Effect.gen(function* () {
      yield* changed
      const shown = Effect.fnUntraced(function* (asOf: string, knownAt?: string) {
        const { blocks, missing } = yield* showBoard({ campaign: 2022, asOf, knownAt })
        const [model] = (yield* showModels({ campaign: 2022, asOf, knownAt })).models
        return [missing[0], blocks.map(({ block }) => block).join(), model?.unitName, model?.block]
      })
      const [before, after] = [yield* shown("2022-04-30"), yield* shown("2022-05-31")]
      assert.deepStrictEqual(before, ["Xã Mỹ An", "Khối xã", "Xã Mỹ An", "Khối xã"])
      assert.deepStrictEqual(after, ["Phường Mỹ An", "Khối xã", "Phường Mỹ An", "Khối xã"])
      const moved = ["Phường Mỹ An", "Khối phường,Khối xã", "Phường Mỹ An", "Khối phường"]
      assert.deepStrictEqual(yield* shown("2022-06-01"), moved)
      assert.deepStrictEqual((yield* shown("2022-06-01", "4"))[0], "Xã Mỹ An")
    }).pipe(onEmpty()),
  )

  it.effect("is found by the name of the day, else by a name that it alone ever had", () =>
    Effect.gen(function* () {
      yield* changed
      for (const [text, day] of [
        ["xã mỹ an", "2022-04-30"],
        ["Phường Mỹ An", "2022-10-18"],
        ["Xã Mỹ An", undefined],
      ] as const)
        assert.strictEqual(yield* findUnit(text, day), myAn)
    }).pipe(onEmpty()),
  )

  it.effect("is the one of the paper's day when a model is registered, though another bears the name now", () =>
    Effect.gen(function* () {
      yield* changed
      yield* at("2022-10-22T09:00:00+07:00")
      yield* handleUnit(command("take"), myLac, rename("Xã Mỹ An", "2022-06-01"))
      const asked = { ...loudspeaker, unit: "Xã Mỹ An", title: "Ánh sáng an ninh" }
      yield* registerModel(command("early"), { ...asked, ...on("2022-02-09") })
      yield* registerModel(command("late"), { ...asked, ...on("2022-09-09") })
      const { models } = yield* showModels({ campaign: 2022, text: "ánh sáng" })
      assert.deepStrictEqual(
        models.map(({ unit }) => unit),
        [myAn, myLac],
      )
    }).pipe(onEmpty()),
  )

  it.effect("is listed and shown as then known", () =>
    Effect.gen(function* () {
      yield* changed
      const names = Effect.fnUntraced(function* (asOf: string, knownAt?: string) {
        const { superiors } = yield* listUnits({ asOf, knownAt })
        return superiors.flatMap(({ units }) => units.map(({ name }) => name))
      })
      assert.deepStrictEqual(yield* names("2021-12-31"), [])
      assert.deepStrictEqual(yield* names("2022-05-01"), ["Phường Mỹ An", "Xã Mỹ Lạc"])
      assert.deepStrictEqual(yield* names("2022-05-01", "3"), ["Xã Mỹ An", "Xã Mỹ Lạc"])
      const { current, events, versions } = yield* showUnit("X03", { asOf: "2022-05-31" })
      assert.deepStrictEqual([current?.name, versions.length, events.length], ["Phường Mỹ An", 3, 3])
    }).pipe(onEmpty()),
  )

  it.effect("is as before once the renaming is retracted", () =>
    Effect.gen(function* () {
      yield* changed
      const retraction = { ...on("2022-10-21", "receipt"), retracts: eventOf("rename"), reason: "ghi nhầm xã" }
      yield* handleUnit(command("retract"), myAn, { _tag: "RetractUnit", ...retraction })
      assert.strictEqual((yield* showBoard({ campaign: 2022, asOf: "2022-05-31" })).missing[0], "Xã Mỹ An")
    }).pipe(onEmpty()),
  )
})

describe("a unit that passed into another", () => {
  it.effect("stands on its own stream, is found by both, and is followed both ways", () =>
    Effect.gen(function* () {
      yield* openYear
      const merge = { _tag: "MergeUnit", ...on("2022-06-01"), into: myLac, legalBasis: "NQ 1" } as const
      yield* handleUnit(command("merge"), myAn, merge)
      const store = yield* EventStore
      const [line] = (yield* collectLines(store.read({ tags: [`unit:${myLac}`], newest: 1 }))).map((line) =>
        fromStored(line, asStored),
      )
      assert.deepStrictEqual([line?.stream, line?.event._tag], [`unit/${myAn}`, "UnitMerged"])
      const { units } = yield* showLineage({ unit: "Xã Mỹ An", asOf: "2022-05-31", to: "2022-10-21" })
      assert.deepInclude(units[0]?.asItWas, { name: "Xã Mỹ An", unit: myAn })
      assert.deepStrictEqual(units[0]?.mapped.outcome, "whole")
      assert.deepInclude(units[0]?.successors[0], { part: "whole", on: "2022-06-01", legalBasis: "NQ 1" })
      const back = yield* showLineage({ unit: "Xã Mỹ Lạc", to: "2022-10-21" })
      assert.deepStrictEqual([back.units[0]?.mapped.outcome, back.units[0]?.predecessors.length], ["same", 0])
      assert.strictEqual((yield* showUnit("X04", {})).predecessors[0]?.from.name, "Xã Mỹ An")
    }).pipe(onEmpty()),
  )
})

describe("a text that names no unit, or several", () => {
  it.effect("without its marks suggests and links nothing", () =>
    Effect.gen(function* () {
      yield* handleUnit(command("1"), myAn, { ...addMyAn, name: "Xã Long Thành" })
      yield* handleUnit(command("2"), myLac, { ...addMyLac, name: "Xã Long Thạnh" })
      const outcome = yield* Effect.result(findUnit("xa long thanh"))
      assert(Result.isFailure(outcome) && outcome.failure._tag === "NotFound")
      assert.deepStrictEqual(outcome.failure.suggestions, ["Xã Long Thành", "Xã Long Thạnh"])
      assert.strictEqual(yield* findUnit("xã long thạnh"), myLac)
    }).pipe(onEmpty()),
  )

  it.effect("is refused with the candidates and when each bore the name; a learned alias decides", () =>
    Effect.gen(function* () {
      yield* handleUnit(command("1"), myAn, { ...addMyAn, parent: "Huyện A" })
      yield* handleUnit(command("2"), myLac, { ...addMyLac, name: addMyAn.name, parent: "Huyện B" })
      const outcome = yield* Effect.result(findUnit("Xã Mỹ An"))
      assert(Result.isFailure(outcome) && outcome.failure._tag === "Refused")
      const { refusal } = outcome.failure
      assert(refusal._tag === "UnitNameAmbiguous")
      assert.deepStrictEqual(
        refusal.candidates.map(({ code, parent, validFrom }) => [code, parent, validFrom]),
        [
          ["X03", "Huyện A", "2022-01-01"],
          ["X04", "Huyện B", "2022-01-01"],
        ],
      )
      const learn = { _tag: "LearnAlias", ...on("2022-10-21", "receipt"), alias: "Mỹ An B", learnedFrom: "báo cáo" }
      yield* handleUnit(command("learn"), myLac, learn as UnitCommand)
      assert.strictEqual(yield* findUnit("mỹ an b"), myLac)
      const [alias] = (yield* showUnit("X04", {})).aliases
      const known = { alias: "Mỹ An B", learnedFrom: "báo cáo", actor: "clerk", recordedAt: "2022-10-21T02:00:00.000Z" }
      assert.deepInclude(alias, known)
    }).pipe(onEmpty()),
  )
})
