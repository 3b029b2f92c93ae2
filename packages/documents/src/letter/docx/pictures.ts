import { barChart, chartInWords, chartSize } from "../../chart/bar-chart.ts"
import type { Letter, Paragraph } from "../letter.ts"

/** Draws SVG as PNG; whoever asks for a paper with charts brings it. */
export type Draw = (svg: string) => Promise<Uint8Array>

/** The letter with its charts drawn. */
export const withPictures = async (letter: Letter, draw: Draw | undefined): Promise<Letter> => ({
  ...letter,
  paragraphs: await drawn(letter.paragraphs, draw),
  parts: await Promise.all(
    (letter.parts ?? []).map(async (part) => ({ ...part, paragraphs: await drawn(part.paragraphs, draw) })),
  ),
})

const drawn = (
  paragraphs: ReadonlyArray<Paragraph>,
  draw: Draw = () => Promise.reject(new Error("A paper with charts needs what draws them.")),
): Promise<ReadonlyArray<Paragraph>> =>
  Promise.all(
    paragraphs.map(async (paragraph) => {
      const { chart } = paragraph
      if (chart === undefined) return paragraph
      const picture = { png: await draw(barChart(chart)), ...chartSize(chart), says: chartInWords(chart) }
      return { ...paragraph, picture }
    }),
  )
