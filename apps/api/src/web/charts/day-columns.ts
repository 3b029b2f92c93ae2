import { dayAfter, daysFrom } from "@kheo/application"
import { formatLocalDate } from "@kheo/vietnamese"
import { count } from "../page/figures.ts"
import { html, type Html, nothing } from "../page/html.ts"

/** Some days together, and how many happened on them. */
export interface Bucket {
  readonly first: string
  readonly last: string
  readonly value: number
}

export interface DayColumns {
  /** Prefix of the picture's ids. */
  readonly id: string
  readonly title: string
  readonly description: string
  readonly buckets: ReadonlyArray<Bucket>
  /** Columns after this day are late; it is marked and named. */
  readonly deadline: { readonly day: string; readonly name: string } | undefined
}

const most = 60

/** Counts days into columns, so many days a column that no more than sixty stand beside each other. */
export const bucketsOf = (days: ReadonlyArray<string>, reach: ReadonlyArray<string> = []): ReadonlyArray<Bucket> => {
  const [first, last] = [[...days, ...reach].toSorted()[0], [...days, ...reach].toSorted().at(-1)]
  if (first === undefined || last === undefined) return []
  const wide = Math.ceil((daysFrom(first, last) + 1) / most)
  const counts = new Map<number, number>()
  for (const day of days) {
    const at = Math.floor(daysFrom(first, day) / wide)
    counts.set(at, (counts.get(at) ?? 0) + 1)
  }
  return Array.from({ length: Math.floor(daysFrom(first, last) / wide) + 1 }, (_, at) => ({
    first: dayAfter(first, at * wide),
    last: dayAfter(first, at * wide + wide - 1),
    value: counts.get(at) ?? 0,
  }))
}

const [top, ground, height] = [22, 150, 176]

/** Columns over days; places are percents and letters pixels, so that a narrow phone reads the same letters. */
export const dayColumns = ({ buckets, deadline, description, id, title }: DayColumns): Html => {
  const highest = Math.max(1, ...buckets.map(({ value }) => value))
  const step = 100 / Math.max(1, buckets.length)
  const due = deadline === undefined ? -1 : buckets.findIndex(({ last }) => last >= deadline.day)
  return html`<svg width="100%" height="${height}" role="img" aria-labelledby="${id}-t ${id}-d">
    <title id="${id}-t">${title}</title>
    <desc id="${id}-d">${description}</desc>
    <line class="base" x1="0" x2="100%" y1="${ground}" y2="${ground}"></line>
    ${buckets.map((bucket, at) => columnOf(bucket, at, step, highest, deadline?.day, buckets.length))}
    ${deadline === undefined || due < 0 ? nothing : markOf((due + 1) * step, deadline)} ${daysBelow(buckets)}
  </svg>`
}

const columnOf = (
  { first, last, value }: Bucket,
  at: number,
  step: number,
  highest: number,
  deadline: string | undefined,
  columns: number,
): Html => {
  if (value === 0) return nothing
  const tall = (value / highest) * (ground - top - 16)
  const isLate = deadline !== undefined && first > deadline
  const days = first === last ? formatLocalDate(first) : `${formatLocalDate(first)} – ${formatLocalDate(last)}`
  const isTold = columns <= 12 || value === highest
  return html`<rect
      class="${isLate ? "late" : "good"}"
      x="${fixed(at * step + step * 0.12)}%"
      width="${fixed(step * 0.76)}%"
      y="${fixed(ground - tall)}"
      height="${fixed(tall)}"
      ><title>${days}: ${count(value)}</title></rect
    >${
      isTold &&
      html`<text class="strong" x="${fixed((at + 0.5) * step)}%" y="${fixed(ground - tall - 5)}" text-anchor="middle"
        >${count(value)}</text
      >`
    }`
}

const markOf = (x: number, { name }: NonNullable<DayColumns["deadline"]>): Html => {
  const isRight = x > 50
  return html`<line class="mark" x1="${fixed(x)}%" x2="${fixed(x)}%" y1="14" y2="${ground}"></line
    ><text x="${fixed(x)}%" dx="${isRight ? -6 : 6}" y="12" text-anchor="${isRight ? "end" : "start"}">${name}</text>`
}

const daysBelow = (buckets: ReadonlyArray<Bucket>): Html => {
  const [first, last] = [buckets[0], buckets.at(-1)]
  if (first === undefined || last === undefined) return nothing
  if (buckets.length === 1)
    return html`<text x="50%" y="${ground + 18}" text-anchor="middle">${formatLocalDate(first.first)}</text>`
  return html`<text x="0" y="${ground + 18}">${formatLocalDate(first.first)}</text
    ><text x="100%" y="${ground + 18}" text-anchor="end">${formatLocalDate(last.last)}</text>`
}

const fixed = (value: number): string => String(Math.round(value * 100) / 100)
