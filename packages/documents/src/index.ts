export {
  type AwardCandidate,
  awardList,
  awardProposal,
  certificates,
  certificatesDocument,
  defaultAwardListWording,
  defaultAwardsWording,
  defaultCertificateWording,
  isComplete,
  isWaiting,
  listed,
  namedWithUnit,
} from "./awards/index.ts"
export type { Answer, Fault, SentCell, SentRow, SentSheet } from "./answer/answer.ts"
export { answerWorkbook } from "./answer/answer-workbook.ts"
export type { FormContent, FormModel, Letterhead } from "./form/form.ts"
export { formDocument } from "./form/form-document.ts"
export { formWorkbook } from "./form/form-workbook.ts"
export {
  type Disagreement,
  disagreements,
  type Letter,
  letterDocument,
  listDocument,
  type ListPaper,
  sentencesOf,
  letterLines,
  type LetterRules,
  type OfficePaper,
  letterRules,
  plainText,
  type Sender,
  toldIn,
  UnknownField,
  type Wording,
  wordingOver,
} from "./letter/index.ts"
export {
  defaultWording,
  type ReminderContent,
  reminderLetter,
  type ReminderUnit,
  type ReminderWording,
} from "./reminder/index.ts"
export {
  consolidatedList,
  consolidatedWording,
  type ModelResult,
  notScalableList,
  notScalableWording,
  type ResultsContent,
  type ResultsWording,
} from "./results-list/index.ts"
export { listWorkbook } from "./workbook/list-workbook.ts"
export {
  conferencePack,
  defaultConferenceWording,
  defaultYearWording,
  type YearContent,
  type YearFigures,
  yearReport,
} from "./year/index.ts"
export {
  defaultLaunchWording,
  type LastYear,
  type LaunchContent,
  launchLetter,
  type LaunchWording,
} from "./launch/index.ts"
export {
  type ExtractedEvent,
  type HistoryContent,
  historyExtract,
  type HistoryWording,
  historyWording,
} from "./history-extract/index.ts"
