import type { Schema } from "effect"

/** The data of a stored line. */
export type StoredData = { readonly [key: string]: Schema.Json }

/** Says what a version of a type said in the words of the version after it; total over everything that was ever stored. */
export type Upcaster = (data: StoredData) => StoredData

/**
 * By stored type, for every version that is written no longer: `"kheo.model.registered.v1"` becomes what v2 says.
 *
 * A line here stays for ever, as the lines in the ledgers do: their bytes are never rewritten. What stands under `personal`
 * keeps its place, to which it is sealed.
 */
export const upcasters: Readonly<Record<string, Upcaster>> = {}

export interface Typed {
  readonly type: string
  readonly data: StoredData
}

/** Step by step to the version that has no upcaster, which is the one written today. */
export const upcast = (stored: Typed, steps: Readonly<Record<string, Upcaster>> = upcasters): Typed => {
  const step = steps[stored.type]
  return step === undefined ? stored : upcast({ type: nextVersion(stored.type), data: step(stored.data) }, steps)
}

/** Every stored type whose lines say today what this one says: itself and the versions before it. */
export const withEarlier = (
  type: string,
  steps: Readonly<Record<string, Upcaster>> = upcasters,
): ReadonlyArray<string> => {
  const earlier = previousVersion(type)
  return earlier !== undefined && earlier in steps ? [...withEarlier(earlier, steps), type] : [type]
}

/** Which version of a type is written today: the first that no upcaster leads on from. */
export const currentType = (first: string, steps: Readonly<Record<string, Upcaster>> = upcasters): string =>
  first in steps ? currentType(nextVersion(first), steps) : first

/** The number at the end of a stored type. */
export const versionOf = (type: string): number => Number(/\d+$/.exec(type)?.[0])

const nextVersion = (type: string): string => type.replace(/\d+$/, (version) => String(Number(version) + 1))

const previousVersion = (type: string): string | undefined => {
  const version = versionOf(type)
  return version > 1 ? type.replace(/\d+$/, String(version - 1)) : undefined
}
