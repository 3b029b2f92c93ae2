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
  "IMP-2306": {
    vi: "Chưa có bản đăng ký; đăng ký mô hình “{title}” theo báo cáo kết quả (--infer-registration), ghi rõ là suy ra.",
    en: "There was no registration; “{title}” was registered from its results (--infer-registration), marked as inferred.",
    about: {
      vi: "Với --infer-registration, mô hình chỉ có trong báo cáo kết quả được đăng ký vào ngày của báo cáo và đánh dấu là suy ra. Nhập bản đăng ký thật sau đó sẽ thành một lần sửa.",
      en: "With --infer-registration a model that only its results name is registered on the day of the report and marked as inferred. The real registration, imported later, becomes a correction.",
    },
  },
  "IMP-2311": {
    vi: "Dòng này là của mô hình “{title}” do {holder} đăng ký, nhưng tệp lại ghi {other}. Hãy dùng đúng mẫu của từng đơn vị.",
    en: "This row is about the model “{title}” that {holder} registered, but the file says {other}. Use each unit's own form.",
    about: {
      vi: "Mẫu điền sẵn có mã ẩn cho biết mỗi dòng là mô hình nào. Mã ẩn và tên đơn vị trong tệp chỉ hai đơn vị khác nhau, thường do lấy mẫu của đơn vị khác để ghi. Hãy tạo mẫu cho đúng đơn vị, hoặc xóa dòng rồi gõ lại ở dòng trống.",
      en: "A form that was filled in beforehand bears hidden marks that say which model a row is about. The mark and the unit's name point at two units, mostly because another unit's form was used. Make a form for the right unit, or type the row on an empty line.",
    },
  },
  "IMP-2307": {
    vi: "Đơn vị chưa ghi kết quả của mô hình “{title}”; mô hình này chưa được tính là đã báo cáo.",
    en: "Nothing was written about the model “{title}”; it does not count as reported.",
    about: {
      vi: "Dòng được điền sẵn trong mẫu nhưng các cột kết quả, nhân rộng và dự kiến đều trống. Hãy hỏi đơn vị; mô hình không đạt thì ghi “không nhân rộng được”.",
      en: "The row was filled in beforehand, and the columns of results, replication and plan are empty. Ask the unit; a model that came to nothing is reported as not scalable.",
    },
  },
  "IMP-2308": {
    vi: "Tên mô hình trong tệp là “{title}”, còn sổ đã sửa thành “{before}” sau khi in mẫu; giữ tên trong sổ. Nếu tên trong tệp mới đúng, hãy dùng kheo model amend.",
    en: "The file calls the model “{title}”, but the register has changed it to “{before}” since the form was made; the register's title was kept. If the file is right, use kheo model amend.",
    about: {
      vi: "Cả đơn vị lẫn cơ quan thường trực đều đã sửa tên mô hình kể từ lúc in mẫu. Khéo không tự chọn: giữ tên trong sổ và báo để người phụ trách quyết định.",
      en: "Both the unit and the office changed the title since the form was made. None is chosen: the register's is kept, and a person decides.",
    },
  },
  "IMP-2309": {
    vi: "Đơn vị ghi lại tên mô hình “{before}” thành “{title}”; đã ghi tên mới.",
    en: "The unit wrote “{title}” over the title “{before}”; the new title was recorded.",
    about: {
      vi: "Dòng mang mã ẩn của một mô hình đã đăng ký và tên đã được sửa, nên đây vẫn là mô hình ấy với tên mới, không phải mô hình mới.",
      en: "The row bears the mark of a registered model and its title was changed: it is that model with a new title, not a new one.",
    },
  },
  "IMP-2310": {
    vi: "Tệp ghi người thực hiện là {told}, sổ ghi {person}; giữ như trong sổ. Nếu sổ sai, hãy dùng kheo model amend.",
    en: "The file says that the model is of {told}, the register says {person}; the register's was kept. If it is wrong, use kheo model amend.",
    about: {
      vi: "Mô hình được nhận ra theo mã ẩn của mẫu. Mô hình là của ai thì mẫu gửi về không đổi được.",
      en: "The model was known by its form's mark. Whose a model is, no form that comes back can change.",
    },
  },
} as const satisfies Record<string, CodeWords>
