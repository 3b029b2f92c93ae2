import type { Words } from "@kheo/application/language"
import type { LocalDate } from "@kheo/domain/history"
import type {
  Candidate,
  Folder,
  ImportAsked,
  ImportProgress,
  LayoutSaid,
  LearntName,
  Planned,
  PlannedRow,
  Question,
  ShownBatch,
  Undoing,
} from "../imports/index.ts"
import { type Place, start } from "../list/index.ts"
import { emptyField, type TextField } from "../text-field/index.ts"

/** What is under way; a new one of the same lane ends the one before. */
export type ImportWork =
  | { readonly use: "plan" }
  | { readonly use: "commit" }
  | { readonly use: "sendBack" }
  | { readonly use: "keepLayout"; readonly said: LayoutSaid }
  | { readonly use: "undo"; readonly batch: string; readonly dryRun: boolean }

/** What is being looked up. */
export type ImportLook =
  | { readonly use: "look"; readonly path: string | undefined }
  | { readonly use: "batches" }
  | { readonly use: "forget" }

/** What a person decided about a row. */
export interface Decision extends Pick<PlannedRow, "key" | "file" | "sheet" | "row"> {
  readonly question: Question
  /** `undefined`: the row is left out. */
  readonly picked: Pick<Candidate, "id" | "label"> | undefined
}

/** The tabs of the review, in the order in which Tab goes through them. */
export const reviewTabs = ["all", "open", "refused", "noted", "good", "notes"] as const
export type ReviewTab = (typeof reviewTabs)[number]

/** An import as far as it has come; it outlives the screens that show it, so that nothing chosen is lost by looking elsewhere. */
export interface Importing {
  readonly folder: Folder | undefined
  readonly pick: Place
  /** The path under typing. */
  readonly path: { readonly field: TextField; readonly typing: boolean; readonly wrong: Words | undefined }
  /** What is, or was last, planned. */
  readonly file: string | undefined
  readonly planned: Planned | undefined
  readonly decisions: ReadonlyMap<string, Decision>
  /** Names to be learnt, by the words of the paper. */
  readonly learnt: ReadonlyMap<string, LearntName>
  /** What somebody said of the papers' days. */
  readonly days: { readonly paperDate?: LocalDate; readonly received?: LocalDate }
  readonly tab: ReviewTab
  readonly place: Place
  readonly work: ImportWork | undefined
  readonly look: ImportLook | undefined
  readonly progress: ImportProgress | undefined
  /** What the last work came to. */
  readonly said: { readonly words: Words; readonly good: boolean } | undefined
  /** How many events were written of what is shown; undefined while none are. */
  readonly written: number | undefined
  readonly unfinished: ImportAsked | undefined
  readonly batches: ReadonlyArray<ShownBatch> | undefined
  readonly undoing: { readonly batch: string; readonly told: Undoing; readonly done: boolean } | undefined
}

/** Nothing looked at yet. */
export const noImport: Importing = {
  folder: undefined,
  pick: start,
  path: { field: emptyField, typing: false, wrong: undefined },
  file: undefined,
  planned: undefined,
  decisions: new Map(),
  learnt: new Map(),
  days: {},
  tab: "all",
  place: start,
  work: undefined,
  look: undefined,
  progress: undefined,
  said: undefined,
  written: undefined,
  unfinished: undefined,
  batches: undefined,
  undoing: undefined,
}

/** What the port is asked to plan or to write. */
export const askedOf = ({ days, decisions, file, learnt }: Importing, campaign: number): ImportAsked => ({
  path: file ?? "",
  campaign,
  chosen: [...decisions.values()].map(({ file, key, picked, question, row, sheet }) => ({
    key,
    file,
    sheet,
    row,
    kind: picked === undefined ? ("skip" as const) : question.kind,
    id: picked?.id ?? "",
    label: picked?.label ?? "",
  })),
  learnt: [...learnt.values()],
  ...days,
})
