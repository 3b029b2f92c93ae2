import type { ModelId } from "@kheo/domain/model"
import type { UnitId } from "@kheo/domain/unit"
import { type LongPlace, longStart, type Place, start } from "../list/index.ts"
import type { HistoryEntry } from "@kheo/application"
import type { Words } from "@kheo/application/language"
import type { HeadingRows, LayoutSaid, SheetPlace } from "../imports/index.ts"
import { emptyField, type TextField } from "../text-field/index.ts"

import type { FormState } from "./form-state.ts"
import type { Sending } from "./sending.ts"

export type UnitTab = "all" | "missing" | "reported" | "late"

/** The tabs of the unit list, in the order in which Tab goes through them. */
export const unitTabs: ReadonlyArray<UnitTab> = ["all", "missing", "reported", "late"]

export type AwardTab = "all" | "waiting" | "incomplete" | "decided"

/** The tabs of the award review board, in the order in which Tab goes through them. */
export const awardTabs: ReadonlyArray<AwardTab> = ["all", "waiting", "incomplete", "decided"]

export type AwardSort = "number" | "block" | "form" | "missing" | "state"

/** What the award review board can be sorted by, one after the other. */
export const awardSorts: ReadonlyArray<AwardSort> = ["number", "block", "form", "missing", "state"]

export type ModelTab = "facts" | "events" | "replication" | "papers"

/** The tabs of a model, in the order in which Tab goes through them. */
export const modelTabs: ReadonlyArray<ModelTab> = ["facts", "events", "replication", "papers"]

export type WelcomeStep = "language" | "typing" | "signs" | "colours"

/** The first questions, in their order. */
export const welcomeSteps: ReadonlyArray<WelcomeStep> = ["language", "typing", "signs", "colours"]

/** What the keyboard program did so far: marks apart from their letters, letters taken back and sent anew. */
export interface Heard {
  readonly apart: boolean
  readonly replaced: boolean
}

/** The filter of a list; while `typing`, letters go into the field and none is a command. */
export interface Filter {
  readonly field: TextField
  readonly typing: boolean
}

/** One screen with everything that it remembers while the user is elsewhere. */
export type Screen =
  | { readonly name: "dashboard"; readonly place: Place }
  | {
      readonly name: "units"
      /** Only the units of this block. */
      readonly block: string | undefined
      readonly tab: UnitTab
      readonly filter: Filter
      readonly place: Place
    }
  | {
      readonly name: "models"
      /** Only the models of this unit. */
      readonly unit: UnitId | undefined
      readonly filter: Filter
      readonly place: Place
    }
  | { readonly name: "model"; readonly model: ModelId; readonly tab: ModelTab; readonly top: number }
  | { readonly name: "unit"; readonly unit: UnitId; readonly top: number }
  | {
      readonly name: "awards"
      readonly tab: AwardTab
      readonly sort: AwardSort
      readonly filter: Filter
      readonly place: Place
    }
  /** One proposal: a model's, for an award form. */
  | { readonly name: "dossier"; readonly model: ModelId; readonly form: string; readonly top: number }
  | {
      /** Which form, for whom, into which folder. */
      readonly name: "sendOut"
      readonly values: FormState["values"]
      readonly focus: string
      readonly errors: FormState["errors"]
      /** The first of the made files on the screen. */
      readonly top: number
    }
  /** Every kind of paper that can be made. */
  | { readonly name: "documents"; readonly place: Place }
  | {
      /** One paper: what it is asked with, and the first line of its text on the screen. */
      readonly name: "document"
      readonly document: string
      readonly values: FormState["values"]
      readonly focus: string
      readonly errors: FormState["errors"]
      readonly top: number
    }
  | { readonly name: "journal"; readonly filter: Filter; readonly place: LongPlace }
  | {
      /** Asks for the day that everything is to be seen as of. */
      readonly name: "day"
      readonly field: TextField
      readonly wrong: Words | undefined
    }
  | { readonly name: "checks"; readonly place: Place }
  | {
      /** The first questions: language, typing, signs, colours. */
      readonly name: "welcome"
      readonly step: WelcomeStep
      readonly field: TextField
      readonly heard: Heard
      readonly place: Place
    }
  /** What a new register needs, in its order. */
  | { readonly name: "setup"; readonly place: Place }
  | { readonly name: "tour"; readonly page: number }
  | { readonly name: "settings"; readonly place: Place }
  | { readonly name: "users"; readonly place: Place }
  /** What is imported lies in the state's `importing`: it is kept when another main screen is opened. */
  | { readonly name: "imports" }
  | {
      /** One row of the papers. */
      readonly name: "importRow"
      readonly row: string
      readonly top: number
      /** Which answer is marked; -1 before anybody has moved to one, so that no answer stands ready. */
      readonly at: number
    }
  | { readonly name: "importBatches"; readonly place: Place }
  | {
      /** Which column of a sheet holds what. */
      readonly name: "importLayout"
      readonly of: SheetPlace
      /** The rows that somebody said the heading takes. */
      readonly heading: HeadingRows | undefined
      readonly kind: string | undefined
      /** By a column's letters what somebody said that it holds. */
      readonly columns: LayoutSaid["columns"]
      readonly place: Place
      /** Where one is in the list of what the chosen column can hold, while that is open. */
      readonly picking: Place | undefined
    }
  | {
      /** The day of papers that bear none, and when they arrived. */
      readonly name: "importDays"
      readonly values: FormState["values"]
      readonly focus: string
      readonly errors: FormState["errors"]
    }
  | FormState
  | {
      /** Everything that can be run or opened, found by a few letters; as help also every key and mark. */
      readonly name: "palette"
      readonly help: boolean
      readonly field: TextField
      readonly place: Place
    }
  | {
      /** Somebody else wrote first: both versions, and what to do. */
      readonly name: "conflict"
      readonly mine: Sending
      readonly why: Words
      /** What the register holds of it now, the newest last. */
      readonly theirs: ReadonlyArray<HistoryEntry>
      readonly place: Place
    }

