import type { CampaignYear } from "../campaign/events.ts"
import type { LocalDate } from "../history/local-date.ts"
import type { BoardState } from "./state.ts"
import { type UnitProgress, unitProgress } from "./unit-progress.ts"

/** What the board counts, per block and in all; the rules are those of the glossary's "bảng theo dõi". */
export interface BoardNumbers {
  readonly units: number
  readonly models: number
  readonly individuals: number
  readonly conferences: number
  readonly reports: number
  readonly late: number
  readonly submitted: number
  readonly notScalable: number
  readonly proposed: number
}

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
export const board = (state: BoardState, campaign: CampaignYear, asOf: LocalDate): Board => {
  const units = unitProgress(state)
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

const sum = (units: ReadonlyArray<UnitProgress>): BoardNumbers => {
  const total = (count: (unit: UnitProgress) => number) => units.reduce((so, unit) => so + count(unit), 0)
  return {
    units: units.length,
    models: total(({ models }) => models),
    individuals: total(({ individuals }) => individuals),
    conferences: total(({ conferenceOn }) => (conferenceOn === null ? 0 : 1)),
    reports: total(({ reportedOn }) => (reportedOn === null ? 0 : 1)),
    late: total(({ late }) => (late ? 1 : 0)),
    submitted: total(({ submitted }) => submitted),
    notScalable: total(({ notScalable }) => notScalable),
    proposed: total(({ proposed }) => proposed),
  }
}
