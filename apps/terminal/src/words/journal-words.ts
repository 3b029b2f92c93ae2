import type { Language } from "@kheo/application/language"

export interface JournalWords {
  readonly title: string
  readonly all: (events: string) => string
  readonly none: string
  readonly searching: (seen: string, all: string) => string
  readonly ofDay: (day: string) => string
  readonly heads: { readonly [Column in "recorded" | "what" | "about" | "who"]: readonly [string, string] }
}

/** The words of the journal. */
export const journalWords: { readonly [L in Language]: JournalWords } = {
  vi: {
    title: "Nhật ký sổ",
    all: (events) => `${events} sự kiện, mới nhất trước`,
    none: "Sổ chưa có sự kiện nào.",
    searching: (seen, all) => `Đang tìm ${seen}/${all} (Esc thôi)`,
    ofDay: (day) => `ngày ${day}`,
    heads: { recorded: ["", "Ghi lúc"], what: ["", "Việc"], about: ["", "Về"], who: ["", "Người ghi"] },
  },
  en: {
    title: "Journal",
    all: (events) => `${events} events, newest first`,
    none: "The register holds no event yet.",
    searching: (seen, all) => `Searching ${seen}/${all} (Esc stops)`,
    ofDay: (day) => `of ${day}`,
    heads: { recorded: ["", "Recorded"], what: ["", "What"], about: ["", "About"], who: ["", "By"] },
  },
}
