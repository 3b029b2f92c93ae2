import type { RowMark } from "@kheo/documents/marker"
import type { LocalDate, Source } from "@kheo/domain/history"
import type { UnitId } from "@kheo/domain/unit"
import type { Count } from "@kheo/vietnamese"
import type { Issue } from "../issue/issue.ts"

/** A text and the cell that it was read from. */
export interface Told {
  readonly text: string
  readonly cell: string
}

/**
 * What one row of a paper claims, before anybody asked the register whether it can be.
 *
 * `mark`: which model its form says it is about; `chosen`: which unit a person said its words mean.
 */
export type Claim = Said & { readonly mark?: RowMark; readonly chosen?: UnitId }

type Said =
  | {
      readonly kind: "roster"
      readonly source: Source
      readonly code: string | undefined
      readonly unit: Told
      readonly block: string
    }
  | {
      readonly kind: "registration"
      readonly source: Source
      readonly unit: Told | undefined
      readonly title: Told
      readonly person: string | undefined
      readonly field: string | undefined
      readonly periodAndPlace: string | undefined
      readonly note: string | undefined
      readonly section: Told | undefined
    }
  | { readonly kind: "conference"; readonly source: Source; readonly unit: Told; readonly date: LocalDate }
  | {
      readonly kind: "results"
      readonly source: Source
      readonly unit: Told | undefined
      readonly title: Told
      readonly person: string | undefined
      readonly section: Told | undefined
      readonly account: Account
      /** The annex's own words that the model can't be scaled out; undefined when it says no such thing. */
      readonly notScalable: string | undefined
    }
  | {
      readonly kind: "proposal"
      readonly source: Source
      /** Undefined where an annex asks for an award of its own unit's model. */
      readonly holder: Told | undefined
      readonly unit: Told | undefined
      readonly title: Told
      readonly summary: string | undefined
      readonly form: string
    }

export type ClaimOf<Kind extends Claim["kind"]> = Extract<Claim, { readonly kind: Kind }>

/** What an annex row tells of a model: the unit's words, and the counts in its replication column. */
export interface Account {
  readonly periodAndPlace?: string
  readonly results?: string
  readonly replication?: string
  readonly replicationCounts: ReadonlyArray<Pick<Count, "value" | "of" | "unit" | "about">>
  readonly plan?: string
}

/** One row read: what it claims, or why it can't be understood, with the unit that it names for the report's sake. */
export type RowRead =
  | { readonly claim: Claim }
  | { readonly refused: Issue; readonly unit?: Told | undefined; readonly section?: Told | undefined }
