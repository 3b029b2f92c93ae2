import type { CampaignYear } from "../campaign/events.ts"

/** The year that a plan names, and the year after the campaign that it should name. */
export interface PlanYear {
  readonly found: number
  readonly expected: number
}

/**
 * A plan for another year than the campaign's next: "dự kiến nhân rộng năm N" where N ≠ campaign + 1.
 *
 * Undefined when no year is named, or the next one is, alone or within the years named: "từ năm 2022 đến năm 2025".
 */
export const otherPlanYear = (years: ReadonlyArray<number>, campaign: CampaignYear): PlanYear | undefined => {
  const [found] = years
  const expected = campaign + 1
  if (found === undefined || (Math.min(...years) <= expected && expected <= Math.max(...years))) return undefined
  return { found, expected }
}

/** The year in the heading of the plan's column, which names nothing else of four digits. */
export const headingYears = (heading: string): ReadonlyArray<number> => years(heading, /(?<!\d)\d{4}(?!\d)/gu)

/** The years in a plan's prose: only after the word "năm", since 1500 may be households. */
export const proseYears = (prose: string): ReadonlyArray<number> =>
  years(prose, /(?<=năm\s+)\d{4}(?!\d)|(?<=năm\s+\d{4}\s*[-–]\s*)\d{4}(?!\d)/giu)

const years = (text: string, pattern: RegExp): ReadonlyArray<number> =>
  (text.normalize("NFC").match(pattern) ?? []).map(Number)
