import type { CommandSpec } from "../cli/spec.ts"

/** What `kheo checkpoint` takes. */
export const checkpoint: CommandSpec = {
  name: "checkpoint",
  words: { vi: "ký bản ghi đối chiếu để giữ bên ngoài", en: "sign a checkpoint to keep outside" },
  options: {
    output: { short: "o", value: "TỆP", words: { vi: "ghi vào tệp thay vì in ra", en: "write it to a file instead" } },
    qr: { words: { vi: "in kèm mã QR", en: "print it as a QR code too" } },
    "qr-file": {
      value: "TỆP",
      words: { vi: "ghi mã QR vào tệp .svg hoặc .png", en: "write the QR code to a .svg or .png file" },
    },
  },
}
