import { assert, describe, it } from "@effect/vitest"
import { countsWith, deadline, everExpected, expected, isOpen, opening, transfersOf } from "../campaign/index.ts"
import { isWithdrawn, outcome, proposals, registered } from "../model/index.ts"
import {
  eventsOf,
  histories,
  live,
  model,
  participation,
  theCampaign,
  thorough,
  unit,
} from "./every-decider.samples.ts"

const tags = (facts: ReadonlyArray<{ readonly fact: { readonly _tag: string } }>) => facts.map(({ fact }) => fact._tag)
const once = (all: ReadonlyArray<string>, some: (tag: string) => boolean) =>
  assert.isAtMost(all.filter(some).length, 1, all.join(" "))

describe("whatever is asked, in whatever order", () => {
  it.prop(
    "a unit is known under one name",
    [histories(unit)],
    ([commands]) => {
      for (const { after } of live(unit, commands)) once(tags(after.facts), (tag) => tag === "UnitAdded")
    },
    thorough,
  )

  it.prop(
    "a unit holds one conference and sends one report",
    [histories(participation)],
    ([commands]) => {
      for (const { after } of live(participation, commands)) {
        once(tags(after.facts), (tag) => tag === "ParticipationConferenceHeld")
        once(tags(after.facts), (tag) => tag === "ParticipationReportReceived")
      }
    },
    thorough,
  )

  it.prop(
    "a model is registered once and has one outcome",
    [histories(model)],
    ([commands]) => {
      for (const { after } of live(model, commands)) {
        once(tags(after.facts), (tag) => tag === "ModelRegistered")
        once(tags(after.facts), (tag) => tag === "ModelSubmitted" || tag === "ModelReportedNotScalable")
        if (after.facts.length > 0) assert.isDefined(registered(after))
      }
    },
    thorough,
  )

  it.prop(
    "no model stands proposed that is not scalable or withdrawn",
    [histories(model)],
    ([commands]) => {
      for (const { after } of live(model, commands))
        if (isWithdrawn(after) || outcome(after)?.fact._tag === "ModelReportedNotScalable")
          assert.deepStrictEqual(proposals(after), [])
    },
    thorough,
  )

  it.prop(
    "an outcome gives way to the other only by a correction",
    [histories(model)],
    ([commands]) => {
      for (const { after, before, decided } of live(model, commands)) {
        const [was, is] = [outcome(before)?.fact._tag, outcome(after)?.fact._tag]
        if (was !== undefined && is !== undefined && was !== is)
          assert.deepStrictEqual(
            eventsOf(decided).map(({ _tag }) => _tag),
            ["ModelCorrected"],
          )
      }
    },
    thorough,
  )

  it.prop(
    "a campaign has one opening, and is open only with one",
    [histories(theCampaign)],
    ([commands]) => {
      for (const { after } of live(theCampaign, commands)) {
        once(tags(after.facts), (tag) => tag === "CampaignOpened")
        assert.strictEqual(deadline(after) === undefined, opening(after) === undefined)
        if (isOpen(after)) assert.isDefined(opening(after))
      }
    },
    thorough,
  )

  it.prop("an extension is later, and a unit joins an open campaign", [histories(theCampaign)], ([commands]) => {
    for (const { after, before, command, decided } of live(theCampaign, commands)) {
      if (eventsOf(decided).length === 0) continue
      if (command._tag === "ExtendDeadline") assert.isTrue((deadline(after) ?? "") > (deadline(before) ?? "9999"))
      if (command._tag === "ExpectUnit") {
        assert.isTrue(isOpen(before))
        assert.isFalse(expected(before).includes(command.unit))
      }
    }
  })

  it.prop(
    "every unit of a campaign counts with one that stays on its list, or with none because it was closed",
    [histories(theCampaign)],
    ([commands]) => {
      for (const { after } of live(theCampaign, commands)) {
        const transfers = transfersOf(after.facts)
        for (const unit of everExpected(after)) {
          const its = countsWith(transfers, unit)
          if (its !== undefined) assert.include(expected(after), its)
          else assert.isTrue(transfers.has(unit))
        }
        for (const [unit, to] of transfers) {
          assert.notInclude(expected(after), unit)
          assert.notStrictEqual(unit, to)
        }
      }
    },
    thorough,
  )

  it.prop(
    "the district holds one conference, and plans none once it was held",
    [histories(theCampaign)],
    ([commands]) => {
      for (const { after, before, command, decided } of live(theCampaign, commands)) {
        once(tags(after.facts), (tag) => tag === "CampaignDistrictConferenceHeld")
        if (command._tag === "PlanDistrictConference" && eventsOf(decided).length > 0)
          assert.notInclude(tags(before.facts), "CampaignDistrictConferenceHeld")
      }
    },
    thorough,
  )

  it.prop(
    "a reminder leaves conference and report as they were",
    [histories(participation)],
    ([commands]) => {
      const others = (state: { readonly facts: ReadonlyArray<{ readonly fact: { readonly _tag: string } }> }) =>
        state.facts.filter(({ fact }) => fact._tag !== "ParticipationReminderIssued")
      for (const { after, before, command } of live(participation, commands))
        if (command._tag === "RemindUnit") assert.deepStrictEqual(others(after), others(before))
    },
    thorough,
  )
})
