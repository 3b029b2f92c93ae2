import type { CodeWords } from "../code-words.ts"

/** Of sheets, headers and lines. */
export const layoutCodes = {
  "IMP-2001": {
    vi: "Không nhận ra bảng nào (cần dòng tiêu đề như “Tên mô hình”, “Tên đơn vị”, “Khối”). Hãy dùng mẫu của cơ quan thường trực, hoặc chỉ cho Khéo cột nào là gì: kheo import map TỆP.",
    en: "No table was recognised (a header row such as “Tên mô hình”, “Tên đơn vị”, “Khối” is needed). Use the standing office's form, or tell which column is what: kheo import map FILE.",
    about: {
      vi: "Không dòng nào trong tệp giống tiêu đề của một bảng mà Khéo biết. Dùng mẫu, hoặc chỉ cột bằng kheo import map; lần sau bảng cùng dạng sẽ tự nhận ra.",
      en: "No row of the file looks like the header of a table that Khéo knows. Use the form, or name the columns with kheo import map; the next table of that shape is then known.",
    },
  },
  "IMP-2002": {
    vi: "Hai dòng liền nhau đều có thể là tiêu đề bảng. Hãy xóa dòng thừa, hoặc chỉ rõ: kheo import map TỆP --header DÒNG.",
    en: "Two rows next to each other could both be the header. Delete the one too many, or say which: kheo import map FILE --header ROW.",
    about: {
      vi: "Hai dòng tiêu đề đứng liền nhau, cùng số cột nhưng gọi cột khác nhau. Xóa một dòng, hoặc chỉ rõ bằng kheo import map.",
      en: "Two header rows follow on each other with as many columns but other names for them. Delete one, or say which holds with kheo import map.",
    },
  },
  "IMP-2003": {
    vi: "Bảng thiếu cột: {columns}. Hãy thêm cột, hoặc chỉ cho Khéo cột nào là gì: kheo import map TỆP.",
    en: "The table lacks a column: {columns}. Add it, or tell which column is what: kheo import map FILE.",
    about: {
      vi: "Nhận ra tiêu đề bảng nhưng thiếu cột bắt buộc, hoặc cột ấy mang tên lạ. Thêm cột theo mẫu, hoặc chỉ cột bằng kheo import map.",
      en: "The header was recognised, but a column that is needed is not there or has an unknown name. Add it, or name it with kheo import map.",
    },
  },
  "IMP-2004": {
    vi: "Hai cột ({columns}) cùng tên “{heading}” và đều có chữ. Hãy xóa hoặc đổi tên một cột, hoặc chỉ rõ: kheo import map TỆP.",
    en: "Two columns ({columns}) are both called “{heading}” and both filled. Delete or rename one, or say which holds: kheo import map FILE.",
    about: {
      vi: "Một tên cột đứng ở hai cột, cả hai đều có dữ liệu, nên không biết lấy cột nào. Giữ một cột, hoặc chỉ rõ bằng kheo import map.",
      en: "One heading stands over two columns that both hold something. Keep one, or say which with kheo import map.",
    },
  },
  "IMP-2005": {
    vi: "Không hiểu dòng chữ này nên không đọc: “{text}”.",
    en: "This line was not understood and not read: “{text}”.",
    about: {
      vi: "Một dòng lẻ trong bảng không phải dữ liệu, mục, tổng cộng hay chữ ký. Nếu là dữ liệu, hãy đưa vào đúng dòng, đúng cột rồi nhập lại.",
      en: "A line within the table is neither data, heading, total nor signature. If it is data, put it into its row and column and import again.",
    },
  },
  "IMP-2006": {
    vi: "Trang “{first}” và trang “{second}” trông như hai bản của một bảng nhưng nội dung khác nhau. Hãy chọn trang đúng bằng --sheet, hoặc xóa bản nháp.",
    en: "The sheets “{first}” and “{second}” look like two versions of one table, but differ. Choose the right one with --sheet, or delete the draft.",
    about: {
      vi: "Hai trang cùng loại, phần lớn nói về cùng mô hình, nội dung khác nhau. Khéo không đoán bản nào đúng: thêm --sheet TÊN (hoặc số thứ tự trang), hoặc xóa bản nháp rồi nhập lại.",
      en: "Two sheets of one kind are mostly about the same models and differ. Add --sheet NAME (or its number), or delete the draft and import again.",
    },
  },
  "IMP-2007": {
    vi: "Loại bảng này không có chỗ cho các cột sau nên không ghi vào sổ: {columns}. Nếu cần, chỉ rõ cột là gì: kheo import map TỆP.",
    en: "This kind of table has no place for these columns, so they were not read: {columns}. If one is needed, say what it is: kheo import map FILE.",
    about: {
      vi: "Bảng có thêm cột ngoài mẫu; phần còn lại vẫn được đọc. Nếu cột ấy thật ra là một cột của mẫu, hãy chỉ bằng kheo import map.",
      en: "The table has columns beyond the form; everything else was read. If one is really a column of the form, say so with kheo import map.",
    },
  },
  "IMP-2008": {
    vi: "Cột “{heading}” cùng nghĩa với cột “{taken}” đứng trước; chỉ đọc cột trước. Nếu sai, chỉ rõ: kheo import map TỆP.",
    en: "The column “{heading}” means the same as “{taken}” before it; only that one was read. If that is wrong: kheo import map FILE.",
    about: {
      vi: "Hai cột khác tên nhưng cùng nghĩa; Khéo đọc cột đứng trước. Dùng kheo import map nếu phải đọc cột kia.",
      en: "Two columns of other names mean the same; the first was read. Use kheo import map if it should be the other.",
    },
  },
  "IMP-2009": {
    vi: "Mẫu bảng đã lưu này bị hỏng nên không dùng. Hãy xóa tệp ấy trong thư mục profiles rồi tạo lại bằng kheo import map.",
    en: "This saved profile is damaged and was not used. Delete the file in the folder profiles and make it again with kheo import map.",
    about: {
      vi: "Một tệp trong thư mục profiles không đọc được, có thể do sửa tay. Các bảng mà Khéo tự nhận ra vẫn nhập bình thường.",
      en: "A file in the folder profiles can't be read, perhaps because it was edited by hand. Tables that need no profile are imported as usual.",
    },
  },
  "IMP-2010": {
    vi: "Mẫu bảng đã lưu này do bản Khéo mới hơn tạo nên không dùng. Hãy cập nhật Khéo, hoặc tạo lại mẫu bằng kheo import map.",
    en: "This saved profile was made by a newer Khéo and was not used. Update Khéo, or make it again with kheo import map.",
    about: {
      vi: "Tệp trong thư mục profiles có số phiên bản mà bản Khéo này chưa biết.",
      en: "The file in the folder profiles bears a version that this Khéo doesn't know.",
    },
  },
  "IMP-2011": {
    vi: "Tệp không có trang nào tên hay số “{sheet}”. Các trang: {sheets}.",
    en: "The file has no sheet of the name or number “{sheet}”. Its sheets: {sheets}.",
    about: {
      vi: "--sheet nêu một trang không có trong tệp. Ghi đúng tên trang, hoặc số thứ tự từ 1.",
      en: "--sheet names a sheet that the file doesn't have. Give its exact name, or its number from 1.",
    },
  },
  "IMP-2013": {
    vi: "Dưới tiêu đề của bảng này không có dòng nào, nên không có gì để nhập.",
    en: "No row stands below this table's header: there is nothing to import.",
    about: {
      vi: "Tệp có bảng đúng mẫu nhưng trống: có thể đơn vị gửi nhầm mẫu chưa điền, hoặc dữ liệu nằm ở trang khác. Hãy mở tệp xem, rồi hỏi lại đơn vị.",
      en: "The file holds the right table, but an empty one: a blank form was sent, perhaps, or the data is elsewhere. Open the file, and ask the unit.",
    },
  },
  "IMP-2014": {
    vi: "Bảng này ({rows} dòng) là của năm {found}; tệp có bảng cùng loại của năm {expected} nên chỉ đọc bảng ấy.",
    en: "This table ({rows} rows) is of {found}; the file holds one of the same kind of {expected}, and only that was read.",
    about: {
      vi: "Một tệp gom bảng của nhiều năm, mỗi trang hay mỗi phần một năm. Chỉ bảng của năm đang nhập được đọc; các năm khác nhập riêng với --campaign của năm ấy.",
      en: "One file holds the tables of several years, a sheet or a part for each. Only the campaign's own is read; import the others with their own --campaign.",
    },
  },
  "IMP-2015": {
    vi: "Cột “{heading}” là của năm {found}, bên cạnh cột của năm {expected}; không đọc cột này.",
    en: "The column “{heading}” is of {found}, beside one of {expected}; it was not read.",
    about: {
      vi: "Bảng ghi cùng một nội dung cho nhiều năm, mỗi năm một cột. Chỉ cột của đợt đang nhập được đọc (với dự kiến nhân rộng: năm sau của đợt).",
      en: "The table tells the same for several years, a column for each. Only the campaign's own is read (of plans, that of the next year).",
    },
  },
} as const satisfies Record<string, CodeWords>
