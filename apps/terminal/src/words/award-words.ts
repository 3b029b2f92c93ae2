import type { Language } from "@kheo/application/language"
import type { Candidate, CandidateState } from "@kheo/domain/award-board"
import type { AwardSort, AwardTab } from "../state/screen.ts"
import type { Head } from "./terminal-words.ts"

type Verdict = Candidate["verdicts"][number]

export interface AwardWords {
  readonly title: string
  readonly tabs: { readonly [Tab in AwardTab]: string }
  readonly sortedBy: (sort: string) => string
  readonly sorts: { readonly [Sort in AwardSort]: string }
  readonly heads: {
    readonly [Column in "number" | "title" | "unit" | "block" | "form" | "dossier" | "opinions" | "state"]: Head
  }
  readonly states: { readonly [State in CandidateState]: string }
  readonly verdicts: { readonly [V in Verdict]: string }
  readonly counted: (verdict: Verdict, count: string) => string
  readonly complete: string
  readonly missing: (papers: string) => string
  readonly lacks: (papers: string) => string
  readonly quota: (form: string, awarded: string, quota: string | undefined) => string
  readonly none: { readonly [Tab in AwardTab]: string }
  readonly nobody: string
  readonly dossier: string
  readonly form: string
  readonly authority: string
  readonly proposedOn: string
  readonly papers: string
  readonly summary: string
  readonly there: string
  readonly absent: string
  readonly honours: string
  readonly noHonours: string
  readonly kinds: { readonly award: string; readonly recognition: string; readonly designation: string }
  readonly same: string
  readonly opinions: string
  readonly noOpinions: string
  readonly unnamed: string
  readonly conclusion: string
  readonly undecided: string
  readonly reason: string
  readonly decided: (number: string, authority: string) => string
  readonly amount: (dong: string) => string
  readonly held: (what: string) => string
  readonly gone: string
}

/** The words of the award review board and of one proposal. */
export const awardWords: { readonly [L in Language]: AwardWords } = {
  vi: {
    title: "Bình xét khen thưởng",
    tabs: { all: "Tất cả", waiting: "Chờ xét", incomplete: "Thiếu giấy", decided: "Đã kết luận" },
    sortedBy: (sort) => `xếp theo ${sort}`,
    sorts: { number: "số", block: "khối", form: "hình thức", missing: "hồ sơ thiếu", state: "kết luận" },
    heads: {
      number: ["", "Số"],
      title: ["", "Tên mô hình"],
      unit: ["", "Đơn vị, cá nhân"],
      block: ["", "Khối"],
      form: ["", "Hình thức"],
      dossier: ["", "Hồ sơ"],
      opinions: ["", "Ý kiến"],
      state: ["", "Kết luận"],
    },
    states: {
      proposed: "chưa",
      reviewed: "chưa",
      awarded: "đã khen",
      declined: "không duyệt",
      deferred: "chờ bổ sung",
      revoked: "đã thu hồi",
    },
    verdicts: { for: "đồng ý", against: "không đồng ý", needsMore: "cần bổ sung" },
    counted: (verdict, count) => `${count} ${{ for: "đồng ý", against: "không", needsMore: "bổ sung" }[verdict]}`,
    complete: "đủ",
    missing: (papers) => `thiếu ${papers}`,
    lacks: (papers) => `hồ sơ thiếu ${papers}`,
    quota: (form, awarded, quota) => (quota === undefined ? `${form}: ${awarded}` : `${form}: ${awarded}/${quota}`),
    none: {
      all: "Chưa có đề nghị khen nào. Ctrl+Y: đề nghị khen.",
      waiting: "Không có đề nghị nào chờ xét.",
      incomplete: "Hồ sơ nào cũng đủ.",
      decided: "Chưa có đề nghị nào được kết luận.",
    },
    nobody: "Không rõ ai",
    dossier: "Hồ sơ",
    form: "Hình thức",
    authority: "Cấp khen",
    proposedOn: "Ngày đề nghị",
    papers: "HỒ SƠ",
    summary: "Tóm tắt thành tích",
    there: "có",
    absent: "THIẾU",
    honours: "TỪNG ĐƯỢC KHEN, CÔNG NHẬN",
    noHonours: "Chưa từng.",
    kinds: { award: "Khen", recognition: "Công nhận cấp", designation: "Tiêu biểu cấp" },
    same: "cùng thành tích này",
    opinions: "Ý KIẾN",
    noOpinions: "Chưa có ý kiến nào. Phải có ý kiến trước khi khen.",
    unnamed: "không ghi tên",
    conclusion: "KẾT LUẬN",
    undecided: "Chưa kết luận.",
    reason: "Lý do",
    decided: (number, authority) => (authority === "" ? `quyết định ${number}` : `quyết định ${number}, ${authority}`),
    amount: (dong) => `${dong} đồng`,
    held: (what) => `Đang ${what}: theo luật của ngày quyết định có thể chưa được khen.`,
    gone: "Đề nghị này không còn, hoặc chưa có vào ngày đang xem. Bấm Esc để về.",
  },
  en: {
    title: "Award review board",
    tabs: { all: "All", waiting: "Waiting", incomplete: "Lacking papers", decided: "Concluded" },
    sortedBy: (sort) => `by ${sort}`,
    sorts: { number: "number", block: "block", form: "form", missing: "what is missing", state: "conclusion" },
    heads: {
      number: ["", "No."],
      title: ["", "Title"],
      unit: ["", "Unit, individual"],
      block: ["", "Block"],
      form: ["", "Award form"],
      dossier: ["", "Dossier"],
      opinions: ["", "Opinions"],
      state: ["", "Conclusion"],
    },
    states: {
      proposed: "none yet",
      reviewed: "none yet",
      awarded: "awarded",
      declined: "declined",
      deferred: "put off",
      revoked: "revoked",
    },
    verdicts: { for: "for", against: "against", needsMore: "needs more" },
    counted: (verdict, count) => `${count} ${{ for: "for", against: "against", needsMore: "more" }[verdict]}`,
    complete: "complete",
    missing: (papers) => `lacks ${papers}`,
    lacks: (papers) => `the dossier lacks ${papers}`,
    quota: (form, awarded, quota) => (quota === undefined ? `${form}: ${awarded}` : `${form}: ${awarded}/${quota}`),
    none: {
      all: "Nothing is proposed for an award yet. Ctrl+Y: propose.",
      waiting: "No proposal is waiting.",
      incomplete: "Every dossier is complete.",
      decided: "Nothing was concluded yet.",
    },
    nobody: "Nobody named",
    dossier: "Dossier",
    form: "Award form",
    authority: "Authority",
    proposedOn: "Proposed on",
    papers: "DOSSIER",
    summary: "Summary of achievements",
    there: "there",
    absent: "MISSING",
    honours: "HONOURED BEFORE",
    noHonours: "Never.",
    kinds: { award: "Award", recognition: "Recognised, level", designation: "Outstanding, level" },
    same: "for this very achievement",
    opinions: "OPINIONS",
    noOpinions: "Nobody gave an opinion yet. There must be one before an award.",
    unnamed: "unnamed",
    conclusion: "CONCLUSION",
    undecided: "Not concluded yet.",
    reason: "Reason",
    decided: (number, authority) => (authority === "" ? `decision ${number}` : `decision ${number}, ${authority}`),
    amount: (dong) => `${dong} đồng`,
    held: (what) => `Pending: ${what}. By the law of the decision's day there may be no award.`,
    gone: "This proposal is not there any more, or was not yet on this day. Press Esc to go back.",
  },
}
