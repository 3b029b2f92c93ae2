/** What an extract of a model's history says beside its rows, for the office to change. */
export type HistoryWording = {
  readonly kind: string
  readonly about: string
  readonly under: string
  readonly checking: string
  readonly receivers: ReadonlyArray<string>
}

/** The extract as an auditor asks for it. */
export const historyWording: HistoryWording = {
  kind: "TRÍCH SỔ",
  about: "Quá trình của mô hình “{title}”",
  under: "({events} sự kiện, từ vị trí {first} đến vị trí {last} của sổ)",
  checking:
    "Mỗi sự kiện là một dòng của sổ; mã băm là SHA-256 của dòng đó theo RFC 6962. Bằng chứng từng sự kiện: kheo proof VỊ-TRÍ. Kiểm tra cả sổ: kheo verify --checkpoint TỆP.",
  receivers: ["Cơ quan kiểm tra", "Lưu VT"],
}
