import { spawnSync } from "node:child_process"

/** A word where it stands on its page, in millimetres from the upper left. */
export interface PrintedWord {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly text: string
}

export interface Page {
  readonly width: number
  readonly height: number
  readonly words: ReadonlyArray<PrintedWord>
}

/** What a program of poppler prints. */
export const poppler = (program: string, ...args: ReadonlyArray<string>): string => {
  const { error, status, stderr, stdout } = spawnSync(program, args, { encoding: "utf8", maxBuffer: 1 << 28 })
  if (error !== undefined || status !== 0) throw new Error(`${program}: ${String(error ?? stderr)}`)
  return stdout
}

const millimetres = (points: string | undefined): number => (Number(points) * 25.4) / 72

const pageTag = /^[^>]*width="([\d.]+)" height="([\d.]+)"/u
const wordTag = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</gu

/** The pages of a PDF with every word in its place. */
export const pagesOf = (pdf: string): ReadonlyArray<Page> =>
  poppler("pdftotext", "-bbox", pdf, "-")
    .split("<page ")
    .slice(1)
    .map((page) => {
      const [, width, height] = pageTag.exec(page) ?? []
      const words = [...page.matchAll(wordTag)].map(([, left, top, right, bottom, text = ""]) => ({
        left: millimetres(left),
        top: millimetres(top),
        right: millimetres(right),
        bottom: millimetres(bottom),
        text,
      }))
      return { width: millimetres(width), height: millimetres(height), words }
    })

/** The fonts of a PDF, as poppler names them. */
export const fontsOf = (pdf: string): string => poppler("pdffonts", pdf)

/** The numbers in the first column of a list across the page. */
export const rowsOf = ({ words }: Page): ReadonlyArray<number> =>
  words.flatMap(({ left, text, top }) =>
    left > 20 && left < 31 && top > 18 && /^\d+$/u.test(text) ? [Number(text)] : [],
  )
