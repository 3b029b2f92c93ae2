export type { Answer } from "./commands/index.ts"
export { fileDrafts } from "./drafts/index.ts"
export type {
  DocumentKind,
  DocumentLooked,
  DocumentOrder,
  DocumentPreview,
  DocumentSaved,
  DocumentSaving,
  DocumentsPort,
  OfferedDocument,
} from "./documents/index.ts"
export type { FoundingPort } from "./founding/index.ts"
export type { LedgerPort, LedgerVerdict, Outcome } from "./ledger/index.ts"
export { filePreferences, type Preferences, readPreferences, usualPreferences } from "./preferences/index.ts"
export { type Left, runTerminal, type TerminalOptions } from "./run-terminal.tsx"
export type { RosterAsk } from "./state/index.ts"
export type { FormName, FormsMade, FormsOrder, FormsPort, MadeForm } from "./outbox/index.ts"
export type {
  Candidate,
  ChosenRow,
  Committed,
  Folder,
  FolderEntry,
  Going,
  ImportAsked,
  ImportPort,
  ImportProgress,
  LayoutSaid,
  LearntName,
  Planned,
  PlannedIssue,
  PlannedRow,
  Question,
  RowDetail,
  SheetLayouts,
  SheetPlace,
  ShownBatch,
  Standing,
  Undoing,
} from "./imports/index.ts"
