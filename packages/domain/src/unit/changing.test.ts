import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { mamNon, myAn, myLac } from "../campaign/campaign.samples.ts"
import { after, assumed, eventId, on, today } from "../history/past.samples.ts"
import { Unit, type UnitCommand, type UnitEvent, type UnitFact, type Units, versionAt, versionsOf } from "./index.ts"

const added: UnitFact = {
  _tag: "UnitAdded",
  ...assumed("2020-01-01"),
  name: "Xã Long Thành",
  code: "X09",
  block: "Khối xã",
  kind: "xã",
  parent: "huyện Thủ Thừa",
}
const others: Units = new Map([
  [myLac, [{ ...added, name: "Xã Mỹ Lạc", code: "X04" }]],
  [mamNon, [{ ...added, ...on("2022-03-01"), name: "Xã Tân Long" }]],
])
const given = (...past: ReadonlyArray<UnitEvent>) => ({
  when: (command: UnitCommand) =>
    Result.map(Unit.decide(after(Unit, past), command, { today, unit: myAn, others }), (events) => events),
})
const refused = (refusal: object) => Result.fail(refusal) as never
const rename = (name: string, day = "2022-05-01"): UnitCommand => ({ _tag: "RenameUnit", ...on(day), name })
const renamed = (name: string, day = "2022-05-01"): UnitFact => ({ _tag: "UnitRenamed", ...on(day), name })
const merged: UnitFact = { _tag: "UnitMerged", ...on("2022-06-01"), into: myLac }
const merge: UnitCommand = { ...merged, _tag: "MergeUnit" }
const factsAfter = (...past: ReadonlyArray<UnitEvent>) => after(Unit, past).facts.map(({ fact }) => fact)

describe("a unit's versions", () => {
  it("change on the day on which each change takes effect, in whatever order they were recorded", () => {
    const moved: UnitFact = { _tag: "UnitMoved", ...on("2021-01-01"), block: "Khối Kinh tế" }
    const kind: UnitFact = { _tag: "UnitReclassified", ...on("2022-05-01"), kind: "phường" }
    const versions = versionsOf(factsAfter(added, renamed("Phường Long Thành"), kind, moved, merged))
    assert.deepStrictEqual(
      versions.map(({ block, kind, name, validFrom, validTo }) => [validFrom, validTo, name, kind, block]),
      [
        ["2020-01-01", "2021-01-01", "Xã Long Thành", "xã", "Khối xã"],
        ["2021-01-01", "2022-05-01", "Xã Long Thành", "xã", "Khối Kinh tế"],
        ["2022-05-01", "2022-06-01", "Phường Long Thành", "phường", "Khối Kinh tế"],
      ],
    )
  })

  it("end with the unit, and a part that is given away does not end it", () => {
    const ceded: UnitFact = { _tag: "UnitSplit", ...on("2022-06-01"), into: [{ unit: myLac, part: "part" }] }
    const remainder = { unit: mamNon, part: "remainder" } as const
    const divided: UnitFact = { ...ceded, into: [...ceded.into, remainder] }
    assert.isDefined(versionAt(factsAfter(added, ceded), "2022-06-01"))
    assert.isDefined(versionAt(factsAfter(added, divided), "2022-05-31"))
    assert.isUndefined(versionAt(factsAfter(added, divided), "2022-06-01"))
  })
})

