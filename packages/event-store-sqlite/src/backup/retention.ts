import { readBackupName } from "./backup-name.ts"

/** Of how many days, weeks and months, counted back from the newest backup, one is kept each. */
export interface Keep {
  readonly days: number
  readonly weeks: number
  readonly months: number
}

/** A week day by day, a month week by week, a year month by month. */
export const usualKeep: Keep = { days: 7, weeks: 4, months: 12 }

/** Names of the backups that may go; the newest never, and what is no backup neither. Days are those of Vietnam. */
export const expired = (names: ReadonlyArray<string>, { days, months, weeks }: Keep): ReadonlyArray<string> => {
  const newestFirst = names
    .flatMap((name) => readBackupName(name) ?? [])
    .toSorted((left, right) => right.takenAt.getTime() - left.takenAt.getTime() || right.position - left.position)
  const kept = new Set(newestFirst.slice(0, 1).map(({ name }) => name))
  const keepNewestOf = (count: number, periodOf: (takenAt: Date) => string) => {
    const periods = new Set<string>()
    for (const { name, takenAt } of newestFirst) {
      const period = periodOf(takenAt)
      if (periods.has(period)) continue
      if (periods.size === count) return
      periods.add(period)
      kept.add(name)
    }
  }
  keepNewestOf(days, (takenAt) => localDay(takenAt))
  keepNewestOf(weeks, (takenAt) => String(Math.floor((daysOf(takenAt) + 3) / 7)))
  keepNewestOf(months, (takenAt) => localDay(takenAt).slice(0, 7))
  return newestFirst.map(({ name }) => name).filter((name) => !kept.has(name))
}

const inVietnam = (instant: Date): number => instant.getTime() + 7 * 3_600_000

/** Days since a Thursday, so that three more make weeks begin on Monday. */
const daysOf = (instant: Date): number => Math.floor(inVietnam(instant) / 86_400_000)

const localDay = (instant: Date): string => new Date(inVietnam(instant)).toISOString().slice(0, 10)
