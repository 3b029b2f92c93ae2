export { ActorUnknown, addUser, listUsers, resolveActor } from "./actor.ts"
export { type CommandMark, markOf, nameId, newId, statementId } from "./command-mark.ts"
export { findModel, findUnit } from "./find.ts"
export { entryOf, type HistoryEntry, type HistoryQuery, showHistory, typesNamed } from "./history.ts"
export { KnownAtUnreadable, knownPosition } from "./known-at.ts"
export { listCampaigns } from "./list-campaigns.ts"
export { load, type Loaded } from "./load.ts"
export { showBoard, showModels, type ShownBoard, type ShownModels, type ShownUnits, showUnits } from "./queries.ts"
export { NotFound, Refused, Refusal } from "./refused.ts"
export { registerModel, type Registration } from "./register-model.ts"
export { catchUpIndex, modelIndex } from "./search/search-index.ts"
export {
  type EveryCampaignQuery,
  type FoundInEveryCampaign,
  searchEveryCampaign,
} from "./search/search-every-campaign.ts"
export { settledFacts } from "./settled-facts.ts"
export { catchUp, placedFacts, standingFacts } from "./standing-facts.ts"
export { fromStored, storedType, storedTypes, toStored } from "./stored-event.ts"
export { endOfDay, localDay, today } from "./today.ts"
export {
  commitImport,
  handleCampaign,
  handleModel,
  handleOffice,
  handleParticipation,
  handleUnit,
} from "./use-cases/index.ts"
export { view, type ViewQuery } from "./view.ts"
