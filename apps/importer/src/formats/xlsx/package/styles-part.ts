import { decoded } from "../../xml/decoded.ts"
import { parseXml } from "../../xml/parse-xml.ts"
import type { Zip } from "../../zip/open-zip.ts"
import { shownDate } from "../shown-date.ts"
import { builtInFormats } from "./built-in-formats.ts"

/** What of a cell's style tells something: how it shows numbers, and the font, which may be of an older encoding. */
export interface Look {
  readonly numFmt: string
  readonly font: string | undefined
}

/** The distinct looks of a workbook, and by a cell's style which of them it has; the first is that of a cell without style. */
export interface Looks {
  readonly all: ReadonlyArray<Look>
  readonly ofStyle: (style: number) => number
  readonly showsDate: (look: number) => boolean
  /** The look of a date that has no format of its own. */
  readonly day: number
}

/** Reads the number formats and font names of the cells' styles. */
export const readLooks = async (zip: Zip, part: string | undefined): Promise<Looks> => {
  const formats = new Map(builtInFormats)
  const fonts: Array<string | undefined> = []
  const styles: Array<{ readonly format: number; readonly font: number }> = []
  const path: Array<string> = []
  if (part !== undefined)
    await parseXml(decoded(zip.part(part)), {
      open: (element, attributes) => {
        const parent = path.at(-1)
        path.push(element)
        if (element === "numFmt" && parent === "numFmts")
          formats.set(Number(attributes["numFmtId"]), attributes["formatCode"] ?? "")
        else if (element === "font" && parent === "fonts") fonts.push(undefined)
        else if (element === "name" && parent === "font" && path.at(-3) === "fonts")
          fonts[fonts.length - 1] = attributes["val"]
        else if (element === "xf" && parent === "cellXfs")
          styles.push({ format: Number(attributes["numFmtId"] ?? 0), font: Number(attributes["fontId"] ?? 0) })
      },
      close: () => void path.pop(),
    })
  const all: Array<Look> = []
  const known = new Map<string, number>()
  const number = (look: Look): number => {
    const key = JSON.stringify([look.numFmt, look.font])
    const found = known.get(key) ?? all.push(look) - 1
    known.set(key, found)
    return found
  }
  const looks = (styles.length === 0 ? [{ format: 0, font: 0 }] : styles).map(({ font, format }) =>
    number({ numFmt: formats.get(format) ?? "General", font: fonts[font] }),
  )
  const day = number({ numFmt: "dd/mm/yyyy", font: undefined })
  const dates = all.map(({ numFmt }) => shownDate(numFmt) !== undefined)
  return { all, day, ofStyle: (style) => looks[style] ?? 0, showsDate: (look) => dates[look] === true }
}
