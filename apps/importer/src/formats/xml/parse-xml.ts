import { SaxesParser } from "saxes"
import { Refused } from "../document.ts"
import { limits } from "../limits.ts"

export type Attributes = Readonly<Record<string, string>>

/** What a part's reader wants to hear; names come without the prefix that a producer chose. */
export interface XmlEars {
  readonly open: (name: string, attributes: Attributes) => void
  readonly text?: (text: string) => void
  readonly close?: (name: string) => void
}

/**
 * Reads XML piece by piece; a DOCTYPE is refused, and so is what ends before its root does.
 *
 * `rest` is called after every piece.
 */
export const parseXml = async (
  pieces: AsyncIterable<string>,
  { close, open, text }: XmlEars,
  rest?: () => void,
): Promise<void> => {
  const parser = new SaxesParser<{ readonly position: false; readonly xmlns: false }>({ position: false, xmlns: false })
  let depth = 0
  parser.on("doctype", () => {
    throw new Refused("IMP-1203")
  })
  parser.on("error", () => {
    throw new Refused("IMP-1104")
  })
  parser.on("opentag", ({ attributes, name }) => {
    if ((depth += 1) > limits.xmlDepth) throw new Refused("IMP-1104")
    open(localName(name), attributes)
  })
  if (text !== undefined) {
    parser.on("text", text)
    parser.on("cdata", text)
  }
  parser.on("closetag", ({ name }) => {
    depth -= 1
    close?.(localName(name))
  })
  for await (const piece of pieces) {
    parser.write(piece)
    rest?.()
  }
  parser.close()
}

const localName = (name: string): string => {
  const colon = name.indexOf(":")
  return colon < 0 ? name : name.slice(colon + 1)
}

/** An attribute whatever its prefix: `r:id`, `rel:id`, `id`; one with a prefix wins. */
export const prefixed = (attributes: Attributes, name: string): string | undefined => {
  for (const [key, value] of Object.entries(attributes)) if (key.endsWith(`:${name}`)) return value
  return attributes[name]
}
