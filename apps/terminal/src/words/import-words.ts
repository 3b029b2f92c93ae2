import type { Language } from "@kheo/application/language"
import type { ImportProgress, Standing } from "../imports/index.ts"
import type { ReviewTab } from "../state/importing.ts"

export interface ImportWords {
  readonly title: string
  readonly pick: string
  readonly path: string
  readonly explained: string
  readonly resume: (file: string) => string
  readonly forget: string
  readonly earlier: string
  readonly wholeFolder: (files: string) => string
  readonly up: string
  readonly folder: string
  readonly noFiles: string
  readonly others: (files: string) => string
  readonly size: (kilobytes: string) => string
  readonly phases: { readonly [P in ImportProgress["phase"]]: string }
  readonly preparing: string
  readonly stop: string
  readonly stillUsable: string
  readonly standings: { readonly [S in Standing | "skipped" | "decided"]: string }
  readonly tabs: { readonly [T in ReviewTab]: string }
  readonly rows: (rows: string, files: string) => string
  readonly row: (row: number) => string
  readonly nothingInTab: string
  readonly willWrite: (events: string, skipped: string) => string
  readonly written: (events: string, skipped: string) => string
  readonly resumed: (events: string) => string
  readonly again: string
  readonly sheet: string
  readonly finding: string
  readonly remedy: string
  readonly question: (said: string) => string
  readonly questionWithout: string
  readonly modelQuestion: string
  readonly leaveOut: string
  readonly learn: (said: string) => string
  readonly writes: string
  readonly writesNothing: string
  readonly changes: string
  readonly nothing: string
  readonly cells: string
  readonly encoded: (before: string, after: string) => string
  readonly days: string
  readonly daysExplained: string
  readonly daysNoted: string
  readonly daySaid: (paperDate: string, received: string) => string
  readonly unread: (tables: string) => string
  readonly undated: (papers: string) => string
  readonly batches: string
  readonly noBatches: string
  readonly batch: (rows: string, events: string, refused: string) => string
  readonly eventsOf: (events: string) => string
  readonly isUndone: string
  readonly undone: (reversed: string, kept: string, failed: string) => string
  readonly willUndo: (reversed: string, kept: string, failed: string) => string
  readonly staying: string
  readonly keys: {
    readonly pickFile: string
    readonly answer: string
    readonly nextRow: string
    readonly undo: string
    readonly go: string
  }
}

