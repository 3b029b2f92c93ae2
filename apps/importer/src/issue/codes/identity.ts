import type { CodeWords } from "../code-words.ts"

/** Of units and models. */
export const identityCodes = {
  "IMP-2201": {
    vi: "Trùng với {cells} nhưng ghi khác ({fields}); chưa nhận dòng nào. Hãy giữ một dòng đúng.",
    en: "About the same as {cells}, but saying otherwise ({fields}); none was taken. Keep the one that is right.",
    about: {
      vi: "Cùng đơn vị, cùng tên mô hình, cùng người mà hai dòng ghi khác nhau, trong một tệp hay giữa các tệp nhập cùng lúc. Hãy giữ một dòng; nếu một tệp là bản đã sửa, để bản cũ ra ngoài thư mục rồi nhập lại; nếu là hai mô hình, đặt tên khác nhau.",
      en: "Two rows about the same unit, title and person say different things, within a file or among files imported together. Keep one; if one file is a corrected copy, move the old one out of the folder and import again; if they are two models, give them different titles.",
    },
  },
  "IMP-2202": {
    vi: "Không có đơn vị nào tên “{unit}” trong danh sách đơn vị.{hint}{remedy}",
    en: "No unit called “{unit}” is on the roster.{hint}{remedy}",
    about: {
      vi: 'Tên không khớp đơn vị nào có trong ngày của giấy, kể cả khi đọc chữ viết tắt và tên gọi khác đã dạy. Thiếu dấu hoặc sai một chữ thì chỉ gợi ý, vì Long Thành và Long Thạnh là hai xã. Sửa tên trong tệp; hoặc nếu đơn vị quen viết như vậy, dạy sổ một lần: kheo unit alias "Tên đơn vị" --alias "Cách viết trong tệp".',
      en: 'The name fits no unit that was there on the paper\'s day, abbreviations and learned aliases included. Missing marks or a wrong letter only suggest, since Long Thành and Long Thạnh are two communes. Mend the name in the file; or if the unit usually writes it so, teach the register once: kheo unit alias "Name of the unit" --alias "As the file has it".',
    },
  },
  "IMP-2203": {
    vi: "“{unit}” có thể là nhiều đơn vị: {candidates}. Hãy ghi rõ hơn.",
    en: "“{unit}” may be several units: {candidates}. Be more exact.",
    about: {
      vi: "Hai đơn vị cùng tên, hoặc chữ viết tắt đọc được thành hai tên: TT là thị trấn, cũng là trung tâm. Viết đủ tên, hoặc thêm mã đơn vị trong ngoặc, ví dụ “Xã Mỹ An (X02)”.",
      en: "Two units share the name, or an abbreviation can be read as either: TT is thị trấn and trung tâm. Write the name in full, or add the unit's code in brackets, such as “Xã Mỹ An (X02)”.",
    },
  },
  "IMP-2204": {
    vi: "Đơn vị {code} đã có với tên “{name}” ({block}) từ trước năm này. Đổi tên hoặc đổi khối phải ghi thành quyết định có ngày hiệu lực.",
    en: "Unit {code} has been known as “{name}” ({block}) since before this year. A new name or block is to be recorded with its effective date.",
    about: {
      vi: "Danh sách đơn vị ghi tên hay khối khác với sổ trong năm đó, mà đơn vị đã đổi tên, đổi khối sau đó hoặc mới có sau này. Sổ không tự sửa quá khứ: nếu danh sách đúng, ghi thay đổi bằng kheo unit rename hoặc kheo unit move với ngày hiệu lực.",
      en: "The roster calls a unit or its block otherwise than the register for that year, and the unit has changed since or came only later. The past is not changed in passing: if the roster is right, record the change with kheo unit rename or kheo unit move and its day.",
    },
  },
  "IMP-2206": {
    vi: "Dòng đứng dưới mục “{section}” nhưng danh sách đơn vị ghi “{block}”; theo danh sách đơn vị.",
    en: "The row stands under “{section}”, but the roster says “{block}”; the roster holds.",
    about: {
      vi: "Dòng đứng dưới một mục khối khác với khối của đơn vị trong sổ. Dòng vẫn nhận và tính theo sổ; nếu sổ sai, sửa danh sách đơn vị rồi nhập lại.",
      en: "The row stands under the heading of another block than the unit's in the register. It is taken and counted by the register; if that is wrong, mend the roster and import it again.",
    },
  },
  "IMP-2207": {
    vi: "Đơn vị {code} từ {date} được ghi là “{name}” ({block}), trước đó là “{before}”. Nếu danh sách gõ nhầm, hãy sửa rồi nhập lại.",
    en: "Unit {code} was recorded as “{name}” ({block}) from {date}; before that it was “{before}”. If the roster is mistaken, mend it and import again.",
    about: {
      vi: "Danh sách năm nay gọi đơn vị cùng mã bằng tên hoặc khối khác, nên thay đổi được ghi từ 01/01 của năm. Nếu chỉ là gõ nhầm, sửa danh sách rồi nhập lại: lần sửa thay cho lần trước.",
      en: "This year's roster calls the unit of that code by another name or block, so the change was recorded from 1 January. If it was only mistyped, mend the roster and import it again: the correction takes its place.",
    },
  },
  "IMP-2208": {
    vi: "Không có đơn vị nào tên “{unit}” {day}: {why}. Hãy ghi tên đúng của ngày đó, hoặc sửa ngày trong sổ nếu sổ ghi sai.",
    en: "No unit was called “{unit}” {day}: {why}. Write the name of that day, or mend the register's date if that is wrong.",
    about: {
      vi: "Tên có trong sổ nhưng không phải vào ngày của giấy: đơn vị đã sáp nhập, chia tách, đổi tên, hoặc lúc đó chưa có. Ghi tên của ngày đó; nếu đơn vị vẫn quen dùng tên cũ, dạy sổ bằng kheo unit alias; nếu ngày trong sổ sai, sửa bằng kheo unit correct.",
      en: "The register knows the name, but not on the paper's day: the unit was merged, split or renamed, or was not there yet. Write the name of that day; if the unit goes on using the old one, teach it with kheo unit alias; if the register's date is wrong, mend it with kheo unit correct.",
    },
  },
  "IMP-2209": {
    vi: "Đã thêm đơn vị mới “{name}”, nhưng sổ đã có “{like}” mà danh sách này không nêu. Nếu là một đơn vị, hãy sửa tên trong danh sách.",
    en: "The new unit “{name}” was added, though the register has “{like}”, which this roster does not name. If they are one, mend the name in the roster.",
    about: {
      vi: "Tên mới chỉ khác tên cũ ở dấu hoặc chữ viết tắt, và đơn vị cũ vắng trong danh sách, nên có thể là gõ nhầm. Nếu đúng là nhầm, hủy đơn vị thừa bằng kheo unit retract, sửa danh sách rồi nhập lại.",
      en: "The new name differs from an old one only in marks or by an abbreviation, and the old unit is missing from the roster, so it may be a slip. If it is, retract the unit that is one too many with kheo unit retract, mend the roster and import it again.",
    },
  },
  "IMP-2210": {
    vi: "Tệp này ghi lại những điều như {paper} nhưng ngày khác; lấy ngày sớm nhất, {date}.",
    en: "This file repeats what {paper} says, with another date; the earliest holds, {date}.",
    about: {
      vi: "Hai văn bản nhập cùng lúc ghi cùng một nội dung nhưng khác ngày, thường là bản gửi lại. Mỗi điều được ghi một lần, theo ngày của văn bản đầu tiên. Nếu ngày của bản gửi lại mới đúng, chỉ nhập bản ấy.",
      en: "Two papers imported together say the same and bear different dates: one was mostly sent again. Each thing is recorded once, of the first paper's day. If the later date is the right one, import that file alone.",
    },
  },
  "IMP-2301": {
    vi: "Mô hình “{title}” của {holder} chưa đăng ký.{hint}",
    en: "The model “{title}” of {holder} is not registered.{hint}",
    about: {
      vi: "Báo cáo hoặc đề xuất nêu một mô hình mà đơn vị chưa đăng ký với đúng tên đó. Sửa tên cho khớp bản đăng ký, hoặc nhập bản đăng ký trước.",
      en: "A report or a proposal names a model that the unit did not register under that title. Make the title agree with the registration, or import the registration first.",
    },
  },
  "IMP-2302": {
    vi: "“{title}” của {holder} có thể là nhiều mô hình: {candidates}. Hãy ghi rõ hơn.",
    en: "“{title}” of {holder} may be several models: {candidates}. Be more exact.",
    about: {
      vi: "Trong sổ có nhiều mô hình cùng tên của một đơn vị hay một người. Ghi thêm tên cá nhân, hoặc hủy bản đăng ký thừa.",
      en: "The register holds several models of that title for one unit or person. Add the person's name, or retract the registration that is one too many.",
    },
  },
  "IMP-2303": {
    vi: "Đề xuất khen thưởng trước khi đơn vị báo cáo kết quả mô hình này; vẫn nhận.",
    en: "Proposed for an award before the unit reported on this model; it was taken.",
    about: {
      vi: "Đề xuất vẫn được ghi, nhưng nên có báo cáo kết quả trước khi xét khen. Nhập báo cáo khi nhận được.",
      en: "The proposal was recorded, but the results should be reported before it is judged. Import the report when it comes.",
    },
  },
  "IMP-2304": {
    vi: "Không dòng nào của báo cáo này nhận được; {became}.",
    en: "No row of this report could be taken; {became}.",
    about: {
      vi: "Báo cáo đã đến nơi nên được ghi là đã nhận, “chưa đối chiếu”, và đơn vị không bị nhắc nữa; nhưng chưa dòng nào dùng được. Sửa các dòng không nhận rồi nhập lại. Với --atomic thì không ghi gì.",
      en: "The report arrived, so it is recorded as received, not reconciled, and the unit is not reminded any more; but none of its rows could be used. Mend the refused rows and import again. With --atomic nothing is written.",
    },
  },
  "IMP-2312": {
    vi: "Không dòng nào của báo cáo này nhận được. Sổ đã ghi báo cáo của {unit} ngày {date}; lần này không ghi thêm gì về báo cáo.",
    en: "No row of this report could be taken. The register already holds a report of {unit} of {date}; nothing was added about it.",
    about: {
      vi: "Đơn vị đã được ghi là đã báo cáo từ trước, nên tệp này không đổi gì trong sổ. Nếu tệp có nội dung mới, sửa các dòng không nhận rồi nhập lại.",
      en: "The unit was recorded as having reported before, so this file changed nothing. If it brings something new, mend the refused rows and import again.",
    },
  },
  "IMP-2305": {
    vi: "Đơn vị mới, đã thêm nhưng chưa tính vào danh sách phải báo cáo của đợt này (thêm --expect để tính).",
    en: "A new unit: added, but not on this campaign's list of expected units (add --expect for that).",
    about: {
      vi: "Danh sách phải báo cáo đã chốt khi mở đợt. Nếu đơn vị mới cũng phải báo cáo, nhập lại với --expect.",
      en: "The list of expected units was fixed when the campaign was opened. If the new unit is to report too, import again with --expect.",
    },
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
