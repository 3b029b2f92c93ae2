import { harmless } from "@kheo/vietnamese"
import { html as escaped, raw } from "hono/html"
import type { HtmlEscapedString } from "hono/utils/html"

/** Markup that was made here, every value in it escaped. */
export type Html = HtmlEscapedString

export type Part = Html | string | number | false | null | undefined | ReadonlyArray<Part>

/**
 * Markup whose values are made harmless and escaped on their way in: a title from a stranger's workbook may hold tags, control
 * characters and marks that turn the writing direction. Attributes stand in double quotes.
 */
export const html = (strings: TemplateStringsArray, ...values: ReadonlyArray<Part>): Html =>
  escaped(compact(strings), ...values.map(safe)) as Html

/** Indents are for us; a page of many rows would be a third of them. */
const compact = (strings: TemplateStringsArray): TemplateStringsArray => {
  const known = made.get(strings)
  if (known !== undefined) return known
  const shorter = strings.map((part) => part.replaceAll(/\n\s+/gu, "\n"))
  const template = Object.assign(shorter, { raw: strings.raw }) as TemplateStringsArray
  made.set(strings, template)
  return template
}

const made = new WeakMap<TemplateStringsArray, TemplateStringsArray>()

const safe = (value: Part): unknown => {
  if (Array.isArray(value)) return value.map(safe)
  return typeof value === "string" ? harmless(value) : value
}

/** Nothing at all. */
export const nothing: Html = raw("")

/** A text of several lines, each a line. */
export const lines = (text: string): Html =>
  html`${text
    .split(/\r\n|[\n\r]/u)
    .filter((one) => one.trim() !== "")
    .map((one, index) => (index === 0 ? html`${one}` : html`<br />${one}`))}`

/** A text whose line ends stay as they are, for where they are the text. */
export const verbatim = (text: string): Html =>
  html`${text.split(/\r\n|[\n\r]/u).map((one, index) => (index === 0 ? one : [newline, one]))}`

const newline: Html = raw("\n")
