export {
  asksForKeys,
  Asker,
  askerOfKey,
  askerOfToken,
  atTheComputer,
  everyScope,
  findModelFor,
  findUnitFor,
  isScope,
  issueAccessKey,
  type LineOfSomebody,
  listAccessKeys,
  type ListedKey,
  lookedUp,
  looksLikeKey,
  modelLinesFor,
  revokeAccessKey,
  rotateAccessKey,
  type Scope,
  scopes,
  showAccessKey,
  type ShownKey,
} from "./access/index.ts"
export { ActorUnknown, addUser, changeRights, deactivateUser, listUsers, resolveActor } from "./actor.ts"
export {
  ArchiveUnavailable,
  BundleManifest,
  type BundleOptions,
  BundleRefused,
  exportBundle,
  importBundle,
  type ImportedLog,
  openBundle,
  tenLineCheck,
} from "./archive/index.ts"
export {
  type AttachedFile,
  attachFile,
  type CheckedFiles,
  checkFiles,
  filesOfPaper,
  type GivenFile,
  type NamedFile,
  namedFiles,
  openAttachment,
} from "./attachments/index.ts"
export {
  type BoardDivision,
  type JournalQuery,
  type ListedBlock,
  openingCommand,
  type OpeningAsked,
  policyCommand,
  showBoardBy,
  type ShownBoardBy,
  showCampaign,
  showCampaigns,
  type ShownCampaign,
  showCampaignTotals,
  type ShownCampaignTotals,
  showChecks,
  type ShownChecks,
  type ShownFinding,
  showJournal,
  type ShownActivity,
  type ShownJournal,
  showLists,
  type ShownLists,
  showOverview,
  type ShownOverview,
  showYears,
  type ShownYears,
} from "./campaigns/index.ts"
export { type CommandMark, markOf, nameId, newId, type Statement, statementId, statementText } from "./command-mark.ts"
export { remindBehind } from "./participations/remind-behind.ts"
export { showParticipation, type ShownParticipation } from "./participations/show-participation.ts"
export { findEvent } from "./find-event.ts"
export { findModel, findUnit } from "./find.ts"
export { entryOf, type HistoryEntry, type HistoryQuery, showHistory, typesNamed } from "./history.ts"
export { answeredBefore } from "./handle.ts"
export { KnownAtUnreadable, knownPosition } from "./known-at.ts"
export { listCampaigns, newestCampaign } from "./list-campaigns.ts"
export { citingPapers, withPaperNames } from "./office/cited-papers.ts"
export { findPaper } from "./office/find-paper.ts"
export { nextNumber, showNumbers, type ShownNumbers } from "./office/numbers.ts"
export { listPapers, type ListedPaper, showPaper, type ShownPaper } from "./office/papers.ts"
export { numberAndSymbol, type PaperAsked, paperToReceive } from "./office/paper-to-receive.ts"
export { readSettings, SettingsUnreadable } from "./office/read-settings.ts"
export { showSettings, type ShownSettings } from "./office/settings.ts"
export {
  checkpointFor,
  findFork,
  guarded,
  judgeCheckpoint,
  type JudgedCheckpoint,
  listEpochs,
  openEpoch,
  proveContinuation,
  proveEvent,
  replaceKey,
  rotateKey,
  showKeys,
  signCheckpoint,
  type SignedCheckpoint,
  tryCheckpoint,
} from "./ledger/index.ts"
export { beginDraft, Draft, Drafting, DraftStale, eventsAtOnce, writeDraft } from "./draft/index.ts"
export { atOneGlance } from "./kept/index.ts"
export { load, type Loaded, loadOf } from "./load.ts"
export { type Amending, amendModel } from "./models/amend-model.ts"
export { replicationIn } from "./models/replication-in.ts"
export { showAwards, type ShownAwards } from "./models/show-awards.ts"
export { usualPapersMissing } from "./models/usual-papers.ts"
export { showFairness, type ShownFairness } from "./models/show-fairness.ts"
export { type Honour, showHonours } from "./models/show-honours.ts"
export { showModel, type ShownStory } from "./models/show-model.ts"
export { showRegisteredModel } from "./models/show-registered-model.ts"
export { showReplication, type ShownReplication } from "./models/show-replication.ts"
export { showTimeline, type ShownTimeline } from "./models/show-timeline.ts"
export { type EveryYearQuery, viewEveryYear } from "./models/view-every-year.ts"
export {
  type Flipped,
  type ListedGeneration,
  listProjections,
  type ReadModel,
  rebuildProjection,
  rollBackProjection,
} from "./projections/index.ts"
export { checkImport, hasRight, judge, type RightName, rights } from "./rights/index.ts"
export { showBoard, showModels, type ShownBoard, type ShownModels, type ShownUnits, showUnits } from "./queries.ts"
export { mergePatch, restate } from "./mending/index.ts"
export { memoryRegister } from "./memory-register.ts"
export { NotFound, Refused, Refusal } from "./refused.ts"
export type { Register } from "./register.ts"
export { registerModel, type Registration } from "./register-model.ts"
export { catchUpIndex, modelIndex } from "./search/search-index.ts"
export {
  type EveryCampaignQuery,
  type FoundInEveryCampaign,
  searchEveryCampaign,
} from "./search/search-every-campaign.ts"
export type { JournalEntry, Reading } from "@kheo/vault/readings"
export { layerMemoryVault, memoryVault, rehearsalVault, Vault } from "@kheo/vault/persons"
export {
  asStored,
  completeErasures,
  erasePersons,
  findPersons,
  type FoundPerson,
  type FoundPersons,
  holdsPersonal,
  type Mention,
  type Opener,
  opener,
  nameIdIn,
  personalNameId,
  type Scrub,
} from "./personal/index.ts"
export {
  type CampaignRegister,
  campaignRegisterModel,
  type ModelsPage,
  modelsTouched,
  openedModel,
  registeredAmong,
  registeredModels,
  showCampaignRegister,
} from "./campaign-register/index.ts"
export { settledEvents, settledFacts } from "./settled-facts.ts"
export { trustedEvent } from "./trusted-line.ts"
export { catchUp, placedFacts, standingFacts, standingFactsModel } from "./standing-facts.ts"
export { fromStored, storedType, storedTypes, storedTypesOf, tagOfType, toStored } from "./stored-event.ts"
export { dayAfter, dayBefore, daysFrom, endOfDay, localDay, today } from "./today.ts"
export {
  commitImport,
  handleCampaign,
  handleDocument,
  handleModel,
  modelAtOnce,
  handleOffice,
  handleParticipation,
  handleUnit,
} from "./use-cases/index.ts"
export { answering, atomically, rehearsed } from "./trial/index.ts"
export { checkWebhooks } from "./webhooks/check-webhooks.ts"
export { type Delivery, type KeptWebhook, type Webhook, WebhookBook, type WebhookSecrets } from "@kheo/vault/webhooks"
export { applyLineage, type LineageRefused } from "./units/apply-lineage.ts"
export { LineageFile } from "./units/lineage-file.ts"
export type { NamedDescent } from "./units/named.ts"
export {
  type ListedUnits,
  listUnitNames,
  listUnits,
  showLineage,
  type ShownLineage,
  type ShownUnit,
  showUnit,
} from "./units/queries.ts"
export { type SelectedUnits, selectUnits } from "./units/select-units.ts"
export { unitToAdd } from "./units/unit-to-add.ts"
export type { UnitQuery } from "./units/unit-view.ts"
export { versionAt, versionLeft } from "./version-left.ts"
export { view, type ViewQuery } from "./view.ts"
