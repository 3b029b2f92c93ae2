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
import type { Enclosure, Letter, Part } from "../letter.ts"
import { plainText } from "../run.ts"
import { letterFoot, unitFoot } from "./foot.ts"
import { bodyParagraph } from "./body.ts"
import { type Draw, withPictures } from "./pictures.ts"
import { letterHead, unitHead } from "./head.ts"
import { listInWord } from "./list.ts"
import { packed } from "./packed.ts"
import { lineOf, millimetres, twips, wrapped } from "./text.ts"
import { wordDocument } from "./word-document.ts"

const page = { width: 210, height: 297 }

/** A letter as a .docx file; a section for the letter and one for each enclosure. Its properties name the office and nobody else. */
export const letterDocument = async (undrawn: Letter, draw?: Draw): Promise<Uint8Array> => {
  const letter = await withPictures(undrawn, draw)
  const sections = [
    letterSection(letter),
    ...(letter.parts ?? []).map((part) => partSection(letter, part)),
    ...letter.enclosures.map((enclosure) => enclosureSection(letter, enclosure)),
  ]
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
      ...titled(letter),
      ...addressed(letter),
      ...letter.paragraphs.flatMap((paragraph) => bodyParagraph(letter, paragraph, width)),
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

/** What kind of paper it is and what it is about, where that stands in the middle. */
const titled = ({ kind, rules, subject }: Letter): ReadonlyArray<Paragraph> =>
  kind === undefined
    ? []
    : [
        lineOf(kind, rules.kind),
        ...wrapped(plainText(subject)).map((line) => lineOf(line, rules.about)),
        lineOf("", { size: 12 }),
      ]

/** One addressee stands behind the words; several each on a line, the last with a full stop. */
const addressed = ({ address = "Kính gửi", recipients, rules: { body } }: Letter): ReadonlyArray<Paragraph> => {
  const [only, ...others] = recipients
  if (only === undefined) return []
  const spacing = { before: 0, after: twips(2), line: twips(body.line), lineRule: LineRuleType.AT_LEAST }
  const look = { size: body.size }
  if (others.length === 0)
    return [lineOf(`${address}: ${only}.`, look, { spacing: { ...spacing, after: twips(body.after) } })]
  const [left, hanging] = [millimetres(46), millimetres(21)]
  return recipients.map((recipient, index) => {
    const last = index === recipients.length - 1
    return lineOf(`${index === 0 ? `${address}:` : ""}\t- ${recipient}${last ? "." : ","}`, look, {
      alignment: AlignmentType.LEFT,
      indent: { left, hanging },
      tabStops: [{ type: "left", position: left }],
      spacing: last ? { ...spacing, after: twips(body.after) } : spacing,
    })
  })
}

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
      ...(own === undefined ? [] : [lineOf("", { size: 10 }, { keepNext: true }), unitFoot(letter, own, width)]),
    ],
  }
}

const partSection = (letter: Letter, { paragraphs, title, under }: Part): ISectionOptions => ({
  properties: { type: SectionType.NEXT_PAGE, titlePage: false, page: pageOf(letter, false) },
  headers: headersOf(letter),
  children: [
    lineOf(title, letter.rules.about),
    lineOf(under, { size: 13, italic: true }),
    lineOf("", { size: 8 }),
    ...paragraphs.flatMap((paragraph) => bodyParagraph(letter, paragraph, textWidth(letter, false))),
  ],
})
