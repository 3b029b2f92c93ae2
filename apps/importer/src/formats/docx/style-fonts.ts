import { decoded } from "../xml/decoded.ts"
import { type Attributes, parseXml, prefixed } from "../xml/parse-xml.ts"
import type { Zip } from "../zip/open-zip.ts"

/** The font that a text has by its run's style, its paragraph's style or the document's defaults, in this order. */
export type StyleFont = (run: string | undefined, paragraph: string | undefined) => string | undefined

interface Style {
  basedOn?: string
  font?: string
}

/** The fonts that a document's styles give; the font of a text of its own comes before them. */
export const styleFonts = async (zip: Zip, part: string): Promise<StyleFont> => {
  const styles = new Map<string, Style>()
  let normal: string | undefined
  let defaults: string | undefined
  let style: Style | undefined
  if (zip.names.has(part))
    await parseXml(decoded(zip.part(part)), {
      open: (name, attributes) => {
        const value = prefixed(attributes, "val")
        if (name === "style") {
          const id = prefixed(attributes, "styleId") ?? ""
          style = {}
          styles.set(id, style)
          const standard = /^(1|true|on)$/.test(prefixed(attributes, "default") ?? "")
          if (standard && prefixed(attributes, "type") === "paragraph") normal = id
        } else if (name === "basedOn" && style !== undefined && value !== undefined) style.basedOn = value
        else if (name === "rFonts") {
          const font = fontOf(attributes)
          if (style === undefined) defaults ??= font
          else if (font !== undefined) style.font = font
        }
      },
      close: (name) => {
        if (name === "style") style = undefined
      },
    })
  const named = (id: string | undefined): string | undefined => {
    let at = id
    for (let steps = 0; at !== undefined && steps < mostSteps; steps += 1) {
      const one = styles.get(at)
      if (one?.font !== undefined) return one.font
      at = one?.basedOn
    }
    return undefined
  }
  return (run, paragraph) => named(run) ?? named(paragraph ?? normal) ?? defaults
}

/** Styles that are based on each other in a circle end somewhere. */
const mostSteps = 20

/** The font of letters with marks; Word keeps one for plain letters beside it. */
export const fontOf = (attributes: Attributes): string | undefined =>
  prefixed(attributes, "hAnsi") ?? prefixed(attributes, "ascii")
