/** The looks of a table's cells, by their numbers in the workbook's styles. */
export const styles = { row: "1", head: "2", label: "3", text: "4" } as const

/** A format for texts in every cell, bold heads in a frame, and bold labels. */
export const stylesXml = (font: string): string =>
  `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${[
    list("fonts", [calibri, `<font><b/>${named(font)}</font>`, `<font>${named(font)}</font>`]),
    list("fills", [
      '<fill><patternFill patternType="none"/></fill>',
      '<fill><patternFill patternType="gray125"/></fill>',
      '<fill><patternFill patternType="solid"><fgColor rgb="FFF2F2F2"/></patternFill></fill>',
    ]),
    list("borders", ["<border><left/><right/><top/><bottom/><diagonal/></border>", framed]),
    list("cellStyleXfs", ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
    list("cellXfs", [
      '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
      look(0, 0, 0, '<alignment vertical="top"/>'),
      look(1, 2, 1),
      look(1, 0, 0),
      look(2, 0, 0),
    ]),
    list("cellStyles", ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
  ].join("")}</styleSheet>`

const list = (name: string, all: ReadonlyArray<string>): string =>
  `<${name} count="${all.length}">${all.join("")}</${name}>`

const calibri = '<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>'
const named = (font: string): string => `<sz val="12"/><name val="${font}"/>`
const framed = `<border>${["left", "right", "top", "bottom"].map((side) => `<${side} style="thin"/>`).join("")}<diagonal/></border>`

/** 49 is the format of texts. */
const look = (
  font: number,
  fill: number,
  border: number,
  alignment = '<alignment horizontal="left" vertical="top" wrapText="1"/>',
): string =>
  `<xf numFmtId="49" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`