/** The words of importing files. */
export const importWords: { readonly [L in Language]: ImportWords } = {
  vi: {
    title: "Nhập tệp",
    pick: "Chọn tệp hoặc thư mục cần nhập. Xem lại rồi mới ghi.",
    path: "Đường dẫn:",
    explained: "Gõ hoặc dán đường dẫn của tệp hay thư mục, rồi Enter.",
    resume: (file) => `Làm tiếp lần nhập dở dang: ${file}`,
    forget: "Bỏ lần nhập dở dang ấy",
    earlier: "Các lần nhập trước, hoàn tác",
    wholeFolder: (files) => `Nhập cả thư mục này (${files} tệp, và các thư mục con)`,
    up: "thư mục trên",
    folder: "thư mục",
    noFiles: "Ở đây không có bảng tính hay văn bản nào đọc được.",
    others: (files) => `${files} tệp loại khác không hiện.`,
    size: (kilobytes) => `${kilobytes} KB`,
    phases: { read: "Đang đọc tệp", decide: "Đang xét dòng", write: "Đang ghi sự kiện" },
    preparing: "Đang chuẩn bị...",
    stop: "Esc dừng",
    stillUsable: "Trong lúc chờ vẫn xem được các màn hình khác; phím 4 để trở lại đây.",
    standings: {
      good: "tốt",
      noted: "tự sửa, lưu ý",
      open: "cần quyết định",
      refused: "từ chối",
      unchanged: "đã có, không đổi",
      skipped: "bỏ qua",
      decided: "đã quyết định",
    },
    tabs: {
      all: "Tất cả",
      open: "Cần quyết định",
      refused: "Từ chối",
      noted: "Lưu ý",
      good: "Tốt",
      notes: "Về tệp",
    },
    rows: (rows, files) => `${rows} dòng của ${files} tệp`,
    row: (row) => `dòng ${row}`,
    nothingInTab: "Không có dòng nào.",
    willWrite: (events, skipped) => `Ghi: ${events} sự kiện, ${skipped} dòng bỏ qua. Ctrl+S mới ghi vào sổ.`,
    written: (events, skipped) => `Đã ghi ${events} sự kiện, ${skipped} dòng bỏ qua.`,
    resumed: (events) => `Lần trước đã ghi ${events} sự kiện; chỉ ghi nốt phần còn lại.`,
    again: "Đang tính lại...",
    sheet: "Trang",
    finding: "Vấn đề",
    remedy: "Cách sửa",
    question: (said) => `“${said}” là đơn vị nào? Khéo không tự chọn.`,
    questionWithout: "Dòng này của đơn vị nào? Khéo không tự chọn.",
    modelQuestion: "Dòng này nói về mô hình nào? Khéo không tự chọn.",
    leaveOut: "bỏ qua, không ghi dòng này",
    learn: (said) => `nhớ “${said}” là tên gọi khác của đơn vị đã chọn, lần sau tự nhận`,
    writes: "Sẽ ghi",
    writesNothing: "không ghi gì",
    changes: "Thay đổi (trong sổ → trong tệp)",
    nothing: "để trống",
    cells: "Các ô của dòng",
    encoded: (before, after) => `trước: ${before}  →  sau: ${after}`,
    days: "Ngày của giấy",
    daysExplained:
      "Ngày trên giấy: cho giấy không ghi ngày. Ngày nhận: báo cáo đến ngày nào, đúng hạn hay trễ; bỏ trống thì lấy ngày trên giấy.",
    daysNoted: "Khéo thấy trong các giấy này",
    daySaid: (paperDate, received) =>
      [paperDate === "" ? "" : `Ngày trên giấy ${paperDate}`, received === "" ? "" : `nhận ngày ${received}`]
        .filter((text) => text !== "")
        .join(", "),
    unread: (tables) => `Chưa đọc được ${tables} bảng vì tiêu đề lạ: Ctrl+G để chỉ cột.`,
    undated: (papers) => `Giấy không ghi ngày: ${papers}. Ctrl+B để ghi ngày.`,
    batches: "Các lần nhập trước",
    noBatches: "Chưa nhập tệp nào.",
    batch: (rows, events, refused) => `${rows} dòng, ${events} sự kiện, ${refused} không nhận`,
    eventsOf: (events) => `${events} sự kiện`,
    isUndone: "đã hoàn tác",
    undone: (reversed, kept, failed) =>
      `Đã hoàn tác: lấy lại ${reversed} mục, giữ ${kept}, không hoàn tác được ${failed}`,
    willUndo: (reversed, kept, failed) =>
      `Sẽ lấy lại ${reversed} mục, giữ ${kept}, không hoàn tác được ${failed}. Lịch sử không bị xóa: sổ ghi thêm rằng các mục ấy không có.`,
    staying: "Những mục được giữ lại",
    keys: {
      pickFile: "Enter chọn",
      answer: "Enter chọn",
      nextRow: "Tab dòng sau",
      undo: "Enter hoàn tác",
      go: "Enter mở",
    },
  },
  en: {
    title: "Import files",
    pick: "Choose a file or a folder. It is looked at before anything is written.",
    path: "Path:",
    explained: "Type or paste the path of a file or a folder, then Enter.",
    resume: (file) => `Go on with the import that was cut short: ${file}`,
    forget: "Forget about that import",
    earlier: "Earlier imports, undo",
    wholeFolder: (files) => `Import this whole folder (${files} files, and the folders in it)`,
    up: "the folder above",
    folder: "folder",
    noFiles: "There is no workbook or document here that can be read.",
    others: (files) => `Files of other kinds, not shown: ${files}.`,
    size: (kilobytes) => `${kilobytes} KB`,
    phases: { read: "Reading files", decide: "Looking at rows", write: "Writing events" },
    preparing: "Preparing...",
    stop: "Esc stop",
    stillUsable: "The other screens can be used meanwhile; key 4 comes back here.",
    standings: {
      good: "good",
      noted: "mended, noted",
      open: "to be decided",
      refused: "refused",
      unchanged: "known, unchanged",
      skipped: "left out",
      decided: "decided",
    },
    tabs: { all: "All", open: "To decide", refused: "Refused", noted: "Noted", good: "Good", notes: "Files" },
    rows: (rows, files) => `${rows} rows of ${files} files`,
    row: (row) => `row ${row}`,
    nothingInTab: "There are no such rows.",
    willWrite: (events, skipped) => `To write: ${events} events, ${skipped} rows left out. Only Ctrl+S writes.`,
    written: (events, skipped) => `${events} events were written, ${skipped} rows were left out.`,
    resumed: (events) => `An earlier run wrote ${events} events; only the rest is written.`,
    again: "Working it out again...",
    sheet: "Sheet",
    finding: "Found",
    remedy: "What to do",
    question: (said) => `Which unit is “${said}”? None is chosen for you.`,
    questionWithout: "Which unit is this row about? None is chosen for you.",
    modelQuestion: "Which model is this row about? None is chosen for you.",
    leaveOut: "leave this row out",
    learn: (said) => `remember “${said}” as another name of the chosen unit`,
    writes: "Will write",
    writesNothing: "nothing",
    changes: "Changes (register → file)",
    nothing: "empty",
    cells: "The row's cells",
    encoded: (before, after) => `before: ${before}  →  after: ${after}`,
    days: "Days of the papers",
    daysExplained:
      "Day of papers: of those that bear none. Day received: when the reports came, in time or late; left empty, it is the paper's day.",
    daysNoted: "Found in these papers",
    daySaid: (paperDate, received) =>
      [paperDate === "" ? "" : `Day of papers ${paperDate}`, received === "" ? "" : `received ${received}`]
        .filter((text) => text !== "")
        .join(", "),
    unread: (tables) => `Tables not read for their unknown headings: ${tables}. Ctrl+G names their columns.`,
    undated: (papers) => `Papers without a day: ${papers}. Ctrl+B says it.`,
    batches: "Earlier imports",
    noBatches: "Nothing was imported yet.",
    batch: (rows, events, refused) => `${rows} rows, ${events} events, ${refused} refused`,
    eventsOf: (events) => `${events} events`,
    isUndone: "undone",
    undone: (reversed, kept, failed) => `Undone: ${reversed} entries taken back, ${kept} kept, ${failed} failed`,
    willUndo: (reversed, kept, failed) =>
      `${reversed} entries will be taken back, ${kept} kept, ${failed} fail. History is not erased: the register adds that they never were.`,
    staying: "Entries that stay",
    keys: {
      pickFile: "Enter choose",
      answer: "Enter choose",
      nextRow: "Tab next row",
      undo: "Enter undo",
      go: "Enter open",
    },
  },
}
