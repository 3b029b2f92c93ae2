import type { LocalDate } from "../history/local-date.ts"
import type { Units } from "../unit/among-others.ts"
import type { UnitId } from "../unit/events.ts"
import { type Succession, successionOf } from "../unit/succession.ts"

/** One unit's passing into another: from, to, when, how much, and on what ground. */
export interface Link extends Omit<Succession, "unit"> {
  readonly from: UnitId
  readonly to: UnitId
}

/** A link, and the links that go on from it to still later or still earlier days. */
export interface Descent {
  readonly link: Link
  readonly further: ReadonlyArray<Descent>
}

/** What the unit, or parts of it, became after `since` and up to `until`; every step is later than the one before. */
export const successors = (units: Units, unit: UnitId, since: LocalDate, until: LocalDate): ReadonlyArray<Descent> =>
  linksFrom(units, unit)
    .filter(({ on }) => on > since && on <= until)
    .map((link) => ({ link, further: successors(units, link.to, link.on, until) }))

/** What the unit came from up to `until`; every step is earlier than the one before. */
export const predecessors = (units: Units, unit: UnitId, until: LocalDate): ReadonlyArray<Descent> => {
  const into = Map.groupBy(
    [...units.keys()].flatMap((from) => linksFrom(units, from)),
    ({ to }) => to,
  )
  const before = (to: UnitId, earlier: (on: LocalDate) => boolean): ReadonlyArray<Descent> =>
    (into.get(to) ?? [])
      .filter(({ on }) => earlier(on))
      .map((link) => ({ link, further: before(link.from, (on) => on < link.on) }))
  return before(unit, (on) => on <= until)
}

/** The links by which a unit passed into others, by their days. */
export const linksFrom = (units: Units, from: UnitId): ReadonlyArray<Link> =>
  (units.get(from) ?? []).flatMap(successionOf).map(({ unit: to, ...said }) => ({ from, to, ...said }))
