import { splitAt, widthOf } from "./fit.ts"
import { harmless } from "@kheo/vietnamese"

/** A text broken between words into lines of at most so many cells; a longer word is broken where it must be. */
export const wrap = (text: string, width: number): ReadonlyArray<string> => {
  const lines: Array<string> = []
  let line = ""
  for (const word of harmless(text)
    .split(/\s+/u)
    .filter((part) => part !== "")) {
    const longer = line === "" ? word : `${line} ${word}`
    if (widthOf(longer) <= width) {
      line = longer
      continue
    }
    if (line !== "") lines.push(line)
    line = word
    while (widthOf(line) > width) {
      const [head, rest] = splitAt(line, width)
      if (head === "") break
      lines.push(head)
      line = rest
    }
  }
  return line === "" ? lines : [...lines, line]
}
