import type { DocumentRefusal } from "@kheo/domain/document"
import type { PaperRefusal } from "../../office/refusal.ts"
import { formatLocalDate as day } from "@kheo/vietnamese"
import type { SharedRefusal, WordsFor } from "./words-for.ts"

/** Why a command about a paper was refused. */
export const documentRefusals: WordsFor<Exclude<DocumentRefusal, SharedRefusal> | PaperRefusal> = {
  DocumentUnknown: () => ({
    vi: "Văn bản này chưa vào sổ. Vào sổ trước bằng kheo paper add.",
    en: "This paper is not in the register. Enter it first with kheo paper add.",
  }),
  DocumentAlreadyStated: (refusal) => ({
    vi: `Văn bản này đã vào sổ với nội dung khác (“${refusal.subject}”). Muốn đổi, dùng kheo paper correct.`,
    en: `This paper is in the register with other content (“${refusal.subject}”). To change it use kheo paper correct.`,
  }),
  DocumentAlreadyKnown: (refusal) => ({
    vi: `Văn bản ${refusal.label} của “${refusal.issuer}” đã vào sổ, mã ${refusal.document}. Xem bằng kheo paper show; nếu ghi sai, dùng kheo paper correct.`,
    en: `The paper ${refusal.label} of “${refusal.issuer}” is in the register already, id ${refusal.document}. See it with kheo paper show; if it is wrong, use kheo paper correct.`,
  }),
  NumberTaken: (refusal) => ({
    vi: `Số ${refusal.label} đã cấp cho văn bản khác (mã ${refusal.document}). Xem lại số, hoặc xem sổ bằng kheo number show.`,
    en: `The number ${refusal.label} belongs to another paper (id ${refusal.document}). Check the number, or see the register with kheo number show.`,
  }),
  SymbolNotSet: (refusal) => ({
    vi: `Chưa có ký hiệu cho loại văn bản “${refusal.type}”. Thêm vào "symbols" của tệp cấu hình rồi chạy kheo office set.`,
    en: `The document type “${refusal.type}” has no symbol yet. Add it to "symbols" in the settings file and run kheo office set.`,
  }),
  TermNotFound: (refusal) => ({
    vi: `Ngày ${day(refusal.day)} không thuộc nhiệm kỳ nào đã khai. Thêm vào "terms" của tệp cấu hình rồi chạy kheo office set.`,
    en: `${day(refusal.day)} lies in no term of office. Add the term to "terms" in the settings file and run kheo office set.`,
  }),
  NumberIsFixed: (refusal) => ({
    vi: `Số ${refusal.label} do sổ cấp, không sửa được. Nếu cấp nhầm và là số cuối, hãy bỏ văn bản; nếu không, ghi văn bản thay thế.`,
    en: `The number ${refusal.label} was given by the register and can't be changed. If it is the last one, retract the paper; else record the paper that supersedes it.`,
  }),
  NumberNotLast: (refusal) => ({
    vi: `Số ${refusal.label} không còn là số cuối (đã cấp đến số ${refusal.last}); bỏ đi sẽ hở số. Hãy ghi văn bản thay thế bằng kheo paper supersede.`,
    en: `The number ${refusal.label} is not the last one any more (${refusal.last} was given); without it there would be a gap. Record what supersedes it with kheo paper supersede.`,
  }),
  GroundUnknown: (refusal) => ({
    vi: `Văn bản được dẫn (${refusal.document}) chưa vào sổ. Vào sổ trước bằng kheo paper add.`,
    en: `The paper referred to (${refusal.document}) is not in the register. Enter it first with kheo paper add.`,
  }),
  SupersededByItself: () => ({
    vi: "Văn bản không thể tự thay thế chính nó.",
    en: "A paper can't supersede itself.",
  }),
  AlreadySuperseded: (refusal) => ({
    vi: `Văn bản đã bị thay thế từ ngày ${day(refusal.occurredAt)}. Nếu ghi sai, dùng kheo paper correct hoặc kheo paper retract.`,
    en: `The paper was superseded on ${day(refusal.occurredAt)}. If that is wrong, use kheo paper correct or kheo paper retract.`,
  }),
  LaterDocumentFactsStand: () => ({
    vi: "Không bỏ được văn bản khi còn kết quả khảo sát, tệp đính kèm hoặc việc thay thế dựa vào đó. Hãy bỏ những mục ấy trước.",
    en: "A paper can't be retracted while findings, attached files or its supersession rest on it. Retract those first.",
  }),
  FileIsFixed: ({ name }) => ({
    vi: `Nội dung của tệp “${name}” không sửa được. Hãy bỏ tệp này bằng kheo paper retract --event rồi đính kèm tệp đúng bằng kheo paper attach.`,
    en: `The content of the file “${name}” can't be corrected. Retract this file with kheo paper retract --event and attach the right one with kheo paper attach.`,
  }),
  DocumentFactNotStanding: (refusal) => ({
    vi: `Không có sự kiện ${refusal.event} nào còn hiệu lực để sửa hoặc bỏ.`,
    en: `No event ${refusal.event} stands that could be corrected or retracted.`,
  }),
  PaperAmbiguous: ({ name, papers }) => {
    const list = papers.map(({ id, label, subject }) => `\n  ${id}  ${label}  ${subject}`).join("")
    return {
      vi: `Có ${papers.length} văn bản là “${name}”. Hãy ghi mã của một trong số này:${list}`,
      en: `${papers.length} papers are “${name}”. Give the id of one of these:${list}`,
    }
  },
}
