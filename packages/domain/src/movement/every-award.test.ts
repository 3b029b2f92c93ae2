import { assert, describe, it } from "@effect/vitest"
import { ruleInForce } from "../law/index.ts"
import { awardOf, candidacies, isStanding, type ModelState, proposals } from "../model/index.ts"
import { candidate, eventsOf, histories, live, model } from "./every-decider.samples.ts"

const thorough = { arbitrary: { runs: 1_000, size: 30 } }
const awards = ({ facts }: ModelState) =>
  candidacies(facts).flatMap((candidacy) => {
    const award = awardOf(candidacy)
    return award === undefined ? [] : [{ candidacy, fact: award.fact }]
  })
const overridden = ({ facts }: ModelState, rule: string) =>
  facts.some(({ fact }) => fact._tag === "RuleOverridden" && fact.rule === rule)

describe("whatever is asked about awards, in whatever order", () => {
  it.prop(
    "one achievement has one award, unless a decision stands that lets another through",
    [histories(candidate)],
    ([commands]) => {
      for (const { after } of live(candidate, commands)) {
        const standing = awards(after)
        if (overridden(after, "one-achievement-one-award")) continue
        assert.isAtMost(standing.length, 1)
      }
    },
    thorough,
  )

  it.prop(
    "an award stands on a proposal and a review, or on a decision that it needs none",
    [histories(candidate)],
    ([commands]) => {
      for (const { after } of live(candidate, commands))
        for (const { candidacy, fact } of awards(after)) {
          assert.strictEqual(candidacy.proposal.fact.form, fact.form)
          if (candidacy.reviews.length === 0) assert.isTrue(overridden(after, "award-after-review"))
        }
    },
    thorough,
  )

  it.prop(
    "every decision and review in the record belongs to a proposal",
    [histories(candidate)],
    ([commands]) => {
      for (const { after } of live(candidate, commands)) {
        const counted = candidacies(after.facts)
        const decided = counted.filter(({ decision }) => decision !== undefined).length
        const said = (tags: ReadonlyArray<string>) => after.facts.filter(({ fact }) => tags.includes(fact._tag)).length
        assert.isAtLeast(decided, said(["ModelAwarded"]))
        assert.strictEqual(
          counted.filter(({ revocation }) => revocation !== undefined).length,
          said(["ModelAwardRevoked"]),
        )
        assert.strictEqual(counted.filter(isStanding).length, proposals(after).length)
        const forms = proposals(after).map(({ fact }) => fact.form)
        assert.strictEqual(new Set(forms).size, forms.length)
      }
    },
    thorough,
  )

  it.prop(
    "nothing is proposed or granted on a day on which something is recorded as pending, once the decree is in force",
    [histories(candidate)],
    ([commands]) => {
      for (const { before, command, decided } of live(candidate, commands)) {
        if (command._tag !== "GrantAward" && command._tag !== "ProposeForAward") continue
        if (eventsOf(decided).length === 0 || overridden(before, "no-award-while-pending")) continue
        if (ruleInForce("no-award-while-pending", command.occurredAt) === undefined) continue
        const open = new Map<string, string>()
        for (const { fact } of before.facts) {
          if (fact._tag === "ModelHoldPlaced" && fact.occurredAt <= command.occurredAt)
            open.set(fact.kind, fact.occurredAt)
          if (fact._tag === "ModelHoldLifted" && fact.occurredAt <= command.occurredAt) open.delete(fact.kind)
        }
        assert.deepStrictEqual([...open], [])
      }
    },
    thorough,
  )

  it.prop(
    "what an amendment says is what the model then is",
    [histories(model)],
    ([commands]) => {
      for (const { decided } of live(model, commands))
        for (const event of eventsOf(decided))
          if (event._tag === "ModelAmended")
            assert.notDeepEqual(event.from ?? event.personal?.from, event.to ?? event.personal?.to)
    },
    thorough,
  )
})
