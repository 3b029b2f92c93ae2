import type { CodeWords } from "../code-words.ts"

/** Of the paths that were named. */
export const inputCodes = {
  "IMP-1001": {
    vi: "Không tìm thấy tệp hoặc thư mục. Hãy xem lại đường dẫn.",
    en: "No such file or folder. Check the path.",
    about: {
      vi: "Đường dẫn gõ sai, tệp đã đổi chỗ, hoặc ổ mạng đang mất kết nối. Kéo thả thư mục vào cửa sổ lệnh để có đường dẫn đúng.",
      en: "The path is mistyped, the file was moved, or the network drive is not connected. Drag the folder into the terminal window to get its path right.",
    },
  },
  "IMP-1002": {
    vi: "Không phải một tệp thường nên không đọc. Hãy chép tệp thật vào thư mục.",
    en: "Not a regular file, so it was not read. Put the real file into the folder.",
    about: {
      vi: "Đây là lối tắt, liên kết hay thiết bị chứ không phải tệp. Khéo không đi theo liên kết, để không đọc nhầm thứ ở ngoài thư mục.",
      en: "This is a shortcut, a link or a device and no file. Links are not followed, lest something outside the folder be read by mistake.",
    },
  },
  "IMP-1003": {
    vi: "Không mở được tệp hoặc thư mục (không có quyền, hoặc chương trình khác đang giữ). Hãy đóng tệp ở nơi khác rồi nhập lại.",
    en: "The file or folder can't be opened (no permission, or another program holds it). Close it elsewhere and import again.",
    about: {
      vi: "Thường vì tệp đang mở trong Excel, hoặc người đang dùng máy không có quyền đọc. Đóng tệp, hoặc chép tệp sang thư mục của mình.",
      en: "Mostly the file is open in Excel, or the person at the computer may not read it. Close it, or copy it into a folder of your own.",
    },
  },
} as const satisfies Record<string, CodeWords>
