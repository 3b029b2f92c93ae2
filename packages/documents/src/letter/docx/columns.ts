import { BorderStyle, type Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from "docx"

const none = { style: BorderStyle.NONE, size: 0, color: "auto" } as const
const noBorders = { top: none, bottom: none, left: none, right: none }

/** Two texts side by side without any border, as in heads and feet; widths in twentieths of a point. */
export const sideBySide = (
  left: ReadonlyArray<Paragraph>,
  right: ReadonlyArray<Paragraph>,
  [leftWidth, rightWidth]: readonly [number, number],
): Table =>
  new Table({
    layout: TableLayoutType.FIXED,
    width: { size: leftWidth + rightWidth, type: WidthType.DXA },
    columnWidths: [leftWidth, rightWidth],
    borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
    rows: [
      new TableRow({
        cantSplit: true,
        children: [[left, leftWidth] as const, [right, rightWidth] as const].map(
          ([children, size]) =>
            new TableCell({
              children: children as Array<Paragraph>,
              borders: noBorders,
              width: { size, type: WidthType.DXA },
              margins: { left: 0, right: 0, top: 0, bottom: 0 },
            }),
        ),
      }),
    ],
  })
