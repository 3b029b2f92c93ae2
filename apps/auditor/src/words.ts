import type { AlteredCode, Finding } from "./finding.ts"

/** The sentence for people; without a record from outside it never says more than "consistent". */
export const words = (finding: Finding, language: "vi" | "en"): string => {
  const own = sentences[language]
  switch (finding.verdict) {
    case "consistent":
      return own.consistent
    case "altered":
      return own.altered(finding.position, reasons[finding.code][language])
    case "intact":
      return own.intact(finding.checkpoint)
    case "rewritten":
      return finding.reason === undefined
        ? own.rewritten(finding.checkpoint)
        : own["signed-by-other"](finding.checkpoint)
    case "undecided":
      return own[finding.reason]
  }
}

const sentences = {
  vi: {
    consistent: "nhất quán nội tại; chưa đối chiếu với bản ghi bên ngoài",
    altered: (position: number, reason: string) => `đã bị thay đổi, bắt đầu từ vị trí ${position}: ${reason}`,
    intact: (checkpoint: number) => `nguyên vẹn: mọi sự kiện đến vị trí ${checkpoint} đúng như bản ghi bên ngoài`,
    rewritten: (checkpoint: number) =>
      `đã bị viết lại: sổ tự nhất quán nhưng không chứa lịch sử đến vị trí ${checkpoint} của bản ghi bên ngoài`,
    "signed-by-other": (checkpoint: number) =>
      `đã bị viết lại hoặc ký lại: bản ghi tại vị trí ${checkpoint} nằm cùng sổ không do khóa đã được trao ký`,
    "other-ledger": "không kết luận được: bản ghi bên ngoài là của sổ khác",
    "no-checkpoint": "không kết luận được: chưa có bản ghi bên ngoài để đối chiếu",
    "other-key": "không kết luận được: bản ghi đối chiếu không do khóa đã được trao ký",
    "false-signature": "không kết luận được: chữ ký trên bản ghi đối chiếu là giả hoặc bản ghi đã bị sửa",
    "no-key": "không kết luận được: chưa có khóa công khai của cơ quan để kiểm chữ ký",
  },
  en: {
    consistent: "internally consistent; not compared with an outside record",
    altered: (position: number, reason: string) => `altered, first at position ${position}: ${reason}`,
    intact: (checkpoint: number) => `intact: every event up to position ${checkpoint} is as the outside record has it`,
    rewritten: (checkpoint: number) =>
      `rewritten: the register agrees with itself but does not contain the history up to position ${checkpoint} of the outside record`,
    "signed-by-other": (checkpoint: number) =>
      `rewritten or signed anew: the record at position ${checkpoint} that lies beside the register is not signed by the key that was given`,
    "other-ledger": "undecided: the outside record is of another register",
    "no-checkpoint": "undecided: there is no outside record to compare with",
    "other-key": "undecided: the outside record is not signed by the key that was given",
    "false-signature": "undecided: the signature on the outside record is false, or the record was changed",
    "no-key": "undecided: there is no public key of the office to test the signature with",
  },
}

const reasons: Record<AlteredCode, { readonly vi: string; readonly en: string }> = {
  order: { vi: "dòng bị thiếu, bị đổi chỗ hoặc bị lặp", en: "a line is missing, moved or doubled" },
  leaf: { vi: "nội dung không khớp mã băm của dòng", en: "the content doesn't match the line's hash" },
  text: { vi: "nội dung không còn là một dòng hợp lệ", en: "the content is no valid line any more" },
  column: { vi: "cột chỉ mục không khớp nội dung", en: "an index column doesn't match the content" },
  version: { vi: "số thứ tự trong luồng không liên tục", en: "the stream's count has a gap" },
  time: { vi: "thời điểm ghi lùi lại", en: "the recorded time goes back" },
  ledger: { vi: "dòng thuộc sổ khác", en: "the line belongs to another ledger" },
  size: { vi: "số dòng khác với số đã ghi nhận", en: "the number of lines isn't the recorded one" },
  root: { vi: "mã gốc tính lại khác với mã đã ghi nhận", en: "the recomputed root isn't the recorded one" },
  head: { vi: "đầu sổ không khớp dòng cuối", en: "the head doesn't match the last line" },
  id: { vi: "một mã sự kiện xuất hiện hai lần", en: "an event's id stands twice" },
  tag: { vi: "bảng nhãn tra cứu không khớp các dòng", en: "the index of tags doesn't match the lines" },
  command: { vi: "bảng lệnh không khớp các dòng", en: "the table of commands doesn't match the lines" },
  checkpoint: {
    vi: "bản ghi có chữ ký đi kèm không khớp các dòng",
    en: "a signed record beside it doesn't match the lines",
  },
  file: { vi: "tệp đính kèm đã bị thay đổi", en: "an attached file was changed" },
  "file-missing": { vi: "tệp đính kèm bị mất", en: "an attached file is missing" },
  manifest: { vi: "một tệp của gói khác với bảng kê", en: "a file of the bundle isn't as its list says" },
  proof: { vi: "chuỗi băm chứng minh không dẫn tới mã gốc", en: "the proof's hashes don't lead to the root" },
  node: { vi: "một nút của cây băm không khớp", en: "a node of the hash tree doesn't match" },
}
