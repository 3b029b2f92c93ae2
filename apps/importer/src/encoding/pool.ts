import { allVotes, type Encoding, verdict } from "@kheo/vietnamese"
import type { Part } from "./parts.ts"

/** What many cells say together, of a column, a sheet or a font, where one alone says too little. */
export interface Pool {
  /** The older encoding that they speak for. */
  readonly legacy: Exclude<Encoding, "unicode"> | undefined
  /** How many of them hold letters that only Unicode has. */
  readonly unicode: number
}

export type Voter = Pick<Part, "surelyUnicode" | "votes">

export const poolOf = (voters: ReadonlyArray<Voter>): Pool => {
  const found = verdict(allVotes(voters.map(({ votes }) => votes).filter(({ words }) => words > 0)))
  return {
    legacy: found === "unicode" ? undefined : found,
    unicode: voters.filter(({ surelyUnicode }) => surelyUnicode).length,
  }
}