export type ScreenOf<Name extends Screen["name"]> = Extract<Screen, { readonly name: Name }>

/** A filter that hides nothing and is not typed in. */
export const noFilter: Filter = { field: emptyField, typing: false }

/** The palette, or the help that lists the keys too. */
export const palette = (help: boolean): Screen => ({ name: "palette", help, field: emptyField, place: start })

/** The first screen, below all others. */
export const dashboard: Screen = { name: "dashboard", place: start }

/** The unit list of a block, or of all when none is named. */
export const unitsOf = (block: string | undefined, tab: UnitTab): Screen => ({
  name: "units",
  block,
  tab,
  filter: noFilter,
  place: start,
})

/** The model list of a unit, or of all when none is named. */
export const modelsOf = (unit: UnitId | undefined): Screen => ({ name: "models", unit, filter: noFilter, place: start })

/** The award review board, proposals in the order of the models' numbers. */
export const awards: ScreenOf<"awards"> = { name: "awards", tab: "all", sort: "number", filter: noFilter, place: start }

/** One proposal with its dossier. */
export const dossierAt = (model: ModelId, form: string): Screen => ({ name: "dossier", model, form, top: 0 })

/** One model, at one of its tabs. */
export const modelAt = (model: ModelId, tab: ModelTab = "facts"): Screen => ({ name: "model", model, tab, top: 0 })

/** One unit with its versions and other names. */
export const unitAt = (unit: UnitId): Screen => ({ name: "unit", unit, top: 0 })

/** The journal of the whole ledger, its newest line chosen. */
export const journal: Screen = { name: "journal", filter: noFilter, place: longStart }

/** The question for a day, nothing typed yet. */
export const askDay: Screen = { name: "day", field: emptyField, wrong: undefined }

/** Every kind of paper that can be made. */
export const documents: Screen = { name: "documents", place: start }

/** Verification, checkpoints and backup. */
export const checks: Screen = { name: "checks", place: start }

/** One of the first questions. */
export const welcomeAt = (step: WelcomeStep): Screen => ({
  name: "welcome",
  step,
  field: emptyField,
  heard: { apart: false, replaced: false },
  place: start,
})

/** What a new register needs. */
export const setup: Screen = { name: "setup", place: start }

/** The introduction, from its first page. */
export const tour: Screen = { name: "tour", page: 0 }

/** The office's settings and those of the screens. */
export const settings: Screen = { name: "settings", place: start }

/** Who may do what. */
export const users: Screen = { name: "users", place: start }
