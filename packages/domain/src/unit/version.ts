import type { LocalDate } from "../history/local-date.ts"
import type { UnitFact } from "./events.ts"
import { endsUnit } from "./succession.ts"

/** A unit as it was from `validFrom` until the day before `validTo`, which is null while it holds. */
export interface UnitVersion {
  readonly name: string
  readonly kind: string | null
  readonly block: string
  readonly parent: string | null
  readonly code: string | null
  readonly validFrom: LocalDate
  readonly validTo: LocalDate | null
}

/** A unit's versions, day after day without gaps from its addition to its end; facts come in any order of their days. */
export const versionsOf = (facts: ReadonlyArray<UnitFact>): ReadonlyArray<UnitVersion> => {
  const versions: Array<UnitVersion> = []
  for (const fact of byDay(facts)) {
    const [day, said, before] = [fact.occurredAt, saidOf(fact), versions.at(-1)]
    if (before === undefined) {
      if (fact._tag === "UnitAdded") versions.push({ ...describe(fact), validFrom: day, validTo: null })
    } else if (endsUnit(fact)) {
      versions.pop()
      return day > before.validFrom ? [...versions, { ...before, validTo: day }] : versions
    } else if (said !== undefined) {
      versions.pop()
      if (day > before.validFrom) versions.push({ ...before, validTo: day })
      versions.push({ ...before, ...said, validFrom: day })
    }
  }
  return versions
}

/** The version that holds on a day; undefined before the unit's addition and from its end on. */
export const versionAt = (facts: ReadonlyArray<UnitFact>, day: LocalDate): UnitVersion | undefined =>
  versionsOf(facts).find((version) => holdsOn(version, day))

/** Whether a version holds on a day. */
export const holdsOn = ({ validFrom, validTo }: Pick<UnitVersion, "validFrom" | "validTo">, day: LocalDate): boolean =>
  validFrom <= day && (validTo === null || day < validTo)

/** Facts by the days on which they take effect, those of one day as they come. */
export const byDay = <F extends { readonly occurredAt: LocalDate }>(facts: ReadonlyArray<F>): ReadonlyArray<F> =>
  facts.toSorted((one, other) => Number(one.occurredAt > other.occurredAt) - Number(one.occurredAt < other.occurredAt))

type Described = Omit<UnitVersion, "validFrom" | "validTo">

const describe = ({ block, code, kind, name, parent }: typeof UnitFact.cases.UnitAdded.Type): Described => ({
  name,
  kind: kind ?? null,
  block,
  parent: parent ?? null,
  code: code ?? null,
})

/** What a fact makes of the version before it; undefined for one that changes no version. */
const saidOf = (fact: UnitFact): Partial<Described> | undefined => {
  switch (fact._tag) {
    case "UnitAdded":
      return describe(fact)
    case "UnitRenamed":
      return { name: fact.name }
    case "UnitReclassified":
      return { kind: fact.kind }
    case "UnitMoved":
      return {
        ...(fact.block === undefined ? {} : { block: fact.block }),
        ...(fact.parent === undefined ? {} : { parent: fact.parent }),
      }
    default:
      return undefined
  }
}
