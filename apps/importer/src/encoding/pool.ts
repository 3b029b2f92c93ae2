import { allVotes, type Encoding, type Votes, verdict } from "@kheo/vietnamese"
import type { Part } from "./parts.ts"

/** What many cells say together, of a column, a sheet or a font, where one alone says too little. */
export interface Pool {
  /** The older encoding that they speak for. */
  readonly legacy: Exclude<Encoding, "unicode"> | undefined
  /** How many of them hold letters that only Unicode has. */
  readonly unicode: number
}

/** What was gathered of many cells so far. */
export interface Ballot {
  readonly votes: Array<Votes>
  unicode: number
}

export const emptyBallot = (): Ballot => ({ votes: [], unicode: 0 })

/** Adds what a part says; one without words to weigh only counts where it is surely Unicode. */
export const cast = (ballot: Ballot, { surelyUnicode, votes }: Pick<Part, "surelyUnicode" | "votes">): void => {
  if (votes.words > 0) ballot.votes.push(votes)
  if (surelyUnicode) ballot.unicode += 1
}

export const poolOf = ({ unicode, votes }: Ballot): Pool => {
  const found = verdict(allVotes(votes))
  return { legacy: found === "unicode" ? undefined : found, unicode }
}
