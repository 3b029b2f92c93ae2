import { spawnSync } from "node:child_process"

/** What a program of poppler prints. */
export const poppler = (program: string, ...args: ReadonlyArray<string>): string => {
  const { error, status, stderr, stdout } = spawnSync(program, args, { encoding: "utf8" })
  if (error !== undefined || status !== 0) throw new Error(`${program}: ${String(error ?? stderr)}`)
  return stdout
}

/** A word of a PDF and where it begins, in millimetres. */
export interface Word {
  readonly page: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly text: string
}

/** Every word of a PDF with its place. */
export const wordsOf = (pdf: string): ReadonlyArray<Word> =>
  poppler("pdftotext", "-bbox", pdf, "-")
    .split("<page ")
    .slice(1)
    .flatMap((page, index) =>
      [...page.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)"[^>]*>([^<]*)</gu)].map(
        ([, left, top, right, text = ""]) => ({
          page: index + 1,
          left: millimetres(left),
          right: millimetres(right),
          top: millimetres(top),
          text,
        }),
      ),
    )

const millimetres = (points: string | undefined): number => (Number(points) * 25.4) / 72

/** Of each page whether it lies on its side. */
export const lyingPages = (pdf: string): ReadonlyArray<boolean> =>
  [...poppler("pdfinfo", "-f", "1", "-l", "99", pdf).matchAll(/size: +([\d.]+) x ([\d.]+)/gu)].map(
    ([, wide, high]) => Number(wide) > Number(high),
  )

/** How wide and high every picture in a PDF is, in pixels. */
export const picturesOf = (pdf: string): ReadonlyArray<readonly [number, number]> =>
  [...poppler("pdfimages", "-list", pdf).matchAll(/^ +\d+ +\d+ image +(\d+) +(\d+)/gmu)].map(([, wide, high]) => [
    Number(wide),
    Number(high),
  ])
