import type { Basis, Source } from "./fact.ts"

interface Dated {
  readonly occurredAt: string
  readonly basis: Basis
  readonly source?: Source
}

/**
 * What a fact says: everything but where it was read, and but a day that was only assumed.
 *
 * Two facts with equal content are the same fact: the same paper imported again on another day changes nothing.
 */
export const content = <F extends Dated>({ basis, occurredAt, source: _, ...said }: F) =>
  basis === "assumed" ? said : { ...said, basis, occurredAt }

/** Whether `next` adds nothing to `standing`: equal content, or equal but for a day that `next` does not know. */
export const saysNothingNew = <F extends Dated>(standing: F, next: F): boolean => {
  const { basis: _b, occurredAt: _o, source: _s, ...before } = standing
  const { basis, occurredAt, source: _t, ...after } = next
  const sameDay = basis === "assumed" || (standing.basis === basis && standing.occurredAt === occurredAt)
  return sameDay && same(before, after)
}

/** Structural equality of plain JSON data, where an absent field equals an undefined one. */
export const same = (left: unknown, right: unknown): boolean => {
  if (left === right) return true
  if (typeof left !== "object" || typeof right !== "object" || left === null || right === null) return false
  if (Array.isArray(left) !== Array.isArray(right)) return false
  const keys = new Set([...Object.keys(left), ...Object.keys(right)])
  return [...keys].every((key) => same(left[key as keyof typeof left], right[key as keyof typeof right]))
}
