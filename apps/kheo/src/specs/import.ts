import type { CommandSpec } from "../cli/spec.ts"

/** What `kheo import` takes. */
export const importing: CommandSpec = {
  name: "import",
  takes: "TỆP-HOẶC-THƯ-MỤC… | plan TỆP… -o F | apply F | undo MÃ | list | map TỆP | explain MÃ",
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
    "infer-registration": {
      words: {
        vi: "mô hình chỉ có trong kết quả thì đăng ký theo kết quả",
        en: "register by its results what was never registered",
      },
    },
    sheet: {
      value: "TRANG",
      words: { vi: "chỉ đọc trang tên hoặc số này", en: "read only the sheet of this name or number" },
    },
    profile: { value: "TÊN", words: { vi: "chỉ dùng mẫu bảng này", en: "use only this profile" } },
    map: {
      value: "CỘT=LÀ-GÌ",
      words: { vi: "map: chỉ cột, lưu thành mẫu bảng: C=title,E=results", en: "map: name columns, keep a profile" },
    },
    name: { value: "TÊN", words: { vi: "map: tên mẫu bảng", en: "map: the profile's name" } },
    kind: {
      value: "LOẠI",
      words: {
        vi: "map: loại bảng (roster, registration, conference, results, proposal)",
        en: "map: the kind of table (roster, registration, conference, results, proposal)",
      },
    },
    header: {
      value: "DÒNG",
      words: { vi: "map: dòng tiêu đề, như 5 hoặc 5-6", en: "map: the header's rows, such as 5 or 5-6" },
    },
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
    force: {
      words: { vi: "ghi đè tệp kế hoạch, biên nhận, trả lại", en: "overwrite the plan's, receipt's or answer's file" },
    },
    progress: { value: "auto|json|none", words: { vi: "cách báo tiến độ", en: "how progress is told" } },
    watch: {
      value: "THƯ-MỤC",
      words: { vi: "theo dõi thư mục chung, nhập tệp mới (với --yes)", en: "watch a shared folder for new files" },
    },
    "dry-run": { words: { vi: "chỉ xem, không ghi", en: "only show, write nothing" } },
    yes: { words: { vi: "ghi hoặc hoàn tác luôn, không hỏi", en: "write, or take back, without asking" } },
  },
}