describe("a change of a unit", () => {
  it("is recorded once, with its ground", () => {
    const command = { ...rename("Xã Long Thịnh"), legalBasis: "NQ 12/NQ-HĐND", paper: "p-1", note: "đổi tên" }
    const decided = given(added).when(command)
    assert.deepStrictEqual<object>(decided, Result.succeed([{ ...command, _tag: "UnitRenamed" }]))
    assert.deepStrictEqual(given(added, ...Result.getOrThrow(decided)).when(command), Result.succeed([]))
  })

  it("is refused before the unit is known, and before the day from which it exists", () => {
    assert.deepStrictEqual(given().when(rename("Xã X")), refused({ _tag: "UnitNotAdded" }))
    const early = { _tag: "UnitNotYetThere", name: "Xã Long Thành", from: "2020-01-01", occurredAt: "2019-12-31" }
    assert.deepStrictEqual(given(added).when(rename("Xã X", "2019-12-31")), refused(early))
  })

  it("is refused from the day on which the unit ended; an earlier one may still be told", () => {
    const ended = { _tag: "UnitHasEnded", name: "Xã Long Thành", endedOn: "2022-06-01" }
    for (const day of ["2022-06-01", "2022-07-01"])
      assert.deepStrictEqual(given(added, merged).when(rename("Xã X", day)), refused({ ...ended, occurredAt: day }))
    assert.isTrue(Result.isSuccess(given(added, merged).when(rename("Xã X", "2022-05-31"))))
    const dissolve: UnitCommand = { _tag: "DissolveUnit", ...on("2022-07-01") }
    assert.deepStrictEqual(given(added, merged).when(dissolve), refused({ ...ended, occurredAt: "2022-07-01" }))
  })

  it("is refused when the unit is so already, unless nobody knows the day; or changed otherwise that day", () => {
    const nothing = refused({ _tag: "UnitChangesNothing", occurredAt: "2022-05-01" })
    assert.deepStrictEqual(given(added).when(rename("Xã Long Thành")), nothing)
    const unknownDay: UnitCommand = { ...rename("Xã Long Thành"), ...assumed("2022-05-01") }
    assert.deepStrictEqual(given(added).when(unknownDay), Result.succeed([]))
    const otherwise = refused({ _tag: "UnitChangedThatDay", occurredAt: "2022-05-01" })
    assert.deepStrictEqual(given(added, renamed("Xã Y")).when(rename("Xã X")), otherwise)
    const nowhere: UnitCommand = { _tag: "MoveUnit", ...on("2022-05-01") }
    assert.deepStrictEqual(given(added).when({ ...nowhere, block: "Khối Đảng" })._tag, "Success")
    assert.isTrue(Result.isFailure(given(added).when(nowhere)))
  })

  it("to a name and back to it later is two changes", () => {
    const back = given(added, renamed("Xã Long Thịnh")).when(rename("Xã Long Thành", "2022-06-01"))
    assert.deepStrictEqual(back, Result.succeed([renamed("Xã Long Thành", "2022-06-01")]))
    const again = given(added, renamed("Xã Y"), renamed("Xã Long Thành", "2022-06-01"))
    assert.isTrue(Result.isSuccess(again.when(rename("Xã Y", "2022-07-01"))))
  })
})

describe("a unit's name", () => {
  it("can't be another's of the same superior on the same day, however it is written", () => {
    const taken = given(added).when(rename("XÃ  MỸ LẠC"))
    assert.isTrue(Result.isFailure(taken) && taken.failure._tag === "UnitNameTaken" && taken.failure.by.unit === myLac)
    const elsewhere: UnitFact = { ...added, parent: "huyện Tân Trụ" }
    assert.isTrue(Result.isSuccess(given(elsewhere).when(rename("Xã Mỹ Lạc"))))
  })

  it("can't be another's of the same block where no superior is told", () => {
    const { parent: _, ...plain } = added
    const schools = new Map([[myLac, [{ ...plain, name: "Trường Mầm non", block: "Khối trường" }]]])
    const add = (block: string): UnitCommand => ({ ...plain, _tag: "AddUnit", name: "Trường Mầm non", block })
    const decided = (block: string) =>
      tagOf(Unit.decide(Unit.initial, add(block), { today, unit: myAn, others: schools }))
    assert.strictEqual(decided("khối trường"), "UnitNameTaken")
    assert.isUndefined(decided("Khối xã"))
  })

  it("may be another's in another time, and Long Thành is not Long Thạnh", () => {
    const until: UnitFact = { ...merged, ...on("2022-03-01") }
    assert.isTrue(Result.isSuccess(given(added, until).when(rename("Xã Tân Long", "2021-01-01"))))
    assert.isTrue(Result.isFailure(given(added).when(rename("Xã Tân Long", "2021-01-01"))))
    assert.isTrue(Result.isSuccess(given(added).when(rename("Xã Long Thạnh"))))
  })

  it("is as taken when a correction or a retraction would make it so", () => {
    const early = [added, renamed("Xã Tân Long", "2021-01-01"), { ...merged, ...on("2022-02-01") }]
    const retract = (count: number): UnitCommand => ({
      _tag: "RetractUnit",
      ...on(today),
      retracts: eventId(count),
      reason: "ghi nhầm",
    })
    assert.strictEqual(tagOf(given(...early).when(retract(3))), "UnitNameTaken")
    assert.strictEqual(tagOf(given(...early).when(retract(2))), undefined)
    assert.strictEqual(tagOf(given(...early).when(retract(1))), "LaterUnitFactsStand")
  })
})

