import { toneKey } from "@kheo/vietnamese"
import { untitled } from "../reading/people.ts"
import type { SheetRead } from "../reading/read-sheet.ts"
import type { When } from "../units/named.ts"
import { type Known, type KnownUnit, modelKey } from "./known.ts"
import { isNameOf } from "./resolve-unit.ts"

/** A row, as far as it tells whose model it is about. */
interface PersonRow {
  readonly person: string | undefined
  readonly title: string
}

/** The person whose model a row is about; a table without a column for people means whoever holds the one model of that title. */
export const personOfRow = (
  known: Pick<Known, "directory" | "models">,
  unit: KnownUnit,
  row: PersonRow,
  sheet: Pick<SheetRead, "silent">,
  when: When,
): string | undefined => {
  if (!lacksPeople(sheet)) return heldAs(known, unit, row.title, personOf(known, unit, row.person, when))
  const [one, ...others] = new Set(known.models.holders(unit.id, row.title))
  return others.length === 0 ? one : undefined
}

/**
 * The person as the register calls them who holds the unit's model of that title: “Ông Trần Văn Ba” is Trần Văn Ba, and the
 * other way round, but “Ông” is no “Bà”.
 */
export const heldAs = (
  { models }: Pick<Known, "models">,
  unit: KnownUnit,
  title: string,
  person: string | undefined,
): string | undefined => {
  if (person === undefined || models.withKey(modelKey(unit.id, title, person)).length > 0) return person
  const bare = toneKey(untitled(person))
  const isBare = bare === toneKey(person)
  const alike = models.holders(unit.id, title).filter((holder) => {
    const its = toneKey(untitled(holder ?? ""))
    return its === bare && (isBare || its === toneKey(holder ?? ""))
  })
  return alike.length === 1 ? alike[0] : person
}

/** Whether a table has no column in which a person could be named. */
export const lacksPeople = ({ silent = [] }: Pick<SheetRead, "silent">): boolean =>
  silent.includes("person") && silent.includes("holder")

/**
 * Whose models of a title are, by unit and title: those that the register holds, and those that rows of this import name.
 *
 * So a list with a column for people and one without, imported together, register one model.
 */
export class Holders {
  readonly #named = new Map<string, Array<string | undefined>>()
  readonly #known: Pick<Known, "models">

  constructor(known: Pick<Known, "models">) {
    this.#known = known
  }

  name(unit: KnownUnit, title: string, person: string | undefined): void {
    const key = modelKey(unit.id, title, undefined)
    const its = this.#named.get(key)
    if (its === undefined) this.#named.set(key, [person])
    else its.push(person)
  }

  /** Each holder once; several are no answer unless one of them is the collective. */
  of(unit: KnownUnit, title: string): ReadonlyArray<string | undefined> {
    const named = this.#named.get(modelKey(unit.id, title, undefined)) ?? []
    const all = [...this.#known.models.holders(unit.id, title), ...named]
    const each = [...new Map(all.map((person) => [toneKey(person ?? ""), person])).values()]
    return each.includes(undefined) ? [undefined] : each
  }
}

/** The person whose model it is; the unit's own name however written, a dash or "không" in that column means the unit itself. */
export const personOf = (
  known: Pick<Known, "directory">,
  unit: KnownUnit,
  text: string | undefined,
  when: When,
): string | undefined => {
  if (text === undefined || /^[\s\-–—./]*$|^không$/i.test(text)) return undefined
  return toneKey(text) === toneKey(unit.name) || isNameOf(known, unit, text, when) ? undefined : text
}
