import type { CampaignYear } from "../campaign/events.ts"
import type { LocalDate } from "../history/local-date.ts"
import { type BoardNumbers, sum } from "./board-numbers.ts"
import type { BoardState } from "./state.ts"
import { type UnitProgress, unitProgress } from "./unit-progress.ts"

export interface BoardBlock extends BoardNumbers {
  readonly block: string
}

/** Who has and who has not, as of a day; lists and blocks are in roster order. */
export interface Board {
  readonly campaign: CampaignYear
  readonly asOf: LocalDate
  /** Null when the campaign was not opened yet on that day. */
  readonly deadline: LocalDate | null
  readonly blocks: ReadonlyArray<BoardBlock>
  readonly totals: BoardNumbers
  readonly reported: ReadonlyArray<string>
  readonly missing: ReadonlyArray<string>
}

/** The board as of a day, from the state folded over the facts up to that day. */
export const board = (
  state: BoardState,
  campaign: CampaignYear,
  asOf: LocalDate,
  units = unitProgress(state),
): Board => {
  const blocks = Map.groupBy(units, ({ block }) => block)
  const names = (chosen: ReadonlyArray<UnitProgress>) => chosen.map(({ name }) => name)
  return {
    campaign,
    asOf,
    deadline: state.deadline ?? null,
    blocks: [...blocks].map(([block, members]) => ({ block, ...sum(members) })),
    totals: sum(units),
    reported: names(units.filter(({ reportedOn }) => reportedOn !== null)),
    missing: names(units.filter(({ reportedOn }) => reportedOn === null)),
  }
}
