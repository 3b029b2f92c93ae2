import { Schema } from "effect"
import { LocalDate } from "./local-date.ts"

/** Where a fact's day comes from: it stands on the paper, it is when the paper arrived, or nobody knows and we assumed it. */
export const Basis = Schema.Literals(["paper", "receipt", "assumed"])
export type Basis = typeof Basis.Type

/** The cell that a fact was read from; provenance only, never part of what a fact says. */
export const Source = Schema.Struct({
  file: Schema.String,
  sha256: Schema.String,
  sheet: Schema.String,
  row: Schema.Int,
  cell: Schema.String,
  /** The cell's text as the file holds it, where it was decoded from an older encoding. */
  raw: Schema.optionalKey(Schema.String),
})
export type Source = typeof Source.Type

/** The UUID of an event; a correction or retraction names by it what it mends. */
export const EventId = Schema.String.pipe(Schema.brand("EventId"))
export type EventId = typeof EventId.Type

/** What every fact carries: its day, how well that day is known, and where it was read. */
export const fact = { occurredAt: LocalDate, basis: Basis, source: Schema.optionalKey(Source) }

/** What a retraction carries: the fact never was. */
export const retraction = {
  occurredAt: LocalDate,
  basis: Basis,
  retracts: EventId,
  reason: Schema.NonEmptyString,
  source: Schema.optionalKey(Source),
}

/** What a correction carries beside the fact that replaces the one it names; `occurredAt` is the replacement's. */
export const correction = { ...fact, corrects: EventId, reason: Schema.NonEmptyString }
