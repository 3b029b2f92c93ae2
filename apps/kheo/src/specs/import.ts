import type { CommandSpec } from "../cli/spec.ts"

/** What `kheo import` takes. */
export const importing: CommandSpec = {
  name: "import",
  takes: "TỆP-HOẶC-THƯ-MỤC… | plan TỆP… -o F | apply F | undo MÃ | list",
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
    atomic: { words: { vi: "một dòng không nhận thì không ghi gì", en: "write nothing when one row is refused" } },
    prefer: {
      value: "file",
      words: { vi: "lấy theo tệp cả chỗ đã sửa tay", en: "take the file's word where somebody has edited" },
    },
    output: { short: "o", value: "TỆP", words: { vi: "plan: tệp kế hoạch", en: "plan: the plan's file" } },
    receipt: {
      value: "TỆP",
      words: {
        vi: "ghi biên nhận ra tệp này (JSON, kèm bản chữ .txt)",
        en: "write the receipt there (JSON, and .txt)",
      },
    },
    force: { words: { vi: "ghi đè tệp kế hoạch, biên nhận", en: "overwrite the plan's or receipt's file" } },
    progress: { value: "auto|json|none", words: { vi: "cách báo tiến độ", en: "how progress is told" } },
    watch: {
      value: "THƯ-MỤC",
      words: { vi: "theo dõi thư mục chung, nhập tệp mới (với --yes)", en: "watch a shared folder for new files" },
    },
    "dry-run": { words: { vi: "chỉ xem, không ghi", en: "only show, write nothing" } },
    yes: { words: { vi: "ghi luôn, không hỏi", en: "write without asking" } },
  },
}
