import type { CommandSpec } from "../cli/spec.ts"

/** What `kheo verify` takes. */
export const verify: CommandSpec = {
  name: "verify",
  words: { vi: "kiểm tra sổ có bị sửa không", en: "check that the register was not altered" },
  options: {
    checkpoint: {
      value: "TỆP",
      words: { vi: "so với bản ghi giữ bên ngoài", en: "compare with a record kept outside" },
    },
    bundle: {
      value: "GÓI",
      words: {
        vi: "kiểm tra gói do kheo export tạo, hoặc một tệp log.jsonl",
        en: "verify a bundle of kheo export, or a log.jsonl",
      },
    },
    proof: {
      value: "TỆP",
      words: { vi: "kiểm tra tệp chứng minh hoặc bản ghi có chữ ký", en: "verify a proof's file or a signed record" },
    },
    key: {
      value: "KHÓA|TỆP",
      words: { vi: "khóa công khai do cơ quan trao", en: "the public key that the office handed out" },
    },
    report: { value: "TỆP", words: { vi: "ghi biên bản ra tệp .txt hoặc .html", en: "write a report, .txt or .html" } },
    "require-checkpoint": {
      words: { vi: "không có bản ghi bên ngoài thì báo lỗi", en: "fail without an outside record" },
    },
  },
}
