import { catchUp, load, NotFound, placedFacts } from "@kheo/application"
import { Campaign, type CampaignCommand, type CampaignYear, defaultPolicy, opening } from "@kheo/domain/campaign"
import { fold, streamName, unitPartition } from "@kheo/domain/movement"
import { UnitHistory, unitsAt } from "@kheo/domain/unit-history"
import { Effect } from "effect"
import { dateOption, type Session } from "../../cli/session.ts"
import type { Day } from "./day.ts"
import { field, groundsOption, need, periodOption, policyOption } from "./options.ts"

/** `kheo campaign open`: every unit that exists on the year's first day is expected, in the order in which they were added. */
export const openCommand = (session: Session) => {
  const deadline = dateOption(session, "deadline") ?? need("open", "--deadline")
  const [period, policy, grounds] = [
    periodOption(session),
    policyOption(session, defaultPolicy),
    groundsOption(session),
  ]
  const day = dateOption(session, "date") ?? dateOption(session, "paper-date")
  return (campaign: CampaignYear) =>
    Effect.map(everyUnit(campaign), (expected): CampaignCommand => ({
      _tag: "OpenCampaign",
      ...(day === undefined
        ? { occurredAt: `${campaign}-01-01`, basis: "assumed" }
        : { occurredAt: day, basis: "paper" }),
      title: session.values["title"] ?? `Phong trào thi đua “Dân vận khéo” năm ${campaign}`,
      deadline,
      expected,
      ...(period === undefined ? {} : { period }),
      ...(policy === undefined ? {} : { policy }),
      ...(grounds.length === 0 ? {} : { grounds }),
    }))
}

/** `kheo campaign policy`: the switches are the opening's, so changing them corrects it, with a reason. */
export const policyCommand = (session: Session) => {
  const { reason } = field(session, "reason", "reason")
  if (reason === undefined) need("policy", "--reason")
  if (policyOption(session, defaultPolicy) === undefined)
    need("policy", "--conference-clears yes|no, --chase-unregistered yes|no")
  return (campaign: CampaignYear, _: Day) =>
    Effect.gen(function* () {
      const { state } = yield* load(Campaign, streamName({ category: "campaign", campaign }))
      const standing = opening(state)
      if (standing === undefined) return yield* new NotFound({ what: "campaign", name: String(campaign) })
      const { fact, id } = standing
      const policy = policyOption(session, fact.policy ?? defaultPolicy)
      const command: CampaignCommand = {
        _tag: "CorrectCampaign",
        occurredAt: fact.occurredAt,
        basis: fact.basis,
        corrects: id,
        reason: reason ?? "",
        replacement: { ...fact, ...(policy === undefined ? {} : { policy }) },
      }
      return command
    })
}

const everyUnit = Effect.fnUntraced(function* (campaign: CampaignYear) {
  yield* catchUp()
  const facts = yield* placedFacts({ partitions: [unitPartition] })
  const [first, ...others] = unitsAt(fold(UnitHistory, facts).units, `${campaign}-01-01`).map(({ unit }) => unit)
  if (first === undefined) return yield* new NotFound({ what: "unit", name: `${campaign}` })
  return [first, ...others] as const
})
