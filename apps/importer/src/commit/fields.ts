import type { Basis } from "@kheo/domain/history"
import { same } from "@kheo/domain/history"
import type { FieldDiff } from "./row-plan.ts"

/** A fact as far as fields are compared. */
export interface FieldedFact {
  readonly _tag: string
  readonly occurredAt: string
  readonly basis: Basis
}

/** A day and how it is known are one field: nobody changes the one without the other. */
export const dayField = "occurredAt"

/** What a fact says, field by field, those about a person by their path; not where it was read. */
export const fieldsOf = (fact: FieldedFact): ReadonlyMap<string, unknown> => {
  const {
    _tag,
    basis,
    occurredAt,
    personal,
    source: _,
    ...said
  } = fact as FieldedFact & {
    readonly personal?: Readonly<Record<string, unknown>>
    readonly source?: unknown
  }
  const about = Object.entries(personal ?? {}).map(([name, value]) => [`personal.${name}`, value] as const)
  const own = Object.entries(said).filter(([, value]) => value !== undefined)
  return new Map<string, unknown>([["_tag", _tag], [dayField, { occurredAt, basis }], ...own, ...about])
}

/** The fact with another value in a field; undefined empties it. */
export const withField = <F extends FieldedFact>(fact: F, field: string, value: unknown): F => {
  if (field === dayField) return { ...fact, ...(value as object) }
  const [outer = field, inner] = field.split(".")
  if (inner === undefined) return without({ ...fact, [outer]: value }, outer)
  const before = (fact as Readonly<Record<string, unknown>>)[outer] as object | undefined
  const about = without({ ...before, [inner]: value }, inner)
  return without({ ...fact, [outer]: Object.keys(about).length === 0 ? undefined : about }, outer)
}

const without = <D extends object>(data: D, field: string): D => {
  const { [field as keyof D]: value, ...others } = data
  return value === undefined ? (others as D) : data
}

/** Whether a field says the same: a day that was only assumed contradicts none. */
export const sameField = (field: string, before: unknown, after: unknown): boolean =>
  field === dayField && (after as FieldedFact).basis === "assumed" ? true : same(before, after)

/** The day on which a paper is known to have arrived outlasts the paper's own, which only stood in for it. */
export const keepReceipt = <F extends FieldedFact>(before: F, fact: F): F => {
  const { basis, occurredAt } = before
  const standsIn = basis === "receipt" && fact.basis === "paper" && fact.occurredAt <= occurredAt
  return standsIn ? { ...fact, occurredAt, basis } : fact
}

/** What a paper has no column for stands as it did: only an empty cell under a heading says that there is nothing. */
export const keepSilent = <F extends FieldedFact>(before: F, fact: F, silent: ReadonlySet<string>): F => {
  let kept = fact
  if (silent.size === 0) return kept
  const [standing, said] = [fieldsOf(before), fieldsOf(fact)]
  for (const [field, value] of standing) {
    const isSilent = silent.has(field === "replicationCounts" ? "replication" : field)
    const isSaid = said.has(field) && !(field === "replicationCounts" && same(said.get(field), []))
    if (isSilent && !isSaid) kept = withField(kept, field, value)
  }
  return kept
}

/** The fields in which a fact differs from the one before it. */
export const differences = (before: FieldedFact, after: FieldedFact): ReadonlyArray<FieldDiff> => {
  const [old, fresh] = [fieldsOf(before), fieldsOf(after)]
  return [...new Set([...old.keys(), ...fresh.keys()])]
    .filter((field) => field !== "number" && !sameField(field, old.get(field), fresh.get(field)))
    .map((field) => ({
      field,
      ...(old.has(field) ? { before: shown(field, old.get(field)) } : {}),
      ...(fresh.has(field) ? { after: shown(field, fresh.get(field)) } : {}),
    }))
}

const shown = (field: string, value: unknown): unknown =>
  field === dayField ? (value as FieldedFact).occurredAt : value
