import type { Appended, Condition, Head, Position } from "../../event-store.ts"
import type { Line } from "../../line.ts"
import type { Proof } from "../../merkle/index.ts"
import type { Random } from "./random.ts"

/** When something was asked and when it was answered, by a clock that only counts; an answer that never came is Infinity. */
interface Asked {
  readonly invoked: number
  ended: number
}

/** One call of `append`, with what its decision came to and what the caller learnt. */
export interface AppendCall extends Asked {
  readonly command: string
  readonly request: string
  /** What each run of the decision came to: ids of its events, in the order of their writes, and its conditions. */
  readonly runs: Array<{ readonly ids: ReadonlyArray<string>; readonly conditions: ReadonlyArray<Condition> }>
  outcome:
    | { readonly is: "answered"; readonly answer: Appended }
    | { readonly is: "conflict"; readonly condition: string; readonly expected: number; readonly actual: number }
    | { readonly is: "reused" }
    /** An injected fault, or a reply that was lost: it may have happened or not. */
    | { readonly is: "unknown" }
    /** Something that no caller should ever see. */
    | { readonly is: "broken"; readonly detail: string }
}

/** Lines that a query gave, in the order in which they came. */
export interface ReadCall extends Asked {
  readonly query: { readonly stream?: string; readonly tags?: ReadonlyArray<string>; readonly after: Position }
  readonly follow: boolean
  readonly lines: Array<Line>
}

export interface HeadCall extends Asked {
  readonly fiber: number
  readonly head: Head
}

export interface ProofCall extends Asked {
  readonly inclusion: Position
  readonly size: Position
  readonly proof: Proof
}

/** All that several fibers asked of one store, and learnt. */
export interface History {
  readonly appends: Array<AppendCall>
  readonly reads: Array<ReadCall>
  readonly heads: Array<HeadCall>
  readonly proofs: Array<ProofCall>
  readonly tick: () => number
}

/** A history of nothing. */
export const newHistory = (): History => {
  let time = 0
  return { appends: [], reads: [], heads: [], proofs: [], tick: () => ++time }
}

/** Where a sequence plays: names of its own on a ledger that may hold others, from a position on. */
export interface Stage {
  readonly name: string
  readonly base: Position
  readonly random: Random
  readonly history: History
}
