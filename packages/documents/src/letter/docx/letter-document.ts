import {
  AlignmentType,
  type FileChild,
  Header,
  type ISectionOptions,
  LineRuleType,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from "docx"
import type { Enclosure, Letter } from "../letter.ts"
import { plainText } from "../run.ts"
import { letterFoot, unitFoot } from "./foot.ts"
import { letterHead, unitHead } from "./head.ts"
import { listInWord } from "./list.ts"
import { packed } from "./packed.ts"
import { lineOf, millimetres, textRuns, twips } from "./text.ts"
import { wordDocument } from "./word-document.ts"

const page = { width: 210, height: 297 }

/** A letter as a .docx file; a section for the letter and one for each enclosure. Its properties name the office and nobody else. */
export const letterDocument = (letter: Letter): Promise<Uint8Array> => {
  const sections = [letterSection(letter), ...letter.enclosures.map((enclosure) => enclosureSection(letter, enclosure))]
  return packed(wordDocument({ ...letter, title: plainText(letter.subject) }, sections))
}

const letterSection = (letter: Letter): ISectionOptions => {
  const width = textWidth(letter, false)
  return {
    properties: { titlePage: true, page: pageOf(letter, false) },
    headers: headersOf(letter),
    children: [
      letterHead(letter, width),
      lineOf("", { size: 10 }),
      ...addressed(letter),
      ...letter.paragraphs.map(({ runs }) => bodyParagraph(letter, runs)),
      lineOf("", { size: 10 }),
      letterFoot(letter, width),
    ],
  }
}

export const headersOf = ({ draft }: Pick<Letter, "draft">): NonNullable<ISectionOptions["headers"]> => ({
  first: new Header({ children: [lineOf(draft ?? "", { size: 11, bold: true })] }),
  default: new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: 28 })],
      }),
    ],
  }),
})

export const pageOf = ({ rules: { margins } }: Pick<Letter, "rules">, landscape: boolean) => ({
  size: {
    width: millimetres(page.width),
    height: millimetres(page.height),
    ...(landscape ? { orientation: PageOrientation.LANDSCAPE } : {}),
  },
  margin: {
    top: millimetres(margins.top),
    bottom: millimetres(margins.bottom),
    left: millimetres(landscape ? margins.top : margins.left),
    right: millimetres(landscape ? margins.bottom : margins.right),
    header: millimetres(10),
  },
})

export const textWidth = ({ rules: { margins } }: Pick<Letter, "rules">, landscape: boolean): number =>
  landscape
    ? millimetres(page.height - margins.top - margins.bottom)
    : millimetres(page.width - margins.left - margins.right)

/** One addressee stands behind the words; several each on a line, the last with a full stop. */
const addressed = ({ recipients, rules: { body } }: Letter): ReadonlyArray<Paragraph> => {
  const [only, ...others] = recipients
  if (only === undefined) return []
  const spacing = { before: 0, after: twips(2), line: twips(body.line), lineRule: LineRuleType.AT_LEAST }
  const look = { size: body.size }
  if (others.length === 0)
    return [lineOf(`Kính gửi: ${only}.`, look, { spacing: { ...spacing, after: twips(body.after) } })]
  const [left, hanging] = [millimetres(46), millimetres(21)]
  return recipients.map((recipient, index) => {
    const last = index === recipients.length - 1
    return lineOf(`${index === 0 ? "Kính gửi:" : ""}\t- ${recipient}${last ? "." : ","}`, look, {
      alignment: AlignmentType.LEFT,
      indent: { left, hanging },
      tabStops: [{ type: "left", position: left }],
      spacing: last ? { ...spacing, after: twips(body.after) } : spacing,
    })
  })
}

const bodyParagraph = ({ rules: { body } }: Letter, runs: Letter["subject"]): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: millimetres(body.indent) },
    spacing: { before: 0, after: twips(body.after), line: twips(body.line), lineRule: LineRuleType.EXACT },
    children: textRuns(runs, { size: body.size }) as Array<TextRun>,
  })

export const enclosureSection = (
  letter: Pick<Letter, "rules" | "placeAndDay" | "draft">,
  { label, landscape, own, table, title, under }: Enclosure,
): ISectionOptions => {
  const width = textWidth(letter, landscape)
  const heading: ReadonlyArray<FileChild> = [
    ...(own === undefined ? [] : [unitHead(letter, own, width), lineOf("", { size: 10 })]),
    ...(label === "" ? [] : [lineOf(label, { size: 14, bold: true })]),
    lineOf(title, { size: 14, bold: true }),
    lineOf(under, { size: 13, italic: own === undefined, bold: own !== undefined }),
    lineOf("", { size: 8 }),
  ]
  return {
    properties: { type: SectionType.NEXT_PAGE, titlePage: own !== undefined, page: pageOf(letter, landscape) },
    headers: { ...headersOf(letter), first: new Header({ children: [lineOf("", { size: 11 })] }) },
    children: [
      ...heading,
      listInWord(table, width),
      ...(own === undefined ? [] : [lineOf("", { size: 10 }), unitFoot(letter, own, width)]),
    ],
  }
}
