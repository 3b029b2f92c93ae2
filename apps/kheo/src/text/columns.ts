import stringWidth from "string-width"

/** Pads or cuts a text to so many terminal cells; Vietnamese marks take none. */
export const fit = (text: string, width: number, align: "left" | "right" = "left"): string => {
  let shown = text
  if (stringWidth(shown) > width) {
    const letters = [...new Intl.Segmenter("vi").segment(shown)].map(({ segment }) => segment)
    while (letters.length > 0 && stringWidth(letters.join("")) > width - 1) letters.pop()
    shown = `${letters.join("").trimEnd()}…`
  }
  const space = " ".repeat(Math.max(0, width - stringWidth(shown)))
  return align === "left" ? shown + space : space + shown
}

/** One line of a table: cells of given widths, numbers to the right. */
export const row = (cells: ReadonlyArray<string | number>, widths: ReadonlyArray<number>): string =>
  cells
    .map((cell, index) => fit(String(cell), widths[index] ?? 0, typeof cell === "number" ? "right" : "left"))
    .join(" ")
    .trimEnd()
