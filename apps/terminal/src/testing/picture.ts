import type { Tone } from "../theme/index.ts"
import { widthOf } from "../table/index.ts"
import type { DrawnLine } from "../view/index.ts"

const cell = { width: 8.4, height: 19 }

const colours: Readonly<Record<Tone, { readonly ink: string; readonly ground?: string; readonly bold?: true }>> = {
  plain: { ink: "#d8dee9" },
  strong: { ink: "#eceff4", bold: true },
  dim: { ink: "#8b95a7" },
  accent: { ink: "#88c0d0", bold: true },
  good: { ink: "#a3be8c" },
  warn: { ink: "#ebcb8b" },
  bad: { ink: "#e5848d", bold: true },
  chosen: { ink: "#20242c", ground: "#d8dee9" },
  badge: { ink: "#20242c", ground: "#ebcb8b", bold: true },
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")

/** A screen as an SVG picture; every span stands in its cells, whatever font there is. */
export const pictureOf = (lines: ReadonlyArray<DrawnLine>): string => {
  const columns = Math.max(...lines.map((spans) => widthOf(spans.map(({ text }) => text).join(""))))
  const [width, height] = [Math.ceil((columns + 2) * cell.width), (lines.length + 1) * cell.height]
  const drawn = lines.flatMap((spans, row) => {
    let column = 1
    return spans.flatMap(({ text, tone }) => {
      const at = column
      column += widthOf(text)
      return [groundOf(text, tone, at, row), ...textsOf(text, tone, at, row)]
    })
  })
  return [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<rect width="100%" height="100%" rx="6" fill="#20242c"/>`,
    `<g font-family="'DejaVu Sans Mono', Consolas, Menlo, monospace" font-size="14">`,
    ...drawn.filter((part) => part !== ""),
    "</g>",
    "</svg>",
    "",
  ].join("\n")
}

const left = (column: number): number => Math.round(column * cell.width * 10) / 10
const top = (row: number): number => (row + 0.5) * cell.height

const groundOf = (text: string, tone: Tone, column: number, row: number): string => {
  const { ground } = colours[tone]
  if (ground === undefined) return ""
  return `<rect x="${left(column)}" y="${top(row)}" width="${left(widthOf(text))}" height="${cell.height}" fill="${ground}"/>`
}

/** Words that more than one space parts stand each in its own place: no renderer may close the gap. */
const textsOf = (text: string, tone: Tone, column: number, row: number): ReadonlyArray<string> => {
  const { bold, ink } = colours[tone]
  const weight = bold === true ? ` font-weight="bold"` : ""
  return [...text.matchAll(/\S+(?: \S+)*/gu)].map(([words], index, all) => {
    const before = widthOf(text.slice(0, all[index]?.index ?? 0))
    const place = `x="${left(column + before)}" y="${top(row) + 14}" textLength="${left(widthOf(words))}"`
    return `<text ${place} fill="${ink}"${weight}>${escaped(words)}</text>`
  })
}
