import type { CommandSpec } from "../cli/spec.ts"

/** What `kheo import` takes. */
export const importing: CommandSpec = {
  name: "import",
  takes: "TỆP-HOẶC-THƯ-MỤC…",
  words: { vi: "đọc bảng tính của các đơn vị vào sổ", en: "read the units' workbooks into the register" },
  options: {
    campaign: { value: "NĂM", words: { vi: "đợt thi đua (bắt buộc)", en: "the campaign (required)" } },
    deadline: {
      value: "NGÀY",
      words: { vi: "hạn báo cáo, để mở đợt mới", en: "the deadline, to open a new campaign" },
    },
    title: { value: "TÊN", words: { vi: "tên đợt khi mở mới", en: "the title of a new campaign" } },
    "paper-date": {
      value: "NGÀY",
      words: { vi: "ngày của giấy không ghi ngày", en: "the date of papers without one" },
    },
    received: { value: "NGÀY", words: { vi: "ngày nhận báo cáo", en: "the day on which the reports arrived" } },
    expect: { words: { vi: "đơn vị mới cũng phải báo cáo", en: "new units are expected to report too" } },
    annotated: {
      value: "NƠI",
      words: {
        vi: "ghi tệp trả lại đơn vị, ô sai tô màu, vào thư mục (hoặc tệp .xlsx) này",
        en: "write what goes back to the units, faulty cells coloured, into this folder (or .xlsx file)",
      },
    },
    "dry-run": { words: { vi: "chỉ xem, không ghi", en: "only show, write nothing" } },
    yes: { words: { vi: "ghi luôn, không hỏi", en: "write without asking" } },
  },
}
