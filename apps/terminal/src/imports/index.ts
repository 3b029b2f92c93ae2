export type {
  ChosenRow,
  Committed,
  Folder,
  FolderEntry,
  Going,
  ImportAsked,
  ImportPort,
  ImportProgress,
  LearntName,
  ShownBatch,
  Undoing,
} from "./import-port.ts"
export type { HeadingRows, LayoutSaid, SheetLayouts, SheetPlace, ShownColumn } from "./layouts.ts"
export type { Candidate, Planned, PlannedIssue, PlannedRow, Question, RowDetail, Standing } from "./planned.ts"
