import type { CommandSpec, OptionSpec } from "./spec.ts"

const view: Record<string, OptionSpec> = {
  campaign: {
    value: "NĂM",
    words: { vi: "đợt thi đua, mặc định là đợt mới nhất", en: "the campaign, by default the newest" },
  },
  "as-of": {
    value: "NGÀY",
    words: { vi: "số liệu tính đến hết ngày này (2022-10-18)", en: "as of the end of this day (2022-10-18)" },
  },
  "known-at": {
    value: "LÚC",
    words: {
      vi: "theo những gì sổ đã ghi đến vị trí, ngày hoặc thời điểm này",
      en: "by what the register knew at this position, day or instant",
    },
  },
}

/** Options that every command takes. */
export const commonOptions: Record<string, OptionSpec> = {
  json: { words: { vi: "in một đối tượng JSON", en: "print one JSON object" } },
  lang: { value: "vi|en", words: { vi: "ngôn ngữ (hoặc KHEO_LANG)", en: "language (or KHEO_LANG)" } },
  data: {
    value: "THƯ-MỤC",
    words: {
      vi: "thư mục chứa sổ (hoặc KHEO_DATA)",
      en: "the folder of the register (or KHEO_DATA)",
    },
  },
  as: { value: "AI", words: { vi: "người thực hiện (hoặc KHEO_ACTOR)", en: "who is asking (or KHEO_ACTOR)" } },
  help: { words: { vi: "hướng dẫn", en: "this help" } },
}

/** Every command, in the order of the help. */
export const specs: ReadonlyArray<CommandSpec> = [
  {
    name: "board",
    words: { vi: "bảng theo dõi theo khối: ai đã làm, ai chưa", en: "the board by block: who has and who has not" },
    options: view,
  },
  {
    name: "units",
    words: { vi: "từng đơn vị và tiến độ", en: "every unit and how far it has come" },
    options: {
      ...view,
      missing: { words: { vi: "chỉ đơn vị chưa báo cáo", en: "only units that have not reported" } },
    },
  },
  {
    name: "models",
    takes: "[TỪ KHÓA…]",
    words: { vi: "sổ mô hình; tìm không cần dấu", en: "the models; finds without marks" },
    options: view,
  },
  {
    name: "history",
    words: { vi: "toàn bộ sự kiện trong sổ, cho kiểm tra", en: "every event of the register, for auditors" },
    options: {
      unit: { value: "ĐƠN-VỊ", words: { vi: "của một đơn vị (mã hoặc tên)", en: "of one unit (code or name)" } },
      model: { value: "MÔ-HÌNH", words: { vi: "của một mô hình (M-2022-0017)", en: "of one model (M-2022-0017)" } },
      actor: { value: "AI", words: { vi: "do người này ghi", en: "written by this user" } },
      type: { value: "LOẠI", words: { vi: "một loại (model.registered)", en: "of one type (model.registered)" } },
      from: { value: "NGÀY", words: { vi: "ghi từ ngày", en: "recorded from this day" } },
      to: { value: "NGÀY", words: { vi: "ghi đến hết ngày", en: "recorded up to the end of this day" } },
    },
  },
  {
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
      "dry-run": { words: { vi: "chỉ xem, không ghi", en: "only show, write nothing" } },
      yes: { words: { vi: "ghi luôn, không hỏi", en: "write without asking" } },
    },
  },
  {
    name: "campaign",
    takes: "open|extend|expect|close|reopen|list [NĂM] [ĐƠN-VỊ]",
    words: { vi: "mở, lùi hạn, thêm đơn vị, đóng, mở lại đợt thi đua", en: "open, extend, close or reopen a campaign" },
    options: {
      deadline: { value: "NGÀY", words: { vi: "hạn báo cáo", en: "the deadline" } },
      title: { value: "TÊN", words: { vi: "tên đợt", en: "the title" } },
      reason: { value: "LÝ-DO", words: { vi: "lý do", en: "the reason" } },
      "paper-date": {
        value: "NGÀY",
        words: { vi: "ngày trên giấy, mặc định hôm nay", en: "the paper's date, by default today" },
      },
    },
  },
  {
    name: "user",
    takes: "add TÊN | list",
    words: { vi: "người dùng của sổ", en: "the register's users" },
    options: {
      account: {
        value: "TÀI-KHOẢN",
        words: { vi: "tài khoản máy của người đó", en: "that person's account on the computer" },
      },
      role: {
        value: "administrator|staff",
        words: { vi: "vai trò, mặc định staff", en: "the role, by default staff" },
      },
    },
  },
  {
    name: "verify",
    words: { vi: "kiểm tra sổ có bị sửa không", en: "check that the register was not altered" },
    options: {
      checkpoint: {
        value: "TỆP",
        words: { vi: "so với bản ghi giữ bên ngoài", en: "compare with a record kept outside" },
      },
      "require-checkpoint": {
        words: { vi: "không có bản ghi bên ngoài thì báo lỗi", en: "fail without an outside record" },
      },
    },
  },
  {
    name: "serve",
    words: { vi: "mở API HTTP trên máy này", en: "open the HTTP API on this computer" },
    options: {
      port: { value: "CỔNG", words: { vi: "mặc định 4747", en: "by default 4747" } },
      host: { value: "ĐỊA-CHỈ", words: { vi: "mặc định 127.0.0.1", en: "by default 127.0.0.1" } },
    },
  },
  {
    name: "terminal",
    words: { vi: "giao diện (cũng là khi gõ kheo không kèm gì)", en: "the screens (also when nothing is named)" },
    options: { ...view, sample: { words: { vi: "dữ liệu mẫu", en: "sample data" } } },
  },
  {
    name: "start",
    words: { vi: "chạy thử với dữ liệu mẫu", en: "try it with sample data" },
    options: {},
    unlisted: true,
  },
]
