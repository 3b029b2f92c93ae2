import type { Language } from "@kheo/application/language"
import type { ModelTab } from "../state/screen.ts"

export interface ModelTabWords {
  readonly modelTabs: { readonly [Tab in ModelTab]: string }
  readonly replication: {
    readonly adopters: (count: string) => string
    readonly origins: string
    readonly none: string
    readonly places: (count: string) => string
    readonly people: (count: string) => string
  }
  readonly papers: {
    readonly dossier: (form: string) => string
    readonly file: (name: string) => string
    readonly cited: string
    readonly none: string
  }
}

/** The words of a model's tabs. */
export const modelTabWords: { readonly [L in Language]: ModelTabWords } = {
  vi: {
    modelTabs: { facts: "Thông tin", events: "Diễn biến", replication: "Nhân rộng", papers: "Giấy tờ" },
    replication: {
      adopters: (count) => `NƠI LÀM THEO (${count})`,
      origins: "LÀM THEO MÔ HÌNH",
      none: "Chưa ghi nơi nào làm theo mô hình này.",
      places: (count) => `${count} nơi`,
      people: (count) => `${count} người`,
    },
    papers: {
      dossier: (form) => `Hồ sơ đề nghị “${form}”`,
      file: (name) => `Tệp đã nhập: ${name}`,
      cited: "Giấy tờ làm căn cứ",
      none: "Mô hình này được ghi bằng tay, chưa kèm giấy tờ nào.",
    },
  },
  en: {
    modelTabs: { facts: "Facts", events: "Events", replication: "Replication", papers: "Papers" },
    replication: {
      adopters: (count) => `TAKEN OVER BY (${count})`,
      origins: "TOOK OVER",
      none: "Nobody is recorded to have taken this model over.",
      places: (count) => `${count} places`,
      people: (count) => `${count} people`,
    },
    papers: {
      dossier: (form) => `Dossier for “${form}”`,
      file: (name) => `Imported file: ${name}`,
      cited: "Papers that it rests on",
      none: "This model was recorded by hand, without any paper.",
    },
  },
}
