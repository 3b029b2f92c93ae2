import { board } from "./board.ts"
import { campaignCommands } from "./campaign-commands.ts"
import {
  campaignFairness,
  campaignJournal,
  campaignShown,
  checks,
  dividedBoard,
  fairness,
  journal,
  listCampaigns,
  lists,
  unitsProgress,
} from "./campaign-queries.ts"
import { openCampaign } from "./open-campaign.ts"

/** Every route about campaigns. */
export const campaigns = [
  listCampaigns,
  openCampaign,
  campaignShown,
  board,
  dividedBoard,
  unitsProgress,
  lists,
  checks,
  campaignJournal,
  campaignFairness,
  ...campaignCommands,
  journal,
  fairness,
]
