import { assert, describe, it } from "@effect/vitest"
import { mamNon, myAn, myLac, opened } from "../campaign/campaign.samples.ts"
import { on } from "../history/past.samples.ts"
import { registered, submitted } from "../model/model.samples.ts"
import { fold, type PlacedFact } from "../movement/index.ts"
import { ReportingBoard } from "../reporting-board/index.ts"
import { life, placed, roster } from "../reporting-board/year.samples.ts"
import { type CheckCode, checks, type Finding, ModelDossiers, runChecks } from "./index.ts"

const own = "Vận động nhân dân hiến đất, lắp 45 bóng đèn trên tuyến đường dài 2 km, kinh phí 120 triệu đồng"

/** What is found in 2022; facts of other years are seen by the dossiers alone, as they are read from every partition. */
const found = (asOf: string, facts: ReadonlyArray<PlacedFact>, elsewhere: ReadonlyArray<PlacedFact> = []) => {
  const here = [...roster, ...facts]
  const dossiers = fold(ModelDossiers, [...elsewhere, ...here])
  return runChecks(fold(ReportingBoard, here), dossiers, { campaign: 2022, asOf })
}
const only = (code: CheckCode, ...facts: ReadonlyArray<PlacedFact>) =>
  found("2022-10-21", facts).filter((finding) => finding.code === code)
const brief = ({ models, severity, units }: Finding): ReadonlyArray<unknown> => [severity, units, models]
const said = (id: string, change: object, unit = myAn) =>
  placed.model(id, { ...registered, unit, title: id, ...change } as typeof registered)
const told = (id: string, change: object) => placed.model(id, { ...submitted, ...change } as typeof submitted)

describe("CHK-01: a unit that registered in February and is silent in October", () => {
  const silent = (asOf: string, ...facts: ReadonlyArray<PlacedFact>) =>
    found(asOf, [life("m1").registered, ...facts]).filter(({ code }) => code === "CHK-01")

  it("is worth a look from a week before the deadline, and serious after it", () => {
    assert.deepStrictEqual(silent("2022-10-13"), [])
    assert.deepStrictEqual(silent("2022-10-14").map(brief), [["notice", [myAn], ["m1"]]])
    assert.deepStrictEqual(silent("2022-10-21").map(brief), [["notice", [myAn], ["m1"]]])
    assert.deepStrictEqual(silent("2022-10-22").map(brief), [["serious", [myAn], ["m1"]]])
  })

  it("is heard by its conference, its report, a result or a proposal; a unit without models is no such unit", () => {
    const { proposed, submitted } = life("m1")
    for (const sound of [
      placed.conference(myAn, "2022-10-13"),
      placed.report(myAn, "2022-10-13"),
      submitted,
      proposed(),
    ])
      assert.deepStrictEqual(silent("2022-10-25", sound), [])
    assert.deepStrictEqual(
      found("2022-10-25", []).filter(({ code }) => code === "CHK-01"),
      [],
    )
  })
})

describe("results of what was never registered", () => {
  it("CHK-02: are found where a registration was only inferred", () => {
    assert.deepStrictEqual(only("CHK-02", said("m1", { inferred: true })).map(brief), [["serious", [myAn], ["m1"]]])
    assert.deepStrictEqual(only("CHK-02", said("m1", {}), said("m2", { inferred: false })), [])
  })

  it("CHK-03: hide in a report of which no row was understood", () => {
    const [finding] = only("CHK-03", placed.report(myAn, "2022-10-14", false))
    assert.deepInclude(finding?.params, { unit: "Xã Mỹ An", receivedOn: "2022-10-14" })
    assert.deepStrictEqual(only("CHK-03", placed.report(myAn, "2022-10-14")), [])
  })

  it("CHK-04: are to be asked for from a unit that closed without registering", () => {
    assert.deepStrictEqual(only("CHK-04", placed.report(myAn, "2022-10-14")).map(brief), [["notice", [myAn], []]])
    assert.deepStrictEqual(only("CHK-04", placed.report(myAn, "2022-10-14"), life("m1").registered), [])
  })
})

describe("copied results", () => {
  const [ours, theirs] = [life("m1").registered, life("m2", myLac).registered]

  it("CHK-05: are found between two units, not within one", () => {
    const results = [told("m1", { results: own }), told("m2", { results: own.toUpperCase() })]
    const [finding, ...others] = only("CHK-05", ours, theirs, ...results)
    assert.deepStrictEqual(others, [])
    assert.deepStrictEqual<unknown>(finding?.models, ["m1", "m2"])
    assert.deepInclude(finding?.params, { unit: "Xã Mỹ An", otherUnit: "Xã Mỹ Lạc", percent: 100 })
    assert.deepStrictEqual(only("CHK-05", ours, life("m2").registered, ...results), [])
    assert.deepStrictEqual(only("CHK-05", ours, theirs, ...results, placed.transfer(myLac, myAn)), [])
  })

  it("CHK-06: are found against any earlier year, whichever unit's, and not against a later one", () => {
    const year = (campaign: number) => [said("old", { campaign }, myLac), told("old", { results: own })]
    const now = [ours, told("m1", { results: own })]
    const findings = (campaign: number) =>
      found("2022-10-21", now, year(campaign)).filter(({ code }) => code === "CHK-06")
    assert.deepStrictEqual(findings(2021).map(brief), [["serious", [myAn, myLac], ["m1", "old"]]])
    assert.strictEqual(findings(2019)[0]?.params["year"], 2019)
    assert.deepStrictEqual(findings(2023), [])
  })
})

