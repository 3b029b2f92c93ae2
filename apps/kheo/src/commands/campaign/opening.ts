import { openingCommand, policyCommand as changedPolicy } from "@kheo/application"
import type { CampaignYear } from "@kheo/domain/campaign"
import { dateOption, type Session } from "../../cli/session.ts"
import { field, groundsOption, need, periodOption, policyOption } from "./options.ts"

/** `kheo campaign open`: every unit that exists on the year's first day is expected. */
export const openCommand = (session: Session) => {
  const deadline = dateOption(session, "deadline") ?? need("open", "--deadline")
  const [period, policy, grounds] = [periodOption(session), policyOption(session), groundsOption(session)]
  const occurredAt = dateOption(session, "date") ?? dateOption(session, "paper-date")
  const { title } = session.values
  const said = { deadline, grounds, ...(title === undefined ? {} : { title }), ...(period && { period }) }
  return (campaign: CampaignYear) => openingCommand({ campaign, ...said, occurredAt, policy })
}

/** `kheo campaign policy`: the switches that are named, with a reason. */
export const policyCommand = (session: Session) => {
  const { reason } = field(session, "reason", "reason")
  if (reason === undefined) need("policy", "--reason")
  const policy = policyOption(session)
  if (policy === undefined) need("policy", "--conference-clears yes|no, --chase-unregistered yes|no")
  return (campaign: CampaignYear) => changedPolicy(campaign, { policy: policy ?? {}, reason: reason ?? "" })
}
