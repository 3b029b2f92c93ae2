import {
  AlignmentType,
  BorderStyle,
  Document,
  type ISectionOptions,
  Packer,
  PageBorderDisplay,
  PageBorderOffsetFrom,
  PageOrientation,
  Paragraph,
  SectionType,
  type TextRun,
  VerticalAlignSection,
} from "docx"
import { sideBySide } from "../letter/docx/columns.ts"
import { nationLines } from "../letter/docx/head.ts"
import { lineOf, millimetres, textRuns, wrapped } from "../letter/docx/text.ts"
import type { Run } from "../letter/run.ts"
import type { Certificate } from "./certificates.ts"

/** A4 across, the same room on every side. */
const page = { width: 210, height: 297, margin: 20 }
const width = millimetres(page.height - 2 * page.margin)

/** Certificates as one .docx, each on a page of its own. */
export const certificatesDocument = async (all: ReadonlyArray<Certificate>): Promise<Uint8Array> => {
  const [first] = all
  const name = first?.office ?? ""
  const document = new Document({
    creator: name,
    lastModifiedBy: name,
    title: first?.form ?? "",
    description: "",
    styles: {
      default: {
        document: { run: { font: first?.rules.font ?? "Times New Roman", size: 28, language: { value: "vi-VN" } } },
      },
    },
    sections: all.map(certificatePage),
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

const frame = { style: BorderStyle.THIN_THICK_MEDIUM_GAP, size: 24, color: "9C2A1C", space: 24 } as const

const certificatePage = (one: Certificate): ISectionOptions => {
  const { achievement, authority, decision, form, grants, holder, placeAndDay, rules, signer, signerName, unit } = one
  const half = Math.round(width / 2)
  const blank = (size: number) => lineOf("", { size })
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      verticalAlign: VerticalAlignSection.CENTER,
      page: {
        size: {
          width: millimetres(page.width),
          height: millimetres(page.height),
          orientation: PageOrientation.LANDSCAPE,
        },
        margin: {
          top: millimetres(page.margin),
          bottom: millimetres(page.margin),
          left: millimetres(page.margin),
          right: millimetres(page.margin),
        },
        borders: {
          pageBorders: { display: PageBorderDisplay.ALL_PAGES, offsetFrom: PageBorderOffsetFrom.PAGE },
          pageBorderTop: frame,
          pageBorderBottom: frame,
          pageBorderLeft: frame,
          pageBorderRight: frame,
        },
      },
    },
    children: [
      ...nationLines(rules.nation, width),
      blank(20),
      ...wrapped(authority, 60).map((line) => lineOf(line, { size: 18, bold: true })),
      blank(12),
      lineOf(grants, { size: 18 }),
      lineOf(form, { size: 48, bold: true, color: "B3261E" }),
      blank(8),
      centred(holder, 28, true),
      ...(unit === "" ? [] : [lineOf(unit, { size: 18 })]),
      blank(8),
      centred(achievement, 18, false),
      blank(16),
      sideBySide(
        [
          lineOf("", { size: 14 }),
          centred(decision, 14, false, 0),
          lineOf("Vào sổ khen thưởng số: …………", { size: 14 }),
        ],
        [
          lineOf(placeAndDay, rules.day),
          ...signer.map((line) => lineOf(line, { size: 14, bold: true })),
          ...Array.from({ length: 4 }, () => blank(14)),
          lineOf(signerName, rules.signerName),
        ],
        [half, width - half],
      ),
    ],
  }
}

/** A paragraph in the middle, moved in on both sides, so that it breaks in lines of some length; millimetres. */
const centred = (runs: ReadonlyArray<Run>, size: number, bold: boolean, aside = 25): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 0, after: 0 },
    indent: { left: millimetres(aside), right: millimetres(aside) },
    children: textRuns(runs, { size, bold }) as Array<TextRun>,
  })
