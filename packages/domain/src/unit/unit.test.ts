import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { myAn } from "../campaign/campaign.samples.ts"
import { after, assumed, cell, eventId, on, today } from "../history/past.samples.ts"
import { addition, Unit, type UnitCommand, type UnitEvent, type UnitFact } from "./index.ts"

const given = (...past: ReadonlyArray<UnitEvent>) => ({
  when: (command: UnitCommand) => Unit.decide(after(Unit, past), command, { today, unit: myAn, others: new Map() }),
})

const roster = { name: "Xã Mỹ An", code: "X03", block: "Khối xã, thị trấn" }
const added: UnitFact = { _tag: "UnitAdded", ...assumed("2022-01-01"), ...roster }
const renamed: UnitFact = { ...added, name: "Xã Mỹ Ân" }
const correct = (replacement: UnitFact, corrects = eventId(1)): UnitCommand =>
  Unit.Command.cases.CorrectUnit.make({ ...on("2022-10-19"), corrects, reason: "gõ nhầm", replacement })
const retract: UnitCommand = { _tag: "RetractUnit", ...on("2022-10-19"), retracts: eventId(1), reason: "ghi trùng" }
const again: UnitCommand = { ...added, _tag: "AddUnit" }

describe("adding a unit", () => {
  it("makes it known under its name, code and block", () => {
    assert.deepStrictEqual(given().when(again), Result.succeed([added]))
    assert.deepStrictEqual(addition(after(Unit, [added]))?.fact, added)
  })

  it("a second time adds nothing, even from another file and with another assumed day", () => {
    const elsewhere: UnitCommand = { ...again, ...assumed("2023-01-01"), source: cell("danh-sach-2023.xlsx", 4) }
    assert.deepStrictEqual(given(added).when(elsewhere), Result.succeed([]))
  })

  it("is refused when the unit is known otherwise", () => {
    const known = Result.fail({ _tag: "UnitAlreadyAdded", name: "Xã Mỹ An" } as const)
    assert.deepStrictEqual(given(added).when({ ...again, name: "Xã Mỹ Ân" }), known)
    assert.deepStrictEqual(given(added).when({ ...again, ...on("2022-01-01") }), known)
  })
})

describe("a correction of a unit", () => {
  it("replaces what stands", () => {
    const decided = Result.getOrThrow(given(added).when(correct(renamed)))
    assert.deepStrictEqual(addition(after(Unit, [added, ...decided]))?.fact, renamed)
  })

  it("adds nothing when it says what stands", () => {
    assert.deepStrictEqual(given(added).when(correct(added)), Result.succeed([]))
  })

  it("is refused when that fact never was or was retracted", () => {
    const refused = Result.fail({ _tag: "UnitFactNotStanding", event: "e1" } as const)
    assert.deepStrictEqual(given().when(correct(renamed)), refused)
    const gone: UnitEvent = { ...retract, _tag: "UnitRetracted" }
    assert.deepStrictEqual(given(added, gone).when(correct(renamed)), refused)
  })
})

describe("retracting a unit", () => {
  it("makes it as if it had never been added, so that it can be added anew", () => {
    const past = [added, ...Result.getOrThrow(given(added).when(retract))]
    assert.isUndefined(addition(after(Unit, past)))
    assert.deepStrictEqual(given(...past).when({ ...again, name: "Xã Mỹ Ân" }), Result.succeed([renamed]))
  })

  it("is refused a second time", () => {
    const past = [added, ...Result.getOrThrow(given(added).when(retract))]
    assert.deepStrictEqual(given(...past).when(retract), Result.fail({ _tag: "UnitFactNotStanding", event: "e1" }))
  })
})

describe("a paper about a unit", () => {
  const tomorrow = "2022-10-22"
  const refused = Result.fail({ _tag: "PaperFromTheFuture", occurredAt: tomorrow, today } as const)

  it("can't be dated after the day on which it is recorded, whatever it is", () => {
    assert.deepStrictEqual(given().when({ ...again, ...on(tomorrow) }), refused)
    assert.deepStrictEqual(given(added).when({ ...retract, ...on(tomorrow) }), refused)
    assert.deepStrictEqual(given(added).when(correct({ ...added, ...on(tomorrow, "receipt") })), refused)
  })

  it("may be dated today, and a day that was assumed may lie ahead", () => {
    assert.isTrue(Result.isSuccess(given().when({ ...again, ...on(today) })))
    assert.isTrue(Result.isSuccess(given().when({ ...again, ...assumed("2023-01-01") })))
  })
})
