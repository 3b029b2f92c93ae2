import type { CampaignYear } from "@kheo/domain/campaign"
import type { EventId, LocalDate } from "@kheo/domain/history"
import type { UserId } from "@kheo/domain/office"
import type { CommandMark, Draft } from "@kheo/application"
import type { Issue } from "../issue/issue.ts"
import type { Known } from "./known.ts"
import type { Rows } from "./row-plan.ts"

/** How an import is to be done; days are local dates. */
export interface ImportOptions {
  readonly campaign: CampaignYear
  readonly deadline?: LocalDate | undefined
  readonly title?: string | undefined
  /** The date of papers that bear none. */
  readonly paperDate?: LocalDate | undefined
  /** When the papers arrived; else a paper's own date, marked assumed. */
  readonly received?: LocalDate | undefined
  /** Units that first appear now are expected in the campaign too. */
  readonly expect?: boolean | undefined
  /** A model that only its results name is registered by them, marked as inferred. */
  readonly inferRegistration?: boolean | undefined
  /** Nothing is written when one row is refused. */
  readonly atomic?: boolean | undefined
  /** Whose word holds where a person has edited what an earlier import wrote; the person's unless it is the file's. */
  readonly prefer?: "file" | undefined
}

/** One import while it runs: what it knows of the register, and what it has to tell. */
export interface Batch {
  readonly id: string
  /** Resolved when the first row is to be written. */
  actor: UserId
  readonly ledger: string
  /** The day of papers without one. */
  readonly today: LocalDate
  /** The day on which all of it is recorded. */
  readonly now: LocalDate
  readonly options: ImportOptions
  readonly known: Known
  /** The copy of the register on which everything is decided before anything is written. */
  readonly draft: Draft
  readonly rows: Rows
  /** The standing facts that a row of the papers states, whatever came of it. */
  readonly stated: Set<EventId>
  readonly refused: Array<Issue>
  readonly warnings: Array<Issue>
  events: number
}

/** The mark of one of the batch's commands: what a batch wrote is found by its id. */
export const markIn = ({ actor, id: correlationId }: Batch, id: string): CommandMark => ({ id, actor, correlationId })
