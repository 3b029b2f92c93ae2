import { Schema } from "effect"

/** Who must still be asked for something: switches of one campaign, since the papers of different years differ. */
export const CampaignPolicy = Schema.Struct({
  /** A unit that has held its closing conference owes no report. The letter 51-CV/BCĐ leaves that open; by default it does. */
  conferenceClears: Schema.Boolean,
  /** Units that never registered are reminded too. */
  chaseUnregistered: Schema.Boolean,
})
export type CampaignPolicy = typeof CampaignPolicy.Type

/** What holds in a campaign whose opening says nothing of it. */
export const defaultPolicy: CampaignPolicy = { conferenceClears: false, chaseUnregistered: true }
