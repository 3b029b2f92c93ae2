import type { AwardCandidate } from "../awards/content.ts"
import type { OfficePaper } from "../letter/office-paper.ts"
import type { ConferenceWording, YearWording } from "./wording.ts"

/** What the board counts, of a block or of all. */
export interface YearNumbers {
  readonly units: number
  readonly models: number
  readonly individuals: number
  readonly conferences: number
  readonly reports: number
  readonly late: number
  readonly submitted: number
  readonly notScalable: number
  readonly proposed: number
}

/** A model as the lists have it, counted with the unit that answers for it now. */
export interface YearModel {
  readonly title: string
  readonly person: string | null
  readonly outcome: "pending" | "submitted" | "notScalable"
  readonly proposed: boolean
}

export interface YearUnit {
  readonly name: string
  readonly block: string
  readonly conferenceOn: string | null
  readonly reportedOn: string | null
  readonly late: boolean
  readonly models: ReadonlyArray<YearModel>
}

/** A year on both ways: the board's numbers, and the lists that they must be the lengths of. */
export interface YearFigures {
  readonly campaign: number
  readonly blocks: ReadonlyArray<YearNumbers & { readonly block: string }>
  readonly totals: YearNumbers
  readonly units: ReadonlyArray<YearUnit>
}

/** A model that others took over. */
export interface YearOrigin {
  readonly title: string
  readonly unitName: string
  readonly adopters: ReadonlyArray<string>
}

/** Everything that the year's report and the conference's papers are made of. */
export interface YearContent extends OfficePaper {
  readonly deadline: string
  readonly year: YearFigures
  /** The campaign before, where the register has one. */
  readonly before: YearFigures | undefined
  readonly origins: ReadonlyArray<YearOrigin>
  readonly candidates: ReadonlyArray<AwardCandidate>
  /** Names of the forms of award in their order. */
  readonly forms: ReadonlyArray<string>
  /** The district's own conference: as it was held, else as it is planned. */
  readonly conference: { readonly on: string; readonly place: string | null } | undefined
  readonly wording: YearWording
}

/** The conference's papers: the agenda, the year's report in short, and who is called up. */
export interface ConferenceContent extends YearContent {
  readonly agenda: ConferenceWording
}