describe("a succession", () => {
  const split = (...into: ReadonlyArray<readonly [typeof myAn, "whole" | "part" | "remainder"]>) => {
    const [first, ...rest] = into.map(([unit, part]) => ({ unit, part }))
    assert(first !== undefined)
    return tagOf(given(added).when({ _tag: "SplitUnit", ...on("2022-06-01"), into: [first, ...rest] }))
  }

  it("leads into others that are there on that day, never into the unit itself", () => {
    assert.deepStrictEqual(given(added).when(merge), Result.succeed([merged]))
    assert.strictEqual(tagOf(given(added).when({ ...merge, into: myAn })), "UnitIsItsOwnSuccessor")
    assert.strictEqual(tagOf(given(added).when({ ...merge, ...on("2022-02-28"), into: mamNon })), "SuccessorNotThere")
  })

  it("has parts that agree", () => {
    assert.isUndefined(split([myLac, "part"], [mamNon, "remainder"]))
    assert.isUndefined(split([myLac, "part"], [mamNon, "part"]))
    assert.strictEqual(split([myLac, "whole"], [mamNon, "whole"]), "SuccessorPartsContradict")
    assert.strictEqual(split([myLac, "whole"], [mamNon, "part"]), "SuccessorPartsContradict")
    assert.strictEqual(split([myLac, "remainder"], [mamNon, "remainder"]), "SuccessorPartsContradict")
    assert.strictEqual(split([myLac, "part"], [myLac, "remainder"]), "SuccessorPartsContradict")
  })

  it("may be corrected to another kind of end, and to no other fact", () => {
    const correct = (replacement: UnitFact): UnitCommand =>
      Unit.Command.cases.CorrectUnit.make({ ...on(today), corrects: eventId(2), reason: "đọc nhầm", replacement })
    const split: UnitFact = { _tag: "UnitSplit", ...on("2022-06-01"), into: [{ unit: mamNon, part: "remainder" }] }
    assert.isUndefined(tagOf(given(added, merged).when(correct(split))))
    assert.strictEqual(tagOf(given(added, merged).when(correct(renamed("X")))), "UnitFactNotStanding")
    const early: UnitFact = { ...merged, ...on("2019-01-01") }
    assert.strictEqual(tagOf(given(added, merged).when(correct(early))), "UnitNotYetThere")
  })

  it("keeps the receiving unit from being taken back", () => {
    const into = new Map([
      [
        mamNon,
        [
          { ...added, name: "Xã Z" },
          { ...merged, into: myAn },
        ],
      ],
    ])
    const retract: UnitCommand = { _tag: "RetractUnit", ...on(today), retracts: eventId(1), reason: "ghi trùng" }
    const decided = Unit.decide(after(Unit, [added]), retract, { today, unit: myAn, others: into })
    assert.deepStrictEqual(
      decided,
      refused({ _tag: "PredecessorsStand", predecessor: "Xã Z", occurredAt: "2022-06-01" }),
    )
  })
})

describe("an alias", () => {
  const learn: UnitCommand = { _tag: "LearnAlias", ...on(today, "receipt"), alias: "TT Long Thành" }
  it("is learned once by tone key, also of a unit that is no more", () => {
    const decided = Result.getOrThrow(given(added, merged).when(learn))
    assert.deepStrictEqual<ReadonlyArray<object>>(decided, [{ ...learn, _tag: "UnitAliasLearned" }])
    const again = given(added, merged, ...decided).when({ ...learn, alias: "tt long thành", note: "viết tắt" })
    assert.deepStrictEqual(again, Result.succeed([]))
  })
})

const tagOf = <A>(decided: Result.Result<A, { readonly _tag: string }>): string | undefined =>
  Result.isFailure(decided) ? decided.failure._tag : undefined
