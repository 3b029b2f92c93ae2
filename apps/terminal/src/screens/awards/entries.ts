import type { Candidate } from "@kheo/domain/award-board"
import { compareVietnamese } from "@kheo/vietnamese"
import { allCandidates, isIncomplete, isWaiting, lacking } from "../../candidates/index.ts"
import { candidateText, matching } from "../../filter/index.ts"
import type { AwardSort, AwardTab, ScreenOf, State } from "../../state/index.ts"
import { textOf } from "../../text-field/index.ts"

/** A line of the award review board. */
export interface AwardEntry {
  readonly key: string
  readonly candidate: Candidate
}

/** The proposals that a tab lets through. */
export const inAwardTab: { readonly [Tab in AwardTab]: (candidate: Candidate) => boolean } = {
  all: () => true,
  waiting: isWaiting,
  incomplete: isIncomplete,
  decided: (candidate) => !isWaiting(candidate),
}

/** The lines of the board as the screen filters and sorts them; made once, however often a key moves in them. */
export const awardEntries = (state: Pick<State, "seen">, screen: ScreenOf<"awards">): ReadonlyArray<AwardEntry> => {
  const all = allCandidates(state.seen) ?? none
  const { filter, sort, tab } = screen
  const query = textOf(filter.field)
  const asked = `${tab}/${sort}/${query}`
  const known = made.get(all)
  if (known?.asked === asked) return known.entries
  const entries = matching(all.filter(inAwardTab[tab]), query, candidateText)
    .toSorted(orders[sort])
    .map((candidate) => ({ key: `${candidate.model}/${candidate.form}`, candidate }))
  made.set(all, { asked, entries })
  return entries
}

const none: ReadonlyArray<Candidate> = []
const made = new WeakMap<object, { readonly asked: string; readonly entries: ReadonlyArray<AwardEntry> }>()

const order = ["proposed", "reviewed", "deferred", "awarded", "declined", "revoked"]

/** What is sorted alike keeps the order of the numbers. */
const orders: { readonly [Sort in AwardSort]: (one: Candidate, other: Candidate) => number } = {
  number: () => 0,
  block: (one, other) => compareVietnamese(one.block, other.block) || compareVietnamese(one.unitName, other.unitName),
  form: (one, other) => compareVietnamese(one.form, other.form),
  missing: (one, other) => lacking(other) - lacking(one),
  state: (one, other) => order.indexOf(one.state) - order.indexOf(other.state),
}
