import { foldedKey, formatNumber, toneKey } from "@kheo/vietnamese"
import type { Register } from "../../register/index.ts"
import type { FieldSpec } from "../form-spec.ts"

/** Something that a field can pick: its id, and how the list calls it. */
export interface Candidate {
  readonly id: string
  readonly name: string
  /** What tells it from its neighbours: the block, the unit. */
  readonly about: string
}

/** How many candidates a field shows at once. */
export const mostCandidates = 5

/** All that a field can pick from. */
export const pickable = ({ kind }: Pick<FieldSpec, "kind">, register: Register): ReadonlyArray<Candidate> => {
  if (kind === "unit") return remembered(register.units, unitCandidate)
  if (kind === "model") return remembered(register.models, modelCandidate)
  return []
}

/** Those that hold every typed word, marks aside; the nearest first: the same name, then a name whose words begin so. They suggest and never link. */
export const candidates = (
  field: Pick<FieldSpec, "kind">,
  typed: string,
  register: Register,
): ReadonlyArray<Candidate> => {
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
    .map(({ candidate }) => candidate)
}

/** The one that a text names with all its marks, by name or code; undefined for none or several. */
export const exactly = (field: Pick<FieldSpec, "kind">, typed: string, register: Register): Candidate | undefined => {
  const tone = toneKey(typed)
  const [found, second] = pickable(field, register).filter(
    ({ about, name }) => tone !== "" && [name, about.split(" · ")[0] ?? ""].some((text) => toneKey(text) === tone),
  )
  return second === undefined ? found : undefined
}

/** How many there are beyond those that are shown. */
export const beyond = (count: number): string =>
  count > mostCandidates ? `+${formatNumber(count - mostCandidates)}` : ""

const unitCandidate = ({ block, code, id, name }: Register["units"][number]): Candidate => ({
  id,
  name,
  about: code === null ? block : `${code} · ${block}`,
})

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
    all: foldedKey(`${candidate.name} ${candidate.about}`),
  }
  keys.set(candidate, key)
  return key
}
