import { assert, it } from "@effect/vitest"
import { AwardBoard, awardBoard, candidates } from "../award-board/index.ts"
import { fairness, FairnessOverYears } from "../fairness/index.ts"
import { EventId } from "../history/fact.ts"
import { LifeStories, lifeStory } from "../life-story/index.ts"
import { awardOf, candidacies, ModelId, type ModelState } from "../model/index.ts"
import { ModelRegister } from "../model-register/index.ts"
import { ReplicationGraph, replicationGraph } from "../replication-graph/index.ts"
import { roster } from "../reporting-board/year.samples.ts"
import { candidate, histories, live, model } from "./every-decider.samples.ts"
import { fold, place, type PlacedFact, type Projection } from "./projection.ts"

const ids = ["m1", "m2"].map((id) => ModelId.make(id))

/** What two models' histories leave standing, as a fold meets it: by day, then by position. */
const placedOf = (states: ReadonlyArray<ModelState>): ReadonlyArray<PlacedFact> => {
  const facts = states.flatMap(({ facts }, index) =>
    facts.map(({ fact, id }) =>
      place({ category: "model", model: ids[index] ?? ModelId.make("m0") }, fact, {
        id: EventId.make(`${index}/${id}`),
        position: Number(id.slice(1)) * 2 + index,
      }),
    ),
  )
  return [...roster, ...facts].toSorted(
    (one, other) =>
      Number(one.fact.occurredAt > other.fact.occurredAt) - Number(one.fact.occurredAt < other.fact.occurredAt) ||
      one.position - other.position,
  )
}

const last = <S extends ModelState>(steps: ReadonlyArray<{ readonly after: S }>): ModelState =>
  steps.at(-1)?.after ?? { facts: [] }
const statesOf = (
  one: ReadonlyArray<typeof candidate.first>,
  other: ReadonlyArray<typeof model.first>,
): ReadonlyArray<ModelState> => [last(live(candidate, one)), last(live(model, other))]
const thorough = { arbitrary: { runs: 200, size: 20 } }

/** A copy that shares nothing: what a projection keeps outside its state would be missing from it. */
const copy = <A>(value: A): A => {
  if (value instanceof Map) return new Map([...value].map(([key, one]) => [key, copy(one)])) as A
  if (Array.isArray(value)) return value.map(copy) as A
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, copy(one)])) as A
}

const goesOn = <State>(projection: Projection<State>) =>
  it.prop(
    `${projection.name} goes on from what it has folded as if it had folded everything`,
    [histories(candidate), histories(model)],
    ([one, other]) => {
      const facts = placedOf(statesOf(one, other))
      const whole = fold(projection, facts)
      for (const cut of [0, Math.floor(facts.length / 2), facts.length]) {
        const kept = copy(fold(projection, facts.slice(0, cut)))
        assert.deepStrictEqual(facts.slice(cut).reduce(projection.apply, kept), whole)
      }
    },
    thorough,
  )

goesOn(AwardBoard)
goesOn(FairnessOverYears)
goesOn(LifeStories)
goesOn(ReplicationGraph)
goesOn(ModelRegister)

it.prop(
  "the award board shows what the deciders know",
  [histories(candidate), histories(model)],
  ([one, other]) => {
    const states = statesOf(one, other)
    const state = fold(AwardBoard, placedOf(states))
    const known = states.flatMap(({ facts }, index) =>
      candidacies(facts).map((candidacy) => [
        ids[index],
        candidacy.proposal.fact.form,
        awardOf(candidacy)?.fact.decision ?? null,
        candidacy.reviews.length,
      ]),
    )
    const shown = candidates(state).map(({ decision, form, model, state, verdicts }) => [
      model,
      form,
      state === "awarded" ? decision : null,
      verdicts.length,
    ])
    const sorted = (rows: ReadonlyArray<unknown>) => rows.map((row) => JSON.stringify(row)).toSorted()
    assert.deepStrictEqual(sorted(shown), sorted(known))
    for (const { awarded, candidates, declined, deferred, proposed, reviewed, revoked } of awardBoard(state)) {
      assert.strictEqual(proposed, candidates.length)
      assert.isAtMost(awarded + declined + deferred + revoked, proposed)
      assert.isAtMost(reviewed, proposed)
    }
  },
  thorough,
)

it.prop(
  "the parts of fairness add up to the whole, which is what the award board gives",
  [histories(candidate), histories(model)],
  ([one, other]) => {
    const facts = placedOf(statesOf(one, other))
    const { awards, models, ...parts } = fairness(fold(FairnessOverYears, facts))
    for (const shares of [parts.byBlock, parts.byField, parts.byHolder, parts.byLevel]) {
      assert.strictEqual(
        shares.reduce((sum, share) => sum + share.models, 0),
        models,
      )
      assert.strictEqual(
        shares.reduce((sum, share) => sum + share.awards, 0),
        awards,
      )
    }
    const given = candidates(fold(AwardBoard, facts)).filter(({ state }) => state === "awarded")
    assert.strictEqual(awards, given.length)
  },
  thorough,
)

it.prop(
  "a life story tells every fact of its models once, and the graph every replication",
  [histories(candidate), histories(model)],
  ([one, other]) => {
    const states = statesOf(one, other)
    const facts = placedOf(states)
    const stories = fold(LifeStories, facts)
    const { origins } = replicationGraph(fold(ReplicationGraph, facts))
    const adopters = origins.flatMap(({ adopters }) => adopters)
    assert.strictEqual(adopters.length, facts.filter(({ fact }) => fact._tag === "ModelReplicated").length)
    for (const [index, { facts: standing }] of states.entries()) {
      const years = lifeStory(stories, ids[index] ?? ModelId.make("m0"))
      const told = years.flatMap(({ chapters }) => chapters.map(({ id }) => id)).toSorted()
      assert.deepStrictEqual(told, standing.map(({ id }) => EventId.make(`${index}/${id}`)).toSorted())
    }
  },
  thorough,
)
