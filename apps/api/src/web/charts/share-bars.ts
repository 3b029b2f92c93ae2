import { html, type Html } from "../page/html.ts"
import { count } from "../page/figures.ts"

/** One part of a bar: what it is called, and the colour that the style sheet has for it. */
export interface BarPart {
  readonly name: string
  readonly tone: "good" | "late" | "owed"
  readonly value: number
}

/** One bar: a name as long as it likes, the figure beside it, and its parts. */
export interface Bar {
  readonly name: string
  readonly figure: string
  readonly parts: ReadonlyArray<BarPart>
}

/**
 * A list of bars, each a picture with a title and a description of its own: names are text of the page, so that they wrap.
 *
 * Without `of` a bar is as long as the page, whatever it holds; with it, that many are.
 */
export const shareBars = (id: string, bars: ReadonlyArray<Bar>, of?: number): Html =>
  html`<ol class="bars">
    ${bars.map((bar, index) => html`<li>${barOf(`${id}-${index}`, bar, of)}</li>`)}
  </ol>`

const barOf = (id: string, { figure, name, parts }: Bar, of: number | undefined): Html => {
  const whole = of ?? parts.reduce((sum, { value }) => sum + value, 0)
  const told = parts.map(({ name, value }) => `${name}: ${count(value)}`).join("; ")
  let from = 0
  return html`<div><span>${name}</span><b>${figure}</b></div>
    <svg width="100%" height="16" role="img" aria-labelledby="${id}-t ${id}-d">
      <title id="${id}-t">${name}: ${figure}</title>
      <desc id="${id}-d">${told}</desc>
      ${parts.map(({ tone, value }) => {
        const at = from
        const width = shareOf(value, whole)
        from += width
        return value > 0 && html`<rect class="${tone}" x="${fixed(at)}%" width="${fixed(width)}%" height="16"></rect>`
      })}
    </svg>`
}

/** What the colours of the bars mean, in words. */
export const keyOf = (parts: ReadonlyArray<Omit<BarPart, "value">>): Html =>
  html`<ul class="key">
    ${parts.map(
      ({ name, tone }) =>
        html`<li>
          <svg width="12" height="12" aria-hidden="true"><rect class="${tone}" width="12" height="12"></rect></svg
          >${name}
        </li>`,
    )}
  </ul>`

const shareOf = (value: number, whole: number): number => (whole === 0 ? 0 : (value / whole) * 100)

const fixed = (percent: number): string => String(Math.round(percent * 100) / 100)
