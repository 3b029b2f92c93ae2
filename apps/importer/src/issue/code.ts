import type { Words } from "@kheo/application/language"

/** Stable codes of what the importer finds; the words say what, and what to do. `{x}` stands for a parameter. */
export const issueWords = {
  "IMP-1001": {
    vi: "Không tìm thấy tệp hoặc thư mục. Hãy xem lại đường dẫn.",
    en: "No such file or folder. Check the path.",
  },
  "IMP-1002": {
    vi: "Không phải một tệp thường nên không đọc. Hãy chép tệp thật vào thư mục.",
    en: "Not a regular file, so it was not read. Put the real file into the folder.",
  },
  "IMP-1003": {
    vi: "Không mở được tệp hoặc thư mục (không có quyền, hoặc chương trình khác đang giữ). Hãy đóng tệp ở nơi khác rồi nhập lại.",
    en: "The file or folder can't be opened (no permission, or another program holds it). Close it elsewhere and import again.",
  },
  "IMP-1101": {
    vi: "Không phải bảng tính .xlsx ({detail}). Hãy mở tệp và lưu lại dạng Excel .xlsx rồi nhập.",
    en: "Not an .xlsx workbook ({detail}). Open it, save it as Excel .xlsx and import that.",
  },
  "IMP-1103": {
    vi: "Tệp bị hỏng, không mở được. Hãy tải lại, hoặc mở bằng Excel rồi lưu lại.",
    en: "The file is damaged and can't be opened. Fetch it again, or open it in Excel and save it.",
  },
  "IMP-1106": {
    vi: "Tệp không có trang tính nào. Hãy kiểm tra lại tệp.",
    en: "The file has no sheet. Check the file.",
  },
  "IMP-1201": {
    vi: "Tệp quá lớn (giới hạn 50 MB). Hãy lưu lại tệp chỉ gồm bảng cần nhập.",
    en: "The file is too big (limit 50 MB). Save a copy with only the table to import.",
  },
  "IMP-1204": {
    vi: "Đọc tệp quá lâu hoặc tốn quá nhiều bộ nhớ ({detail}), đã dừng. Hãy lưu lại tệp chỉ gồm bảng cần nhập.",
    en: "Reading the file took too long or too much memory ({detail}) and was stopped. Save a copy with only the table to import.",
  },
  "IMP-1310": {
    vi: "Hàng hoặc trang này bị ẩn trong tệp; vẫn đọc.",
    en: "This row or sheet is hidden in the file; it was read all the same.",
  },
  "IMP-2001": {
    vi: "Không nhận ra bảng nào (cần dòng tiêu đề như “Tên mô hình”, “Tên đơn vị”, “Khối”). Hãy dùng mẫu của cơ quan thường trực.",
    en: "No table was recognised (a header row such as “Tên mô hình”, “Tên đơn vị”, “Khối” is needed). Use the standing office's form.",
  },
  "IMP-2005": {
    vi: "Không hiểu dòng chữ này nên không đọc: “{text}”.",
    en: "This line was not understood and not read: “{text}”.",
  },
  "IMP-2101": {
    vi: "Thiếu {field}. Hãy điền rồi nhập lại.",
    en: "The {field} is missing. Fill it in and import again.",
  },
  "IMP-2102": {
    vi: "Ô này có lỗi của Excel ({text}). Hãy sửa công thức hoặc gõ lại giá trị.",
    en: "This cell holds an Excel error ({text}). Mend the formula or type the value.",
  },
  "IMP-2105": {
    vi: "Không hiểu ngày “{text}”. Hãy ghi như 19/10/2022.",
    en: "The date “{text}” is not understood. Write it like 19/10/2022.",
  },
  "IMP-2106": {
    vi: "Năm {found} trong tiêu đề khác năm cần nhập ({expected}); có thể dùng nhầm mẫu cũ. Vẫn đọc.",
    en: "The year {found} in the heading differs from the expected {expected}; perhaps an old form was used. It was read all the same.",
  },
  "IMP-2109": {
    vi: "Vừa ghi “{words}” vừa có số nhân rộng ({counts}). Hãy hỏi lại đơn vị và sửa một trong hai.",
    en: "It says “{words}” and also counts a replication ({counts}). Ask the unit and mend one of the two.",
  },
  "IMP-2112": {
    vi: "Giấy không ghi ngày; lấy ngày {date}. Nếu biết ngày thật, nhập lại với --paper-date.",
    en: "The paper bears no date; {date} was taken. If you know the real one, import again with --paper-date.",
  },
  "IMP-2201": {
    vi: "Trùng với {cells} nhưng nội dung khác nhau; chưa nhận dòng nào. Hãy giữ một dòng đúng.",
    en: "The same as {cells}, but with other content; none was taken. Keep the one that is right.",
  },
  "IMP-2202": {
    vi: "Không có đơn vị nào tên “{unit}” trong danh sách đơn vị.{hint}",
    en: "No unit called “{unit}” is on the roster.{hint}",
  },
  "IMP-2203": {
    vi: "“{unit}” có thể là nhiều đơn vị: {candidates}. Hãy ghi rõ hơn.",
    en: "“{unit}” may be several units: {candidates}. Be more exact.",
  },
  "IMP-2204": {
    vi: "Đơn vị {code} đã có với tên “{name}” ({block}) từ trước năm này. Đổi tên hoặc đổi khối phải ghi thành quyết định có ngày hiệu lực.",
    en: "Unit {code} has been known as “{name}” ({block}) since before this year. A new name or block is to be recorded with its effective date.",
  },
  "IMP-2206": {
    vi: "Dòng đứng dưới mục “{section}” nhưng danh sách đơn vị ghi “{block}”; theo danh sách đơn vị.",
    en: "The row stands under “{section}”, but the roster says “{block}”; the roster holds.",
  },
  "IMP-2207": {
    vi: "Đơn vị {code} từ {date} được ghi là “{name}” ({block}), trước đó là “{before}”. Nếu danh sách gõ nhầm, hãy sửa rồi nhập lại.",
    en: "Unit {code} was recorded as “{name}” ({block}) from {date}; before that it was “{before}”. If the roster is mistaken, mend it and import again.",
  },
  "IMP-2301": {
    vi: "Mô hình “{title}” của {holder} chưa đăng ký.{hint}",
    en: "The model “{title}” of {holder} is not registered.{hint}",
  },
  "IMP-2302": {
    vi: "“{title}” của {holder} có thể là nhiều mô hình: {candidates}. Hãy ghi rõ hơn.",
    en: "“{title}” of {holder} may be several models: {candidates}. Be more exact.",
  },
  "IMP-2303": {
    vi: "Đề xuất khen thưởng trước khi đơn vị báo cáo kết quả mô hình này; vẫn nhận.",
    en: "Proposed for an award before the unit reported on this model; it was taken.",
  },
  "IMP-2304": {
    vi: "Không dòng nào của báo cáo này đọc được; ghi nhận đã nhận báo cáo, “chưa đối chiếu”.",
    en: "No row of this report was understood; it was recorded as received, not reconciled.",
  },
  "IMP-2305": {
    vi: "Đơn vị mới, đã thêm nhưng chưa tính vào danh sách phải báo cáo của đợt này (thêm --expect để tính).",
    en: "A new unit: added, but not on this campaign's list of expected units (add --expect for that).",
  },
  "IMP-3004": { vi: "{reason}", en: "{reason}" },
} as const satisfies Record<string, Words>

export type IssueCode = keyof typeof issueWords
