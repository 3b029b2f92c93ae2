import type { CommandSpec } from "../cli/spec.ts"

/** What `kheo export` takes. */
export const exporting: CommandSpec = {
  name: "export",
  words: { vi: "xuất sổ thành gói lưu trữ kiểm tra được", en: "write the register into a bundle that can be verified" },
  options: {
    output: {
      short: "o",
      value: "THƯ-MỤC",
      words: { vi: "thư mục của gói, chưa có hoặc còn trống", en: "the bundle's folder, new or empty" },
    },
    key: { value: "KHÓA|TỆP", words: { vi: "khóa công khai ghi kèm gói", en: "the public key to write beside" } },
    "without-files": { words: { vi: "không kèm tệp đính kèm", en: "leave the attached files out" } },
  },
}

/** What `kheo import-log` takes. */
export const importLog: CommandSpec = {
  name: "import-log",
  takes: "GÓI",
  words: {
    vi: "nhập gói lưu trữ vào sổ mới, giữ nguyên từng byte",
    en: "take a bundle over into a new register, byte for byte",
  },
  options: {},
}
