import type { CommandSpec } from "../cli/spec.ts"

/** What `kheo unit` takes. */
export const unit: CommandSpec = {
  name: "unit",
  takes:
    "list | show|lineage|rename|reclassify|move|merge|consolidate|split|dissolve|alias|correct|retract ĐƠN-VỊ | add TÊN | apply TỆP.json",
  words: {
    vi: "đơn vị qua các năm: tên, khối, sáp nhập, chia tách",
    en: "units across years: names, blocks, mergers, splits",
  },
  options: {
    "as-of": { value: "NGÀY", words: { vi: "đơn vị như trong ngày này", en: "units as they were on this day" } },
    "known-at": {
      value: "LÚC",
      words: { vi: "theo những gì sổ đã ghi đến lúc này", en: "by what the register knew then" },
    },
    "to-date": {
      value: "NGÀY",
      words: {
        vi: "quy về đơn vị của ngày này, mặc định hôm nay",
        en: "map to the units of this day, by default today",
      },
    },
    date: { value: "NGÀY", words: { vi: "ngày có hiệu lực", en: "the day on which it takes effect" } },
    name: { value: "TÊN", words: { vi: "tên mới", en: "the new name" } },
    code: { value: "MÃ", words: { vi: "mã trong danh sách đơn vị", en: "the roster code" } },
    kind: { value: "LOẠI", words: { vi: "loại: xã, phường, cơ quan…", en: "the kind: xã, phường, cơ quan…" } },
    block: { value: "KHỐI", words: { vi: "khối", en: "the block" } },
    parent: { value: "TÊN", words: { vi: "cấp trên trực tiếp", en: "the superior" } },
    into: {
      value: "ĐƠN-VỊ",
      words: {
        vi: "đơn vị tiếp nhận; khi tách: “A=part; B=remainder” (whole|part|remainder)",
        en: "the receiving unit; for a split: “A=part; B=remainder” (whole|part|remainder)",
      },
    },
    alias: { value: "TÊN", words: { vi: "tên gọi khác trên giấy", en: "another name on papers" } },
    from: { value: "NGUỒN", words: { vi: "tên gọi khác đọc ở đâu", en: "where the alias was read" } },
    event: { value: "ID", words: { vi: "sự kiện cần sửa hoặc bỏ (xem show)", en: "the event to mend (see show)" } },
    reason: { value: "LÝ-DO", words: { vi: "lý do sửa hoặc bỏ", en: "why it is mended" } },
    "legal-basis": { value: "CĂN-CỨ", words: { vi: "căn cứ pháp lý", en: "the legal basis" } },
    paper: { value: "SỐ", words: { vi: "id hoặc số của văn bản", en: "the paper's id or number" } },
    note: { value: "GHI-CHÚ", words: { vi: "ghi chú", en: "a note" } },
  },
}
