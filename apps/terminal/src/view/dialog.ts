import type { Language } from "@kheo/application/language"
import type { Dialog } from "../state/index.ts"
import { cut, fit, widthOf, wrap } from "../table/index.ts"
import { type Body, type DrawnLine, line, type Size, type Span } from "./drawing.ts"
import { padded } from "./window.ts"

/** A question in the middle of the body; what it is asked about stays in sight around it. */
export const overDialog = (body: Body, { at, lines, no, title, yes }: Dialog, language: Language, size: Size): Body => {
  const room = Math.min(size.columns - 8, 64)
  const text = lines.flatMap((words) => wrap(words[language], room))
  const button = (words: string, chosen: boolean): Span => ({
    text: chosen ? `› ${words} ` : `  ${words} `,
    tone: chosen ? "chosen" : "plain",
  })
  const buttons = [button(no[language], at === "no"), button(yes[language], at === "yes")]
  const used = buttons.reduce((sum, span) => sum + widthOf(span.text), 0) + 2
  const left: Span = { text: "   | ", tone: "accent" }
  const right: Span = { text: " |", tone: "accent" }
  const row = (inside: DrawnLine): DrawnLine => [left, ...inside, right]
  const rule = line(`   +${"-".repeat(room + 2)}+`, "accent")
  const box = [
    rule,
    row([{ text: fit(cut(title[language], room), room), tone: "strong" }]),
    ...text.map((part) => row([{ text: fit(part, room), tone: "plain" }])),
    row([
      ...buttons.slice(0, 1),
      { text: "  ", tone: "plain" },
      ...buttons.slice(1),
      { text: " ".repeat(Math.max(0, room - used)), tone: "plain" },
    ]),
    rule,
  ]
  const above = Math.max(0, Math.floor((size.rows - box.length) / 2))
  const all = padded(body.lines, size.rows)
  const drawn = [...all.slice(0, above), ...box, ...all.slice(above + box.length)].slice(0, size.rows)
  return { ...body, lines: drawn, cursor: undefined }
}
