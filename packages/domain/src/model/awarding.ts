import { Result } from "effect"
import { saysNothingNew } from "../history/content.ts"
import type { Asked } from "./command.ts"
import type { ModelDecision } from "./decide.ts"
import type { Fact, ModelEvent } from "./events.ts"
import { dossierOf } from "./dossier.ts"
import { awardOf, type Candidacy, candidacies, candidacyFor, isOpen, isStanding } from "./ladder.ts"
import { unlawful } from "./lawful.ts"
import type { ModelRefusal } from "./refusal.ts"
import { type Model, outcome } from "./state.ts"
import { achievementOf, type Story } from "./story.ts"

const refuse = (refusal: ModelRefusal): ModelDecision => Result.fail(refusal)
const state = (event: ModelEvent): ModelDecision => Result.succeed([event])
const nothing: ModelDecision = Result.succeed([])

/** One proposal per form at a time; one that was declined may be made anew, in other words. */
export const propose = (model: Model, { _tag, ...said }: Asked<"ProposeForAward">, story: Story): ModelDecision => {
  const event: Fact<"ModelProposedForAward"> = { _tag: "ModelProposedForAward", ...said }
  const current = outcome(model)
  if (current?.fact._tag === "ModelReportedNotScalable")
    return refuse({ _tag: "ModelIsNotScalable", occurredAt: current.fact.occurredAt })
  const own = candidacies(model.facts).filter(({ proposal }) => proposal.fact.form === said.form)
  if (own.some(({ proposal }) => saysNothingNew(proposal.fact, event))) return nothing
  const standing = own.find(isStanding)?.proposal.fact
  if (standing !== undefined)
    return refuse({ _tag: "AlreadyProposed", form: said.form, occurredAt: standing.occurredAt })
  const achievement = achievementOf(story.id, model, story.kin)
  const forbidden = unlawful(model, { _tag: "proposal", form: said.form, day: said.occurredAt, achievement }, story)
  return forbidden === undefined ? state(event) : refuse(forbidden)
}

/** Adds to the dossier of a proposal that waits; what it holds already adds nothing. */
export const supplement = (model: Model, { _tag, ...said }: Asked<"SupplementProposal">): ModelDecision =>
  open(model, said.form, (candidacy) => {
    const { papers, summary } = dossierOf(candidacy)
    const same = said.summary === undefined || said.summary.trim() === summary
    if (same && (said.papers ?? []).every((paper) => papers.includes(paper))) return nothing
    return state({ _tag: "ModelProposalSupplemented", ...said })
  })

/** A decided proposal can't be withdrawn any more; one that was put off can. */
export const withdrawProposal = (model: Model, { _tag, ...said }: Asked<"WithdrawProposal">): ModelDecision =>
  open(model, said.form, () => state({ _tag: "ModelProposalWithdrawn", ...said }))

/** A proposal may be reviewed by several bodies and more than once. */
export const review = (model: Model, { _tag, ...said }: Asked<"ReviewProposal">): ModelDecision => {
  const event: Fact<"ModelReviewed"> = { _tag: "ModelReviewed", ...said }
  const reviews = candidacyFor(model.facts, said.form)?.reviews ?? []
  return reviews.some(({ fact }) => saysNothingNew(fact, event)) ? nothing : open(model, said.form, () => state(event))
}

/** Grants what stands proposed and reviewed, unless the law of the decision's day forbids it. */
export const grant = (model: Model, { _tag, ...said }: Asked<"GrantAward">, story: Story): ModelDecision => {
  const { form, occurredAt: day } = said
  const event: Fact<"ModelAwarded"> = { _tag: "ModelAwarded", ...said }
  const candidacy = candidacyFor(model.facts, form)
  const { achievement: _, ...standing } = (candidacy && awardOf(candidacy)?.fact) ?? {}
  if ("_tag" in standing && saysNothingNew<Fact<"ModelAwarded">>(standing, event)) return nothing
  return open(model, form, () => {
    const achievement = achievementOf(story.id, model, story.kin)
    const forbidden = unlawful(model, { _tag: "award", form, day, achievement }, story)
    if (forbidden !== undefined) return refuse(forbidden)
    return state(achievement === story.id ? event : { ...event, achievement })
  })
}

/** Ends the proposal; what is asked for later is a new one. */
export const decline = (model: Model, { _tag, ...said }: Asked<"DeclineAward">): ModelDecision =>
  decideBid(model, { _tag: "ModelDeclined", ...said })

/** Puts a proposal off, as often as it takes. */
export const defer = (model: Model, { _tag, ...said }: Asked<"DeferAward">): ModelDecision =>
  decideBid(model, { _tag: "ModelDeferred", ...said })

/** Takes an award back; the proposal does not stand again. */
export const revoke = (model: Model, { _tag, ...said }: Asked<"RevokeAward">): ModelDecision => {
  const event: Fact<"ModelAwardRevoked"> = { _tag: "ModelAwardRevoked", ...said }
  const own = candidacies(model.facts).filter(({ proposal }) => proposal.fact.form === said.form)
  if (own.some((candidacy) => awardOf(candidacy) !== undefined)) return state(event)
  return own.some(({ revocation }) => revocation !== undefined && saysNothingNew(revocation.fact, event))
    ? nothing
    : refuse({ _tag: "AwardNotStanding", form: said.form })
}

const decideBid = (model: Model, event: Fact<"ModelDeclined"> | Fact<"ModelDeferred">): ModelDecision => {
  const standing = candidacyFor(model.facts, event.form)?.decision?.fact
  return standing?._tag === event._tag && saysNothingNew<typeof standing>(standing, event)
    ? nothing
    : open(model, event.form, () => state(event))
}

/** Goes on when a proposal for the form waits for a decision, and says why when it does not. */
const open = (model: Model, form: string, then: (candidacy: Candidacy) => ModelDecision): ModelDecision => {
  const candidacy = candidacyFor(model.facts, form)
  if (candidacy !== undefined && isOpen(candidacy)) return then(candidacy)
  const award = candidacy && awardOf(candidacy)?.fact
  if (award !== undefined)
    return refuse({ _tag: "AlreadyAwarded", form, occurredAt: award.occurredAt, decision: award.decision })
  const declined = candidacy?.decision?.fact
  return declined?._tag === "ModelDeclined"
    ? refuse({ _tag: "AlreadyDeclined", form, occurredAt: declined.occurredAt })
    : refuse({ _tag: "ProposalNotStanding", form })
}
