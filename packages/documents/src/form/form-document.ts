import { type FileChild, type ISectionOptions, SectionType } from "docx"
import { formLayouts } from "../forms/index.ts"
import { enclosureSection, headersOf, pageOf } from "../letter/docx/letter-document.ts"
import { packed } from "../letter/docx/packed.ts"
import { lineOf } from "../letter/docx/text.ts"
import { wordDocument } from "../letter/docx/word-document.ts"
import { hd36, type LetterRules, nd30 } from "../letter/letter-rules.ts"
import type { FormOnPaper } from "./form.ts"
import { formEnclosure } from "./form-enclosure.ts"

/**
 * A form as a .docx file, to be filled in with Word and sent back: the table of its workbook, then how to fill it in.
 *
 * What the workbook says in a hidden column stands here in hidden letters before the numbers of the rows.
 */
export const formDocument = (content: FormOnPaper): Promise<Uint8Array> => {
  const { campaign, kind, letterhead } = content
  const rules = content.rules ?? (letterhead.state === true ? nd30 : hd36)
  const paper = { rules, placeAndDay: `${letterhead.place ?? "……………"}, năm ${campaign}`, draft: undefined }
  const title = formLayouts[kind].subject(campaign)
  const sections = [enclosureSection(paper, formEnclosure(content)), guideSection(content, rules)]
  return packed(wordDocument({ rules, sender: { name: letterhead.name }, title }, sections))
}

const everyForm: ReadonlyArray<string> = [
  "Ghi vào bảng rồi lưu tệp này (.docx) và gửi lại. Không cần đổi phông chữ hay định dạng.",
  "Thiếu dòng thì thêm dòng ngay trong bảng. Dòng không dùng cứ để trống.",
  "Không xóa dòng tiêu đề của bảng, không đổi thứ tự các cột.",
  "Ngày của văn bản ghi ở đầu trang: ngày … tháng … năm …",
]

const guideSection = ({ campaign, kind, letterhead }: FormOnPaper, rules: LetterRules): ISectionOptions => {
  const { guide, subject } = formLayouts[kind]
  const left = { alignment: "left", spacing: { after: 80 } } as const
  const children: ReadonlyArray<FileChild> = [
    lineOf("HƯỚNG DẪN GHI MẪU", { size: 14, bold: true }),
    lineOf(subject(campaign), { size: 13, italic: true }),
    lineOf("", { size: 8 }),
    ...[...guide, ...everyForm].map((text, index) => lineOf(`${index + 1}. ${text}`, { size: 13 }, left)),
    ...(letterhead.standing === undefined
      ? []
      : [lineOf(`Gửi về: ${letterhead.standing}.`, { size: 13, bold: true }, left)]),
  ]
  return {
    properties: { type: SectionType.NEXT_PAGE, titlePage: true, page: pageOf({ rules }, true) },
    headers: headersOf({ draft: undefined }),
    children: [...children],
  }
}
