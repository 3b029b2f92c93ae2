import { assert, it } from "@effect/vitest"
import { Arbitrary, Schema } from "effect"
import { campaign, myAn, opened } from "../campaign/campaign.samples.ts"
import { recorded } from "../history/past.samples.ts"
import { awardOf, candidacies, Model, type ModelCommand, ModelId, type ModelState } from "../model/index.ts"
import { eventsOf } from "./every-decider.samples.ts"
import { AwardCommands } from "./small-model-world.samples.ts"
import { form } from "./small-world.samples.ts"

const ids = ["m1", "m2", "m3"].map((id) => ModelId.make(id))
const paper = { occurredAt: "2022-02-09", basis: "paper" } as const

/** Three years of one story: the second goes on with the first, the third with the second. */
const registrations = ids.map((_, index): ModelCommand => {
  const continues = ids[index - 1]
  const said = { ...paper, unit: myAn, title: "Tiếng loa an ninh", holder: "collective" } as const
  return { _tag: "RegisterModel", ...said, campaign: 2020 + index, ...(continues === undefined ? {} : { continues }) }
})

const Deed = Schema.Struct({
  on: Schema.Literals([0, 1, 2]),
  asks: Schema.Union([
    Schema.TaggedStruct("SubmitResults", {}),
    Schema.TaggedStruct("Win", { form }),
    Schema.TaggedStruct("Win", { form }),
    AwardCommands,
  ]),
})
const deeds = Arbitrary.array(Arbitrary.schema(Deed), { maxLength: 40 })

/** What the three know after each deed, every decision judged against the story as it then stands. */
const lives = (done: ReadonlyArray<typeof Deed.Type>): ReadonlyArray<ReadonlyArray<ModelState>> => {
  const states: Array<ModelState> = ids.map(() => Model.initial)
  let position = 0
  const ask = (on: number, command: ModelCommand) => {
    const [id, state] = [ids[on] as ModelId, states[on] as ModelState]
    const kin = ids.flatMap((other, index) => (index === on ? [] : [{ id: other, model: states[index] as ModelState }]))
    const context = { today: "2026-06-30", campaign: campaign(opened), nextNumber: 17, story: { id, kin } }
    for (const event of eventsOf(Model.decide(state, command, context)))
      states[on] = Model.evolve(states[on] as ModelState, recorded(event, ++position))
    return [...states]
  }
  registrations.forEach((command, index) => ask(index, command))
  return done.map(({ asks, on }) => commandsOf(asks).reduce((_, command) => ask(on, command), [...states]))
}

/** To win is to be proposed, reviewed and granted, as far as the deciders let it. */
const commandsOf = (asks: (typeof Deed.Type)["asks"]): ReadonlyArray<ModelCommand> => {
  if (asks._tag === "SubmitResults") return [{ ...asks, ...paper, replicationCounts: [] }]
  if (asks._tag !== "Win") return [asks as ModelCommand]
  const bid = { ...paper, form: asks.form }
  return [
    { _tag: "ProposeForAward", ...bid, summary: "giảm trộm cắp" },
    { _tag: "ReviewProposal", ...bid, verdict: "for" },
    { _tag: "GrantAward", ...bid, decision: "12/QĐ-UBND", authority: "Chủ tịch UBND huyện" },
  ]
}

const rule = "one-achievement-one-award"

it.prop(
  "an achievement has one award in the whole story, unless a decision stands that lets another through",
  [deeds],
  ([done]) => {
    for (const states of lives(done)) {
      const lifted = states.some(({ facts }) =>
        facts.some(({ fact }) => fact._tag === "RuleOverridden" && fact.rule === rule),
      )
      if (lifted) continue
      const achievements = states.flatMap(({ facts }, index) =>
        candidacies(facts).flatMap((candidacy) => {
          const award = awardOf(candidacy)?.fact
          return award === undefined ? [] : [award.achievement ?? ids[index]]
        }),
      )
      assert.strictEqual(new Set(achievements).size, achievements.length, achievements.join(" "))
    }
  },
  { arbitrary: { runs: 600, size: 40 } },
)

it("the three are registered, so that the property is about something", () => {
  const [states] = lives([{ on: 0, asks: { _tag: "SubmitResults" } }])
  assert.deepStrictEqual(
    states?.map(({ facts }) => facts.length),
    [2, 1, 1],
  )
})
