import type { CodeWords } from "../code-words.ts"

/** Of single cells. */
export const cellCodes = {
  "IMP-2101": {
    vi: "Thiếu {field}. Hãy điền rồi nhập lại.",
    en: "The {field} is missing. Fill it in and import again.",
    about: {
      vi: "Ô bắt buộc của dòng bị trống: tên mô hình, tên đơn vị, khối, ngày hội nghị hoặc hình thức khen. Đơn vị cũng có thể ghi một lần ở đầu văn bản.",
      en: "A cell that every row needs is empty: the model's title, the unit, the block, the day of the conference or the award form. The unit may also stand once in the letterhead.",
    },
  },
  "IMP-2102": {
    vi: "Ô này có lỗi của Excel ({text}). Hãy sửa công thức hoặc gõ lại giá trị.",
    en: "This cell holds an Excel error ({text}). Mend the formula or type the value.",
    about: {
      vi: "Công thức trong ô không tính được (#REF!, #N/A, #VALUE!…), nên không ai biết giá trị đúng. Gõ thẳng giá trị vào ô rồi nhập lại.",
      en: "The cell's formula can't be computed (#REF!, #N/A, #VALUE! …), so nobody knows the right value. Type the value itself and import again.",
    },
  },
  "IMP-2103": {
    vi: "Chữ “{text}” có thể được gõ bằng phông chữ cũ (.VnTime, VNI) nhưng không chắc, nên giữ nguyên{more}. Hãy mở tệp xem; nếu sai, hãy gõ lại rồi nhập lại.",
    en: "“{text}” may have been typed under an old font (.VnTime, VNI), but that isn't certain, so it was left as it is{more}. Look at the file; if it is wrong, retype it and import again.",
    about: {
      vi: "Ô có chữ mà đọc theo Unicode hay theo bảng mã cũ đều có thể là tiếng Việt, hoặc quá ít chữ để biết. Khéo không đoán: hãy gõ lại ô đó bằng phông Unicode (Times New Roman) rồi nhập lại.",
      en: "The cell's letters may be Vietnamese both as Unicode and in an older encoding, or are too few to tell. Nothing is guessed: retype the cell under a Unicode font (Times New Roman) and import again.",
    },
  },
  "IMP-2104": {
    vi: "Đã đổi {count} ô từ bảng mã {encoding} sang Unicode, ví dụ “{before}” thành “{after}”. Hãy xem lại vài ô.",
    en: "{count} cells were converted from {encoding} to Unicode, for instance “{before}” to “{after}”. Look at a few of them.",
    about: {
      vi: "Tệp được gõ bằng phông chữ cũ như .VnTime hay VNI-Times. Chữ được đổi sang Unicode khi nhập; tệp gốc không bị sửa, và chữ gốc của ô được giữ cùng dữ kiện. Không cần làm gì nếu ví dụ đọc đúng.",
      en: "The file was typed under an old font such as .VnTime or VNI-Times. Its letters are converted to Unicode on the way in; the file itself stays as it is, and the cell's own text is kept with the fact. Nothing is to be done if the example reads right.",
    },
  },
  "IMP-2105": {
    vi: "Không hiểu ngày “{text}”. Hãy ghi như 19/10/2022.",
    en: "The date “{text}” is not understood. Write it like 19/10/2022.",
    about: {
      vi: "Ngày không có trên lịch (31/02), hoặc viết theo cách không hiểu được. Ngày luôn đọc theo thứ tự ngày/tháng/năm.",
      en: "The day is in no calendar (31/02), or written in a way that isn't understood. Dates are read as day/month/year.",
    },
  },
  "IMP-2106": {
    vi: "Năm {found} trong tiêu đề khác năm cần nhập ({expected}); có thể dùng nhầm mẫu cũ. Vẫn đọc.",
    en: "The year {found} in the heading differs from the expected {expected}; perhaps an old form was used. It was read all the same.",
    about: {
      vi: "Tiêu đề bảng nêu năm khác với đợt đang nhập, hoặc cột dự kiến không phải là năm kế tiếp. Thường do dùng lại mẫu năm trước; hãy xem số liệu có đúng năm không.",
      en: "The title names another year than the campaign's, or the plan column is not about the next year. Mostly last year's form was used again; see whether the figures are this year's.",
    },
  },
  "IMP-2109": {
    vi: "Vừa ghi “{words}” vừa có số nhân rộng ({counts}). Hãy hỏi lại đơn vị và sửa một trong hai.",
    en: "It says “{words}” and also counts a replication ({counts}). Ask the unit and mend one of the two.",
    about: {
      vi: "Chữ trong dòng nói mô hình không nhân rộng được, nhưng cột nhân rộng lại có số. Khéo không đoán bên nào đúng: hỏi đơn vị, sửa một bên rồi nhập lại.",
      en: "The words say that the model can't be scaled out, yet the replication column counts something. Which is right isn't guessed: ask the unit, mend one side and import again.",
    },
  },
  "IMP-2110": {
    vi: "{count} ô bỏ trống hoặc ghi “nt”, “như trên” được lấy theo dòng trên: {cells}.",
    en: "{count} cells left blank or marked “as above” were filled from the row above: {cells}.",
    about: {
      vi: "Ô ghi “nt”, “như trên”, dấu ngoặc kép, hoặc tên đơn vị bỏ trống dưới một đơn vị, được hiểu là giống dòng trên. Nếu sai, hãy ghi rõ từng dòng.",
      en: "A ditto mark, or a unit's name left blank under a named one, is read as what stands above. If that is wrong, write out every row.",
    },
  },
  "IMP-2111": {
    vi: "Ô này có vẻ chứa nhiều mô hình: “{text}”. Hãy tách mỗi mô hình một dòng, hoặc đánh số 1., 2. trong ô.",
    en: "This cell seems to hold several models: “{text}”. Give each a row of its own, or number them 1., 2. within the cell.",
    about: {
      vi: "Tên mô hình có dấu chấm phẩy hoặc nhiều dòng “Mô hình …”, không rõ là mấy mô hình. Khéo không tự đoán: tách dòng, hoặc đánh số trong ô; nếu chỉ là một mô hình, bỏ dấu chấm phẩy.",
      en: "The title has semicolons or several lines that begin with “Mô hình”, so it isn't clear how many models it names. Split the row or number them; if it is one model, drop the semicolon.",
    },
  },
  "IMP-2112": {
    vi: "Giấy không ghi ngày; lấy ngày {date}. Nếu biết ngày thật, nhập lại với --paper-date.",
    en: "The paper bears no date; {date} was taken. If you know the real one, import again with --paper-date.",
    about: {
      vi: "Giấy không ghi ngày hoặc để trống ngày, nên lấy ngày nhập và đánh dấu là giả định. Nhập lại với --paper-date thì ngày thật được ghi thành một lần sửa, không thành dòng mới.",
      en: "The paper bears no date or leaves it blank, so the day of the import was taken and marked as assumed. Imported again with --paper-date, the real day becomes a correction, not a second entry.",
    },
  },
  "IMP-2121": {
    vi: "Ngày của giấy “{text}” không có trên lịch; đọc như giấy không ghi ngày. Hãy xem lại giấy.",
    en: "The paper's date “{text}” is in no calendar; it was read as a paper without a date. Look at the paper.",
    about: {
      vi: "Dòng ngày tháng ở đầu văn bản ghi một ngày không tồn tại, ví dụ 31/02. Giấy vẫn được đọc; nhập lại với --paper-date khi biết ngày đúng.",
      en: "The letterhead's date is a day that does not exist, such as 31/02. The paper was read all the same; import it again with --paper-date once the right day is known.",
    },
  },
  "IMP-2113": {
    vi: "{count} dòng chỉ có chữ tiếp theo được nối vào dòng trên: {cells}.",
    en: "{count} rows that only go on with a text were joined to the row above: {cells}.",
    about: {
      vi: "Dòng không có số thứ tự, tên mô hình và đơn vị, nằm ngay dưới một dòng dữ liệu, được đọc là phần tiếp của dòng ấy.",
      en: "A row without number, title and unit, directly below a row of data, is read as the rest of that row's text.",
    },
  },
  "IMP-2114": {
    vi: "Một mô hình gộp nhiều đơn vị: ghi cho đơn vị ở dòng đầu, các đơn vị sau ghi là cùng thực hiện: {units}. Nếu mỗi đơn vị có mô hình riêng, hãy bỏ gộp ô tên mô hình.",
    en: "One model merged over several units: it was taken as the first one's, these as partners: {units}. If each has a model of its own, unmerge the title.",
    about: {
      vi: "Tên mô hình là một ô gộp qua nhiều dòng không có số thứ tự riêng, nên là một mô hình. Mô hình thuộc đơn vị ở dòng đầu.",
      en: "The title is one cell merged over rows without numbers of their own, so it is one model. It belongs to the unit of the first row.",
    },
  },
  "IMP-2115": {
    vi: "Ghi “{text}” nhưng ô phía trên không có gì để lấy theo. Hãy ghi rõ.",
    en: "It says “{text}”, but the cell above holds nothing to repeat. Write it out.",
    about: {
      vi: "“nt”, “như trên” đứng ở dòng đầu, hoặc ô phía trên trống. Hãy ghi rõ nội dung rồi nhập lại.",
      en: "A ditto mark stands in the first row, or below an empty cell. Write out what is meant and import again.",
    },
  },
  "IMP-2116": {
    vi: "Ô này nêu nhiều người ({people}); ghi là một mô hình của những người ấy.",
    en: "This cell names several people ({people}); it was taken as one model of them all.",
    about: {
      vi: "Nhiều người cùng thực hiện một mô hình vẫn là một mô hình. Nếu mỗi người có mô hình riêng, hãy tách mỗi người một dòng.",
      en: "A model that several people carry is one model. If each has a model of their own, give each a row.",
    },
  },
  "IMP-2117": {
    vi: "Giấy không ghi đơn vị; lấy “{unit}” theo tên tệp. Nếu sai, hãy ghi đơn vị vào bảng rồi nhập lại.",
    en: "The paper names no unit; “{unit}” was taken from the file's name. If that is wrong, write the unit into the table and import again.",
    about: {
      vi: "Bảng không có tên đơn vị ở cột lẫn đầu văn bản, nhưng tên tệp có đúng tên một đơn vị. Tên tệp không dấu hoặc gần đúng chỉ được gợi ý.",
      en: "Neither a column nor the letterhead names a unit, but the file's name holds one exactly. A name without marks only suggests.",
    },
  },
  "IMP-2118": {
    vi: "Ô này đánh số {count} mô hình; đọc thành {count} mô hình riêng.",
    en: "This cell numbers {count} models; they were read as {count} models.",
    about: {
      vi: "Ô tên mô hình có danh sách đánh số hoặc gạch đầu dòng. Kết quả đánh số giống vậy được chia theo; nội dung khác dùng chung.",
      en: "The title's cell holds a numbered or bulleted list. Results numbered alike are shared out; everything else holds for all.",
    },
  },
  "IMP-2119": {
    vi: "Không có ngày hay tháng “{text}”; vẫn giữ nguyên chữ. Hãy hỏi lại đơn vị.",
    en: "There is no such day or month as “{text}”; the words were kept as they are. Ask the unit.",
    about: {
      vi: "Cột thời gian có ngày không tồn tại, ví dụ 31/02. Dòng vẫn được ghi với nguyên văn; không suy ra ngày nào.",
      en: "The column for the time holds a day that no calendar has, such as 31/02. The row was taken with its own words; no day was read out of them.",
    },
  },
  "IMP-2120": {
    vi: "“{text}”: không rõ là không nhân rộng được hay chưa nhân rộng; ghi là đã báo cáo kết quả. Hãy hỏi lại đơn vị.",
    en: "“{text}”: it isn't clear whether it can't be scaled out or just wasn't yet; it was taken as results. Ask the unit.",
    about: {
      vi: "Chỉ câu rõ như “không nhân rộng được”, “không thể nhân rộng” mới được ghi là không nhân rộng được. “Không nhân rộng” đứng một mình, “nếu không nhân rộng được” hay “không nhân rộng được nhiều” thì không.",
      en: "Only plain words such as “không nhân rộng được” or “không thể nhân rộng” count as not scalable. A bare “không nhân rộng”, “nếu không nhân rộng được” or “không nhân rộng được nhiều” don't.",
    },
  },
  "IMP-2122": {
    vi: "Ngày {date} xa năm {campaign} của đợt, có thể gõ nhầm năm. Vẫn ghi; nếu nhầm, hãy sửa trong tệp rồi nhập lại.",
    en: "{date} is far from the campaign's year {campaign}; the year may be mistyped. It was taken; if it is wrong, mend it in the file and import again.",
    about: {
      vi: "Ngày của giấy hay của hội nghị thuộc năm trước đợt (bản đăng ký: trước tháng 10 năm trước), hoặc quá giữa năm sau. Nếu ngày đúng thì không cần làm gì.",
      en: "The day of a paper or a conference lies in a year before the campaign's (a registration's: before October of the year before), or after the middle of the next. If the day is right, there is nothing to do.",
    },
  },
  "IMP-2130": {
    vi: "Có chữ đã mất từ trước khi tệp đến đây: “{text}”{more}. Hãy gõ lại, hoặc xin đơn vị tệp gốc rồi nhập lại.",
    en: "Letters were lost before the file came here: “{text}”{more}. Retype them, or ask the unit for the original and import that.",
    about: {
      vi: "Ký hiệu � đứng thay cho chữ mà một chương trình khác đã làm mất khi mở hoặc lưu tệp. Chữ đó không khôi phục được từ tệp này.",
      en: "The sign � stands for a letter that another program lost when it opened or saved the file. It can't be recovered from this file.",
    },
  },
} as const satisfies Record<string, CodeWords>
