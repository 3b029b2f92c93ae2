import type { UnitId } from "@kheo/domain/unit"
import type { Found, Suggestion } from "../issue/issue.ts"
import type { Told } from "../reading/claim.ts"
import { heldThen, mayHaveHeld, type Named, type When } from "../units/named.ts"
import { namedAtOtherTimes, namedBy } from "../units/named-by.ts"
import { dayWords, otherTime } from "../units/other-time.ts"
import type { UnitDirectory } from "../units/unit-directory.ts"
import type { Known, KnownUnit } from "./known.ts"

type Resolved = { readonly unit: KnownUnit } | { readonly issue: Found }

/**
 * The unit that a paper's words name on the row's day: by name, learned alias, register code, or abbreviations read in full.
 *
 * Every way minds the marks; a match without them, or with a slip, only suggests: Long Thành and Long Thạnh are two communes.
 */
export const resolveUnit = (
  { directory }: Pick<Known, "directory">,
  { text }: Pick<Told, "text">,
  when: When,
): Resolved => {
  const answers = given.get(directory) ?? new Map<string, Resolved>()
  given.set(directory, answers)
  const asked = `${when.year}/${when.day ?? ""}/${text}`
  const answer = answers.get(asked) ?? resolved(directory, text, when)
  answers.set(asked, answer)
  return answer
}

/** Answers of each directory: a unit's rows say its name over and over. */
const given = new WeakMap<UnitDirectory, Map<string, Resolved>>()

const resolved = (directory: UnitDirectory, text: string, when: When): Resolved => {
  const [one, ...others] = namedBy(directory, text, when)
  if (one !== undefined && others.length === 0) return { unit: knownAs(one) }
  if (one !== undefined) {
    const suggestions = [one, ...others].map((named) => ({ id: named.unit, label: withCode(named), score: 0.99 }))
    const candidates = suggestions.map(({ label }) => label).join("; ")
    return { issue: { code: "IMP-2203", params: { unit: text, candidates }, suggestions } }
  }
  const [other] = namedAtOtherTimes(directory, text)
  if (other !== undefined) {
    const { instead, why } = otherTime(directory, other, when)
    const suggestions = instead.map((named) => ({ id: named.unit, label: labelOf(directory, named, when), score: 0.9 }))
    return { issue: { code: "IMP-2208", params: { unit: text, day: dayWords(when), why }, suggestions } }
  }
  const near = directory.like(text, (named) => heldThen(named, when) || mayHaveHeld(named, when))
  const suggestions = near.map(({ named, score }) => ({
    id: named.unit,
    label: labelOf(directory, named, when),
    score,
  }))
  return { issue: { code: "IMP-2202", params: { unit: text, ...hint(suggestions) }, suggestions } }
}

/** The first of a letterhead's lines that is a unit's name: the paper's own unit. */
export const letterheadUnit = (
  known: Pick<Known, "directory">,
  names: ReadonlyArray<Told>,
  when: When,
): KnownUnit | undefined => {
  for (const name of names) {
    const answer = resolveUnit(known, name, when)
    if ("unit" in answer) return answer.unit
  }
  return undefined
}

/** The unit as it was called on the row's day; undefined where it was not there then, whoever chose it. */
export const unitThen = ({ directory }: Pick<Known, "directory">, unit: UnitId, when: When): KnownUnit | undefined => {
  const names = directory.namesOf(unit)
  const then = names.findLast((one) => heldThen(one, when)) ?? names.findLast((one) => mayHaveHeld(one, when))
  return then === undefined ? undefined : knownAs(then)
}

/** Whether a text is another way to write this very unit. */
export const isNameOf = (
  { directory }: Pick<Known, "directory">,
  unit: KnownUnit,
  text: string,
  when: When,
): boolean => {
  const named = namedBy(directory, text, when)
  return named.length === 1 && named[0]?.unit === unit.id
}

const knownAs = ({ block, code, name, unit }: Named): KnownUnit => ({ id: unit, code, name, block })

/** How to write a unit so that it is found: its name, with its code where that names another too. */
const labelOf = (directory: UnitDirectory, named: Named, when: When): string => {
  const [found, ...others] = namedBy(directory, named.name, when)
  return found?.unit === named.unit && others.length === 0 ? named.name : withCode(named)
}

const withCode = ({ code, name }: Named): string => (code === undefined ? name : `${name} (${code})`)

/** Which units may be meant, and what the office can do. */
const hint = (near: ReadonlyArray<Suggestion>) => {
  const list = near.slice(0, 3).map(({ label }) => label)
  return list.length === 0
    ? {
        hint: "",
        remedy: {
          vi: " Hãy sửa tên, hoặc thêm đơn vị vào danh sách.",
          en: " Mend the name, or add the unit to the roster.",
        },
      }
    : {
        hint: { vi: ` Có phải: ${list.join("; ")}?`, en: ` Is it: ${list.join("; ")}?` },
        remedy: {
          vi: " Hãy sửa tên, hoặc dạy sổ cách viết này bằng kheo unit alias.",
          en: " Mend the name, or teach the register this spelling with kheo unit alias.",
        },
      }
}
