import type { Deed } from "./whole-register.samples.ts"

interface PlainModel {
  readonly number: number
  readonly said: string
  readonly unit: string
  outcome: { readonly tag: string; readonly other: boolean } | undefined
  readonly proposals: Map<string, boolean>
  withdrawn: boolean
}

/** What must come of a deed: an event, nothing new, or the refusal so named. */
export type Foreseen = "event" | "nothing" | (string & {})

/** The rules of the year in plain maps and ifs, written down a second time to hold the register against. */
export class PlainRules {
  readonly units = new Map<string, boolean>()
  campaign: { readonly other: boolean; deadline: string; readonly expected: Set<string>; closed: boolean } | undefined
  readonly models = new Map<string, PlainModel>()
  readonly conferences = new Map<string, boolean>()
  readonly reports = new Map<string, boolean>()

  /** Foresees what comes of a deed, and takes it as done. */
  foresee(deed: Deed): Foreseen {
    switch (deed._tag) {
      case "AddUnit":
        return once(this.units, deed.unit, deed.other, "UnitAlreadyAdded")
      case "OpenCampaign": {
        if (this.campaign !== undefined) return this.campaign.other === deed.other ? "nothing" : "CampaignAlreadyOpened"
        this.campaign = { other: deed.other, deadline: "2022-10-21", expected: new Set(["u1", "u2"]), closed: false }
        return "event"
      }
    }
    const { campaign } = this
    const home = "model" in deed ? this.models.get(deed.model) : undefined
    if ("model" in deed && deed._tag !== "RegisterModel" && home === undefined) return "ModelNotRegistered"
    if (campaign === undefined) return "CampaignNotOpened"
    switch (deed._tag) {
      case "CloseCampaign":
        if (campaign.closed) return "nothing"
        campaign.closed = true
        return "event"
      case "ReopenCampaign":
        if (!campaign.closed) return "CampaignNotClosed"
        campaign.closed = false
        return "event"
    }
    // A proposal can be withdrawn after the closing too, like every decision on awards.
    if (campaign.closed && deed._tag !== "WithdrawProposal") return "CampaignIsClosed"
    switch (deed._tag) {
      case "ExtendDeadline":
        if (deed.deadline === campaign.deadline) return "nothing"
        if (deed.deadline < campaign.deadline) return "DeadlineNotLater"
        campaign.deadline = deed.deadline
        return "event"
      case "ExpectUnit":
        if (campaign.expected.has(deed.unit)) return "nothing"
        campaign.expected.add(deed.unit)
        return "event"
      case "HoldConference":
        if (!campaign.expected.has(deed.unit)) return "UnitNotExpected"
        return once(this.conferences, deed.unit, deed.other, "ConferenceAlreadyHeld")
      case "ReceiveReport":
        if (!campaign.expected.has(deed.unit)) return "UnitNotExpected"
        return once(this.reports, deed.unit, deed.other, "ReportAlreadyReceived")
      case "RegisterModel": {
        if (!campaign.expected.has(deed.unit)) return "UnitNotExpected"
        const said = `${deed.unit}/${deed.other}`
        if (home !== undefined) return home.said === said ? "nothing" : "ModelAlreadyRegistered"
        const number = this.models.size + 1
        const fresh = { number, said, unit: deed.unit, outcome: undefined, proposals: new Map(), withdrawn: false }
        this.models.set(deed.model, fresh)
        return "event"
      }
      default:
        return home === undefined ? "ModelNotRegistered" : become(home, deed)
    }
  }
}

const once = (known: Map<string, boolean>, key: string, other: boolean, refusal: string): Foreseen => {
  const standing = known.get(key)
  if (standing !== undefined) return standing === other ? "nothing" : refusal
  known.set(key, other)
  return "event"
}

type Later = Extract<
  Deed,
  { readonly _tag: "SubmitResults" | "ReportNotScalable" | "ProposeForAward" | "WithdrawProposal" | "WithdrawModel" }
>

const become = (model: PlainModel, deed: Later): Foreseen => {
  if (model.withdrawn) return deed._tag === "WithdrawModel" ? "nothing" : "ModelIsWithdrawn"
  switch (deed._tag) {
    case "SubmitResults":
    case "ReportNotScalable": {
      if (deed._tag === "ReportNotScalable" && model.proposals.size > 0) return "ProposalStands"
      if (model.outcome !== undefined) {
        const same = model.outcome.tag === deed._tag && model.outcome.other === deed.other
        return same ? "nothing" : "OutcomeAlreadyReported"
      }
      model.outcome = { tag: deed._tag, other: deed.other }
      return "event"
    }
    case "ProposeForAward":
      if (model.outcome?.tag === "ReportNotScalable") return "ModelIsNotScalable"
      return once(model.proposals, deed.form, deed.other, "AlreadyProposed")
    case "WithdrawProposal":
      return model.proposals.delete(deed.form) ? "event" : "ProposalNotStanding"
    case "WithdrawModel":
      if (model.proposals.size > 0) return "ProposalStands"
      model.withdrawn = true
      return "event"
  }
}
