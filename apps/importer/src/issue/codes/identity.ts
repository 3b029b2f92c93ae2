import type { CodeWords } from "../code-words.ts"

/** Of units and models. */
export const identityCodes = {
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
  "IMP-2208": {
    vi: "Không có đơn vị nào tên “{unit}” {day}: {why}. Hãy ghi tên đúng của ngày đó, hoặc sửa ngày trong sổ nếu sổ ghi sai.",
    en: "No unit was called “{unit}” {day}: {why}. Write the name of that day, or mend the register's date if that is wrong.",
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
} as const satisfies Record<string, CodeWords>
