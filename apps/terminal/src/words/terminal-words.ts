import type { ModelEvent } from "@kheo/domain/model"
import type { UnitTab } from "../state/screen.ts"
import type { AwardWords } from "./award-words.ts"
import type { CheckWords } from "./check-words.ts"
import type { DocumentWords } from "./document-words.ts"
import type { ImportWords } from "./import-words.ts"
import type { JournalWords } from "./journal-words.ts"
import type { LayoutWords } from "./layout-words.ts"
import type { ModelTabWords } from "./model-tab-words.ts"
import type { PastWords } from "./past-words.ts"
import type { SendOutWords } from "./send-out-words.ts"
import type { UnitDetailWords } from "./unit-detail-words.ts"

/** Every word of the screens; a language that lacks one does not compile. */
export interface TerminalWords extends ModelTabWords {
  readonly awards: AwardWords
  readonly checks: CheckWords
  readonly documents: DocumentWords
  readonly imports: ImportWords
  readonly journal: JournalWords
  readonly layout: LayoutWords
  readonly past: PastWords
  readonly sendOut: SendOutWords
  readonly unit: UnitDetailWords
  readonly otherLanguage: string
  readonly name: (campaign: number) => string
  readonly main: { readonly dashboard: string; readonly units: string; readonly models: string }
  readonly sample: string
  readonly dataTo: (day: string) => string
  readonly dataToShort: (day: string) => string
  readonly deadline: (day: string) => string
  readonly daysLeft: (days: number) => string
  readonly notOpen: string
  readonly loading: string
  /** Said before the chosen line when the screen is read aloud. */
  readonly choosing: string
  readonly unexpected: (detail: string) => string
  readonly tooSmall: (size: string) => string
  readonly keys: KeyWords
  readonly board: BoardWords
  readonly units: UnitWords
  readonly models: ModelWords
  readonly model: DetailWords
  readonly help: { readonly title: string }
  readonly palette: { readonly title: string; readonly find: string; readonly none: (typed: string) => string }
  readonly form: {
    readonly willWrite: (events: number, what: string) => string
    readonly sending: string
    readonly written: (events: number, what: string) => string
    readonly nothingNew: (what: string) => string
  }
  readonly conflict: {
    readonly title: string
    readonly register: string
    readonly mine: string
    readonly nothing: string
    readonly theirs: (who: string, when: string, what: string, day: string) => string
  }
  readonly readOnly: (why: string) => string
}

export interface KeyWords {
  readonly choose: string
  readonly open: string
  readonly scroll: string
  readonly toModel: string
  readonly switchTab: string
  readonly back: string
  readonly clear: string
  readonly toList: string
  readonly quitTyping: string
  readonly sections: (digits: string) => string
  readonly quit: string
  readonly refresh: string
  readonly run: string
  readonly nextField: string
  readonly chooseOption: string
  readonly keepDraft: string
}

/** A column's head, on two lines. */
export type Head = readonly [string, string]

export interface BoardWords {
  readonly heads: {
    readonly block: Head
    readonly bar: Head
    readonly reports: Head
    readonly percent: Head
    readonly late: Head
    readonly conferences: Head
    readonly models: Head
    readonly submitted: Head
    readonly notScalable: Head
    readonly proposed: Head
  }
  readonly title: (campaign: number) => string
  readonly total: string
  readonly legend: string
  readonly open: string
  readonly missing: (units: string) => string
  readonly late: (units: string) => string
  readonly outstanding: (units: string, models: string) => string
  readonly unreconciled: (units: string) => string
  readonly dossiers: (proposals: string) => string
  readonly incompleteDossiers: (dossiers: string) => string
  readonly nothingOpen: string
  readonly allModels: (models: string) => string
  readonly noUnits: string
  readonly tip: string
}

export interface UnitWords {
  readonly all: string
  readonly tabs: { readonly [Tab in UnitTab]: string }
  readonly heads: {
    readonly name: Head
    readonly models: Head
    readonly conference: Head
    readonly report: Head
    readonly reminded: Head
    readonly notScalable: Head
    readonly proposed: Head
    readonly note: Head
  }
  readonly onTime: string
  readonly late: string
  readonly missing: string
  readonly overdue: string
  readonly unreconciled: string
  readonly outstanding: (models: string) => string
  readonly none: { readonly [Tab in UnitTab]: string }
  readonly detail: (unit: string, note: string, models: string, submitted: string, proposed: string) => string
}

export interface ModelWords {
  readonly all: (models: string) => string
  readonly of: (unit: string) => string
  readonly heads: {
    readonly number: Head
    readonly title: Head
    readonly unit: Head
    readonly field: Head
    readonly outcome: Head
  }
  readonly outcomes: OutcomeWords
  readonly filtering: (shown: string, all: string) => string
  readonly filter: string
  readonly filterHint: string
  readonly noMatch: (text: string) => string
  readonly none: string
}

export interface OutcomeWords {
  readonly submitted: string
  readonly notScalable: string
  readonly withdrawn: string
  readonly none: string
}

export interface DetailWords {
  readonly unit: string
  readonly person: string
  readonly collective: string
  readonly field: string
  readonly registered: string
  readonly outcome: string
  readonly outcomes: OutcomeWords
  readonly proposals: string
  readonly event: (tag: ModelEvent["_tag"]) => string
  readonly otherEvent: (type: string) => string
  readonly bases: { readonly paper: string; readonly receipt: string; readonly assumed: string }
  readonly afterDay: (day: string) => string
  readonly recorded: (time: string, who: string) => string
  readonly source: string
  readonly reason: string
  readonly retracted: (what: string) => string
  readonly day: string
  readonly fields: { readonly [Field in ToldField]: string }
  /** Fields that only an amendment names, beside those of `fields`. */
  readonly amendable: { readonly [field: string]: string }
  readonly holders: { readonly collective: string; readonly individual: string }
  readonly nothing: string
  readonly gone: string
}

/** Fields of a model's events that the history tells, in the order in which it tells them. */
export type ToldField =
  | "title"
  | "person"
  | "holder"
  | "field"
  | "periodAndPlace"
  | "results"
  | "replication"
  | "plan"
  | "words"
  | "form"
  | "summary"
  | "effectiveness"
  | "finding"
  | "result"
  | "level"
  | "decision"
  | "authority"
  | "note"
