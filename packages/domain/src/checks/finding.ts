import type { CampaignYear } from "../campaign/events.ts"
import type { LocalDate } from "../history/local-date.ts"
import type { ModelId } from "../model/events.ts"
import type { BoardState } from "../reporting-board/state.ts"
import type { UnitFacets } from "../unit-facets/index.ts"
import type { UnitId } from "../unit/events.ts"
import type { Dossier, DossierRegistration } from "./dossiers.ts"

/** Every check, by its code for good: a code is never given to another check. */
export const checks = {
  "CHK-01": { name: "silent since registration" },
  "CHK-02": { name: "results of a model that was never registered" },
  "CHK-03": { name: "a report of which nothing was understood" },
  "CHK-04": { name: "closed but never registered" },
  "CHK-05": { name: "the same results as another unit's" },
  "CHK-06": { name: "the same results as in an earlier year" },
  "CHK-07": { name: "a plan for another year" },
  "CHK-08": { name: "a proposal without a summary of achievements" },
  "CHK-09": { name: "several awards for one achievement" },
  "CHK-10": { name: "models that look alike" },
  "CHK-11": { name: "a unit that is no more, and was not transferred" },
} as const
export type CheckCode = keyof typeof checks

/** `serious`: to be cleared up before anything is signed; `notice`: worth a look. */
export type Severity = "serious" | "notice"

/** Something that would embarrass the office, about whom, with the values that its sentence names. */
export interface Finding {
  readonly code: CheckCode
  readonly severity: Severity
  readonly units: ReadonlyArray<UnitId>
  readonly models: ReadonlyArray<ModelId>
  readonly params: { readonly [name: string]: string | number }
}

/** A model that counts in the campaign, with the unit that it counts with. */
export type CheckedModel = Dossier & { readonly registration: DossierRegistration; readonly holderUnit: UnitId }

/** What checks look at: the campaign's board and units as of a day, its models, and those of every earlier campaign. */
export interface Evidence {
  readonly campaign: CampaignYear
  readonly asOf: LocalDate
  readonly board: BoardState
  readonly units: ReadonlyArray<UnitFacets>
  readonly models: ReadonlyArray<CheckedModel>
  readonly earlier: ReadonlyArray<CheckedModel>
}

/** A check is a question to the evidence; it changes nothing and remembers nothing. */
export type Check = (evidence: Evidence) => ReadonlyArray<Finding>

/** The unit's name on the day asked about. */
export const nameOf = ({ board }: Evidence, unit: UnitId): string => board.units.get(unit)?.name ?? unit
