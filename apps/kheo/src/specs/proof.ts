import type { CommandSpec } from "../cli/spec.ts"

/** What `kheo proof` takes. */
export const proof: CommandSpec = {
  name: "proof",
  takes: "VỊ-TRÍ",
  words: { vi: "bằng chứng một sự kiện nằm trong sổ", en: "proof that an event is in the register" },
  options: {
    from: {
      value: "VỊ-TRÍ",
      words: {
        vi: "bằng chứng sổ nối tiếp trạng thái ở vị trí này",
        en: "proof that the register continues its state at this position",
      },
    },
    output: { short: "o", value: "TỆP", words: { vi: "ghi vào tệp thay vì in ra", en: "write it to a file instead" } },
  },
}
