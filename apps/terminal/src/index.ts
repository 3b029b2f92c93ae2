export { fileDrafts } from "./drafts/index.ts"
export type { LedgerPort, LedgerVerdict, Outcome } from "./ledger/index.ts"
export type { FormName, FormsMade, FormsOrder, FormsPort, MadeForm } from "./outbox/index.ts"
export { runTerminal, type TerminalOptions } from "./run-terminal.tsx"
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
  LearntName,
  Planned,
  PlannedIssue,
  PlannedRow,
  Question,
  RowDetail,
  ShownBatch,
  Standing,
  Undoing,
} from "./imports/index.ts"
