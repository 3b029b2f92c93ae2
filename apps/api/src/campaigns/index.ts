import { board } from "./board.ts"
import { campaignCommands } from "./campaign-commands.ts"
import { campaignShown, dividedBoard, listCampaigns } from "./campaign-queries.ts"
import { campaignFairness, fairness } from "./fairness.ts"
import { campaignJournal, journal } from "./journal.ts"
import { checks, lists, unitsProgress } from "./lists.ts"
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
