import type { CodeWords } from "../code-words.ts"

/** Of sheets, headers and lines. */
export const layoutCodes = {
  "IMP-2001": {
    vi: "Không nhận ra bảng nào (cần dòng tiêu đề như “Tên mô hình”, “Tên đơn vị”, “Khối”). Hãy dùng mẫu của cơ quan thường trực.",
    en: "No table was recognised (a header row such as “Tên mô hình”, “Tên đơn vị”, “Khối” is needed). Use the standing office's form.",
    about: {
      vi: "Không dòng nào trong tệp giống tiêu đề của một bảng mà Khéo biết. Hãy chép dữ liệu vào mẫu của cơ quan thường trực.",
      en: "No row of the file looks like the header of a table that Khéo knows. Copy the data into the standing office's form.",
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
} as const satisfies Record<string, CodeWords>
