import { after, assumed, on } from "../history/past.samples.ts"
import { UnitId } from "../unit/events.ts"
import type { CampaignEvent, CampaignFact } from "./events.ts"
import { Campaign } from "./index.ts"

export const [myAn, myLac, mamNon] = [UnitId.make("xa-my-an"), UnitId.make("xa-my-lac"), UnitId.make("truong-mam-non")]

/** The campaign of the sample letter: two communes must report by 21/10/2022. */
export const opened: typeof Campaign.Event.cases.CampaignOpened.Type = {
  _tag: "CampaignOpened",
  ...assumed("2022-01-01"),
  title: "Dân vận khéo năm 2022",
  deadline: "2022-10-21",
  expected: [myAn, myLac],
}

export const extended = (deadline: string, occurredAt = "2022-10-19"): CampaignFact => ({
  _tag: "CampaignDeadlineExtended",
  ...on(occurredAt),
  deadline,
})
export const joined: CampaignFact = { _tag: "CampaignUnitExpected", ...on("2022-03-01"), unit: mamNon }
export const transferred = (unit = myAn, to = mamNon, occurredAt = "2022-10-15"): CampaignFact => ({
  _tag: "CampaignUnitTransferred",
  ...on(occurredAt),
  unit,
  to,
})
/** A unit that ended without a successor. */
export const ended = (unit = myAn, occurredAt = "2022-10-15"): CampaignFact => ({
  _tag: "CampaignUnitTransferred",
  ...on(occurredAt),
  unit,
})
export const closed: CampaignFact = { _tag: "CampaignClosed", ...on("2022-10-20") }
export const reopened: CampaignFact = { _tag: "CampaignReopened", ...on("2022-10-20"), reason: "còn đơn vị gửi muộn" }

export const campaign = (...past: ReadonlyArray<CampaignEvent>) => after(Campaign, past)