describe("papers of a model", () => {
  const { proposed, registered, submitted, takenBack, withdrawn } = life("m1")

  it("CHK-07: plan for another year than the next", () => {
    const plan = (text: string) => only("CHK-07", registered, told("m1", { plan: text }))
    assert.deepInclude(plan("nhân rộng 2 ấp trong năm 2022")[0]?.params, { found: 2022, expected: 2023, title: "m1" })
    assert.deepStrictEqual(plan("nhân rộng 2 ấp trong năm 2023"), [])
  })

  it("CHK-08: propose for an award without a summary of achievements, blank ones included", () => {
    const summed = (summary: string) => placed.model("m1", { ...bare, summary })
    const bare = { _tag: "ModelProposedForAward", occurredAt: "2022-10-17", basis: "paper", form: "Giấy khen" } as const
    assert.strictEqual(only("CHK-08", registered, proposed()).length, 1)
    assert.strictEqual(only("CHK-08", registered, summed("  ")).length, 1)
    assert.deepStrictEqual(only("CHK-08", registered, summed("45 bóng đèn")), [])
    assert.deepStrictEqual(only("CHK-08", registered, proposed(), takenBack), [])
  })

  it("CHK-09: ask for, or got, several awards for one achievement", () => {
    const awarded = placed.model("m1", {
      _tag: "ModelAwarded",
      occurredAt: "2022-10-28",
      basis: "paper",
      form: "Bằng khen",
    } as never)
    assert.deepStrictEqual(only("CHK-09", registered, proposed("Bằng khen"), awarded), [])
    assert.strictEqual(only("CHK-09", registered, proposed("Giấy khen"), awarded).length, 1)
    const no = { _tag: "ModelDeclined", occurredAt: "2022-10-28", basis: "paper", form: "Bằng khen" } as never
    const declined = placed.model("m1", no)
    assert.deepStrictEqual(only("CHK-09", registered, proposed("Giấy khen"), proposed("Bằng khen"), declined), [])
    const [finding] = only("CHK-09", registered, proposed("Giấy khen"), proposed("Bằng khen"))
    assert.strictEqual(finding?.params["forms"], "Giấy khen, Bằng khen")
  })

  it("say nothing of a model that was withdrawn or whose unit was closed", () => {
    const wrong = [registered, submitted, proposed(), proposed("Bằng khen")]
    assert.isAbove(only("CHK-09", ...wrong).length, 0)
    assert.deepStrictEqual(only("CHK-09", ...wrong, withdrawn), [])
    assert.deepStrictEqual(only("CHK-09", ...wrong, placed.transfer(myAn)), [])
  })
})

describe("CHK-10: models that look alike", () => {
  it("are of one title, marks aside, and of several units or of a unit and a person", () => {
    const titles = (one: string, other: string, unit = myLac) =>
      only("CHK-10", said("m1", { title: one }), said("m2", { title: other }, unit)).map(brief)
    const both = [["notice", [myAn, myLac], ["m1", "m2"]]]
    assert.deepStrictEqual(titles("Ánh sáng an ninh", "ÁNH SÁNG AN NINH"), both)
    assert.deepStrictEqual(titles("Ánh sáng an ninh", "Anh sang an ninh"), both)
    assert.deepStrictEqual(titles("Ánh sáng an ninh", "Tiếng loa an ninh"), [])
    assert.deepStrictEqual(titles("Ánh sáng an ninh", "Ánh sáng an ninh", myAn), [])
    const hers = life("m2", myAn).hers
    const person = { ...hers, fact: { ...hers.fact, title: "Tiếng loa" } } as PlacedFact
    assert.strictEqual(only("CHK-10", said("m1", { title: "Tiếng loa" }), person).length, 1)
  })
})

it("every code is one of those for good, and serious findings come first", () => {
  const facts = [life("m1").registered, life("m1").proposed(), placed.report(myLac, "2022-10-14")]
  const findings = found("2022-10-25", [placed.unit(mamNon), placed.campaign({ ...opened }), ...facts])
  assert.deepStrictEqual(
    findings.map(({ code, severity }) => [severity, code]),
    [
      ["serious", "CHK-08"],
      ["notice", "CHK-04"],
    ],
  )
  assert.deepStrictEqual(
    Object.keys(checks),
    Array.from({ length: 11 }, (_, n) => `CHK-${String(n + 1).padStart(2, "0")}`),
  )
})

describe("CHK-11: a unit that is no more", () => {
  const merged = (day: string) =>
    placed.of({ category: "unit", unit: myAn }, { _tag: "UnitMerged", ...on(day), into: myLac })

  it("is found until it is transferred, or has reported", () => {
    const gone = merged("2022-07-01")
    assert.deepStrictEqual(only("CHK-11", gone).map(brief), [["serious", [myAn], []]])
    assert.deepStrictEqual(only("CHK-11", gone, placed.transfer(myAn, myLac, "2022-07-05")), [])
    assert.deepStrictEqual(only("CHK-11", gone, placed.report(myAn, "2022-10-14")), [])
    assert.deepStrictEqual(only("CHK-11"), [])
  })
})
