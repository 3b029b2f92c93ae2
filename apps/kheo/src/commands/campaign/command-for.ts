import { findEvent, findUnit } from "@kheo/application"
import type { CampaignCommand, CampaignYear } from "@kheo/domain/campaign"
import { streamName } from "@kheo/domain/movement"
import { Effect } from "effect"
import { Usage } from "../../cli/parse.ts"
import { dateOption, type Session } from "../../cli/session.ts"
import type { Day } from "./day.ts"
import { openCommand, policyCommand } from "./opening.ts"
import { field, need } from "./options.ts"

/** The command that a verb and its options make; what is missing is told before the register is opened. */
export const commandFor = (session: Session, verb: string, rest: string) => {
  const because = field(session, "reason", "reason")
  const paper = field(session, "paper", "paper")
  const place = field(session, "place", "place")
  const says = (said: (day: Day) => CampaignCommand) => (_: CampaignYear, day: Day) => Effect.succeed(said(day))
  switch (verb) {
    case "open":
      return openCommand(session)
    case "policy":
      return policyCommand(session)
    case "extend": {
      const deadline = dateOption(session, "deadline") ?? need(verb, "--deadline")
      return says((day) => ({ _tag: "ExtendDeadline", ...day, deadline, ...because }))
    }
    case "expect":
      if (rest === "") need(verb, "ĐƠN-VỊ")
      return (_: CampaignYear, day: Day) =>
        Effect.map(findUnit(rest), (unit): CampaignCommand => ({ _tag: "ExpectUnit", ...day, unit }))
    case "transfer": {
      if (rest === "") need(verb, "ĐƠN-VỊ")
      const { to } = field(session, "to-unit", "to")
      return (_: CampaignYear, day: Day) =>
        Effect.gen(function* () {
          const unit = yield* findUnit(rest)
          const successor = to === undefined ? {} : { to: yield* findUnit(to) }
          const command: CampaignCommand = { _tag: "TransferUnit", ...day, unit, ...successor, ...because, ...paper }
          return command
        })
    }
    case "plan": {
      const plannedFor = dateOption(session, "on") ?? need(verb, "--on")
      return says((day) => ({ _tag: "PlanDistrictConference", ...day, plannedFor, ...place, ...paper }))
    }
    case "held":
      return says((day) => ({ _tag: "HoldDistrictConference", ...day, ...place, ...paper }))
    case "close":
      return says((day) => ({ _tag: "CloseCampaign", ...day, ...because }))
    case "reopen": {
      const reason = because.reason ?? need(verb, "--reason")
      return says((day) => ({ _tag: "ReopenCampaign", ...day, reason }))
    }
    case "undo": {
      if (rest === "") need(verb, "SỰ-KIỆN")
      const reason = because.reason ?? need(verb, "--reason")
      return (campaign: CampaignYear, day: Day) =>
        Effect.map(findEvent(rest, streamName({ category: "campaign", campaign })), (retracts): CampaignCommand => ({
          _tag: "RetractCampaign",
          ...day,
          retracts,
          reason,
        }))
    }
    default:
      throw new Usage({ vi: `Không có kheo campaign ${verb}.`, en: `There is no kheo campaign ${verb}.` })
  }
}
