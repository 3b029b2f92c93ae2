import { parseXml } from "../xml/parse-xml.ts"
import type { Block } from "./block.ts"
import { openBlocks } from "./open-blocks.ts"
import type { StyleFont } from "./style-fonts.ts"

/** What was deleted or moved away in a tracked change, what a property was before one, fields' code, and a drawing's second version. */
const unread = /^(del|moveFrom|\w+Change|instrText|delText|delInstrText|Fallback)$/

/** The paragraphs and tables of a document as they read once all tracked changes are accepted. */
export const readBlocks = async (xml: AsyncIterable<string>, styleFont: StyleFont): Promise<ReadonlyArray<Block>> => {
  const blocks = openBlocks(styleFont)
  let unreadDepth = 0
  let inRowProperties = false
  await parseXml(xml, {
    open: (name, attributes) => {
      if (name === "trPr") inRowProperties = true
      if (name === "del" && inRowProperties) blocks.deleteRow()
      if (unreadDepth > 0 || unread.test(name)) unreadDepth += 1
      else blocks.open(name, attributes)
    },
    text: (text) => {
      if (unreadDepth === 0) blocks.text(text)
    },
    close: (name) => {
      if (name === "trPr") inRowProperties = false
      if (unreadDepth > 0) unreadDepth -= 1
      else blocks.close(name)
    },
  })
  return blocks.body
}
