import { versionsOf } from "@kheo/domain/unit"
import { resolveUnit, unitsAt } from "@kheo/domain/unit-history"
import { foldedKey, formatNumber, toneKey } from "@kheo/vietnamese"
import type { Register } from "../../register/index.ts"
import type { FieldSpec } from "../form-spec.ts"

/** Something that a field can pick: its id, and how the list calls it. */
export interface Candidate {
  readonly id: string
  readonly name: string
  /** What tells it from its neighbours: the block, the unit. */
  readonly about: string
  /** How else papers call it: aliases, and the names that it had. */
  readonly others?: ReadonlyArray<string>
}

/** How many candidates a field shows at once. */
export const mostCandidates = 5

type Picking = Pick<FieldSpec, "kind" | "every">

/** All that a field can pick from. */
export const pickable = ({ every, kind }: Picking, register: Register): ReadonlyArray<Candidate> => {
  if (kind === "unit" && every === true) return remembered(everyUnit(register), unitCandidate(register))
  if (kind === "unit") return remembered(register.units, unitCandidate(register))
  if (kind === "model") return remembered(register.models, modelCandidate)
  return []
}

/** Those that hold every typed word, marks aside; the nearest first: the same name, then a name whose words begin so. They suggest and never link. */
export const candidates = (field: Picking, typed: string, register: Register): ReadonlyArray<Candidate> => {
  const [tone, folded] = [toneKey(typed), foldedKey(typed)]
  const words = folded.split(" ")
  return pickable(field, register)
    .flatMap((candidate) => {
      const key = keyOf(candidate)
      if (!words.every((word) => key.all.includes(word))) return []
      const inName = [` ${key.name}`, key.name].map((name, index) =>
        words.every((word) => name.includes(index === 0 ? ` ${word}` : word)),
      )
      const rank = toneKey(candidate.name) === tone ? 0 : inName[0] === true ? 1 : inName[1] === true ? 2 : 3
      return [{ candidate, rank }]
    })
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ candidate }) => calledSo(candidate, words))
}

/** Says by which other name it was found, where its own name would not tell why it is listed. */
const calledSo = (candidate: Candidate, words: ReadonlyArray<string>): Candidate => {
  const { about, name, others = [] } = candidate
  const shown = foldedKey(`${name} ${about}`)
  if (words.every((word) => shown.includes(word))) return candidate
  const found = others.find((other) => words.some((word) => foldedKey(other).includes(word) && !shown.includes(word)))
  return found === undefined ? candidate : { ...candidate, about: `${about} (${found})` }
}

/** The one that a text names with all its marks: a name or code, an alias or an old name; undefined for none or several. */
export const exactly = (field: Picking, typed: string, register: Register): Candidate | undefined => {
  const tone = toneKey(typed)
  const [found, second] = pickable(field, register).filter(
    ({ about, name }) => tone !== "" && [name, about.split(" · ")[0] ?? ""].some((text) => toneKey(text) === tone),
  )
  if (found !== undefined || field.kind !== "unit" || tone === "") return second === undefined ? found : undefined
  const resolved = resolveUnit(register.unitHistory, typed, register.board.asOf)
  return "unit" in resolved ? pickable(field, register).find(({ id }) => id === resolved.unit) : undefined
}

/** How many there are beyond those that are shown. */
export const beyond = (count: number): string =>
  count > mostCandidates ? `+${formatNumber(count - mostCandidates)}` : ""

type Listed = Pick<Register["units"][number], "block" | "code" | "id" | "name">

const everywhere = new WeakMap<Register["units"], ReadonlyArray<Listed>>()

/** The units that are there on the register's day, those of which a report is expected first. */
const everyUnit = ({ board, unitHistory, units }: Register): ReadonlyArray<Listed> => {
  const expected = new Set(units.map(({ id }) => id))
  const known = everywhere.get(units) ?? [
    ...units,
    ...unitsAt(unitHistory, board.asOf).flatMap(({ block, code, name, unit }) =>
      expected.has(unit) ? [] : [{ id: unit, name, block, code }],
    ),
  ]
  everywhere.set(units, known)
  return known
}

const unitCandidate =
  ({ unitHistory }: Register) =>
  ({ block, code, id, name }: Listed): Candidate => {
    const facts = unitHistory.get(id) ?? []
    const aliases = facts.flatMap((fact) => (fact._tag === "UnitAliasLearned" ? [fact.alias] : []))
    const called = [...aliases, ...versionsOf(facts).map((version) => version.name)]
    const others = [...new Set(called)].filter((other) => other !== name)
    return { id, name, about: code === null ? block : `${code} · ${block}`, others }
  }

const modelCandidate = ({ id, number, title, unitName }: Register["models"][number]): Candidate => ({
  id,
  name: title,
  about: `${number} · ${unitName}`,
})

const lists = new WeakMap<object, ReadonlyArray<Candidate>>()
const keys = new WeakMap<Candidate, { readonly name: string; readonly all: string }>()

/** A register's list is made into candidates once, not at every letter. */
const remembered = <Item>(items: ReadonlyArray<Item>, make: (item: Item) => Candidate): ReadonlyArray<Candidate> => {
  const known = lists.get(items) ?? items.map(make)
  lists.set(items, known)
  return known
}

const keyOf = (candidate: Candidate): { readonly name: string; readonly all: string } => {
  const key = keys.get(candidate) ?? {
    name: foldedKey(candidate.name),
    all: foldedKey([candidate.name, candidate.about, ...(candidate.others ?? [])].join(" ")),
  }
  keys.set(candidate, key)
  return key
}
