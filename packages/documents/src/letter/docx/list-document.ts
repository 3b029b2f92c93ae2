import { type FileChild, type ISectionOptions, Paragraph } from "docx"
import type { ListPaper } from "../list-paper.ts"
import { sideBySide } from "./columns.ts"
import { letterFoot } from "./foot.ts"
import { nationLines, partingLine } from "./head.ts"
import { headersOf, pageOf, textWidth } from "./letter-document.ts"
import { listInWord } from "./list.ts"
import { packed } from "./packed.ts"
import { lineOf, textRuns } from "./text.ts"
import { wordDocument } from "./word-document.ts"

/** A list as a .docx file of its own. */
export const listDocument = (paper: ListPaper): Promise<Uint8Array> => {
  const { about, kind, rules, sender } = paper
  return packed(wordDocument({ rules, sender, title: `${kind} ${about}` }, [listSection(paper)]))
}

const listSection = (paper: ListPaper): ISectionOptions => {
  const { about, closing, kind, landscape, rules, tables, under } = paper
  const width = textWidth(paper, landscape)
  return {
    properties: { titlePage: true, page: pageOf(paper, landscape) },
    headers: headersOf(paper),
    children: [
      listHead(paper, width),
      lineOf("", { size: 10 }),
      lineOf(kind, { size: rules.body.size + 2, bold: true }),
      lineOf(about, { size: rules.body.size, bold: true }),
      ...under.map(({ runs }) => underLine(runs)),
      lineOf("", { size: 8 }),
      ...tables.flatMap(({ heading, table }): ReadonlyArray<FileChild> => [
        ...(heading === undefined
          ? []
          : [
              lineOf(
                heading,
                { size: 13, bold: true },
                { alignment: "left", keepNext: true, spacing: { before: 120, after: 80 } },
              ),
            ]),
        listInWord(table, width),
      ]),
      closing === undefined ? lineOf("", { size: 10 }, { keepNext: true }) : closingLine(closing),
      letterFoot(paper, width),
    ],
  }
}

const underLine = (runs: ListPaper["under"][number]["runs"]): Paragraph =>
  new Paragraph({ alignment: "center", children: [...textRuns(runs, { size: 13, italic: true })] })

const closingLine = ({ runs }: NonNullable<ListPaper["closing"]>): Paragraph =>
  new Paragraph({
    keepNext: true,
    spacing: { before: 120, after: 120 },
    children: [...textRuns(runs, { size: 13, italic: true })],
  })

/** A list bears no number of its own. */
const listHead = ({ placeAndDay, rules, sender }: ListPaper, width: number) => {
  const [left, right] = [Math.round(width * 0.45), width - Math.round(width * 0.45)]
  const sending = [
    ...(sender.superior === undefined ? [] : [lineOf(sender.superior, rules.superior)]),
    ...(sender.name === undefined ? [] : [lineOf(sender.name, rules.issuer)]),
    partingLine(rules, left),
  ]
  const day = lineOf(placeAndDay, rules.day, { spacing: { before: 120 } })
  return sideBySide(sending, [...nationLines(rules.nation, right), day], [left, right])
}
