import type { UnitProgress } from "./unit-progress.ts"

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

/** The numbers of some units. */
export const sum = (units: ReadonlyArray<UnitProgress>): BoardNumbers => {
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
